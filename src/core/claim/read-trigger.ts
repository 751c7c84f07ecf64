import type { Span, Words } from "../base/span.ts";
import type { ReferentId } from "../mention/mention.ts";
import { isAsked } from "./asked.ts";
import type { Candidate, Filler, Refusal } from "./candidate.ts";
import type { Stage } from "./claim.ts";
import type { Arguments } from "./clause/arguments.ts";
import { nounArguments } from "./clause/noun-arguments.ts";
import type { Unit } from "./clause/unit.ts";
import { verbArguments } from "./clause/verb-arguments.ts";
import { describedProduct } from "./described-product.ts";
import { evidenceOf, reasonsOf } from "./evidence.ts";
import { type Frame, SLOTS, type Slot } from "./frame.ts";
import { isHalfTold } from "./half-told.ts";
import { unmetNear, unmetReason, unmetWith } from "./holds.ts";
import { POSTS } from "./kinds/conditions.ts";
import { USE_A_PART } from "./kinds/partnership.ts";
import type { ClaimKind, Role } from "./kinds.ts";
import { misreading, refersBack } from "./misreading.ts";
import { modalityOf } from "./modality.ts";
import type { Place } from "./place.ts";
import { withProductMeant } from "./product-meant.ts";
import { fillRoles, meetsNeeds, namesCompany } from "./roles.ts";
import { salientCompany } from "./salient.ts";
import { isNegatedNoun, stageOf } from "./stage.ts";
import { byGrammar, type StageReading } from "./stage-reading.ts";
import { withSupplier } from "./supplier.ts";
import { isBidAlone } from "./target-meant.ts";
import { type Crediting, creditOf, OWN_WORD } from "./voice/credit.ts";
import { HAVE, isAdverb } from "./words/classes.ts";
import { type Hit, lowerAt } from "./words/lexicon.ts";

/** The candidate a trigger makes, or why it makes none: who takes part, then how far, how surely, on whose word. */
export function readTrigger(place: Place): Candidate | Refusal {
  const parties = partiesOf(place);
  return isRefusal(parties) ? parties : tellingOf(place, parties);
}

export function isRefusal(found: object): found is Refusal {
  return "failed" in found;
}

function refused(failed: Refusal["failed"], reason: string): Refusal {
  return { failed, reason };
}

interface Parties {
  readonly found: Arguments;
  readonly fillers: readonly Filler[];
  /** A product that is described and not named. */
  readonly described: Words | null;
  /** Whether the frame has the parties it needs; if not, the trigger only refers back. */
  readonly complete: boolean;
}

function partiesOf(place: Place): Parties | Refusal {
  const { document, mentions, units, hit } = place;
  const { frame, part } = hit.value;
  const misread = misreading(units, hit);
  if (misread !== null) return refused("part of speech", misread);
  const near = unmetNear({ units, hit }, frame.where);
  if (near !== undefined) return refused("words near it", unmetReason(near));
  const wanted = wantedSlots(frame);
  const found = part === "verb" ? verbArguments(units, hit, wanted) : nounArguments(units, hit, wanted);
  const unmet = unmetWith(document, found, frame.where);
  if (unmet !== undefined) return refused("arguments", unmetReason(unmet));
  const fillers = withContext(place, fillRoles(units, found, frame, mentions, part));
  if (!namesCompany(frame, fillers, mentions)) return refused("company", "no company is named");
  const lone = isLoneBid(fillers, frame);
  // A headline's "Acme bid" may be one by or for Acme.
  const described = namesProduct(frame, fillers) ? null : describedProduct(document.text, units, hit);
  const complete =
    meetsNeeds(frame, rolesOf(fillers, described)) && !(lone && place.sentence.part === "title");
  if (
    !complete &&
    !refersBack(units, hit) &&
    !rulesOnDeal(frame, fillers) &&
    !isHalfTold(frame, fillers.length) &&
    !isBidAlone({ kind: frame.kind, frame, fillers })
  )
    return refused("needed parties", "a needed party is not named");
  return {
    found,
    fillers: lone ? fillers.map((filler) => ({ ...filler, role: "acquirer" })) : fillers,
    described,
    complete,
  };
}

/** Whether there is no product to look for: other kinds have none, and a description counts only beside its maker. */
function namesProduct(frame: Frame, fillers: readonly Filler[]): boolean {
  return (
    frame.kind !== "product" ||
    fillers.some(({ role }) => role === "product") ||
    !fillers.some(({ role }) => role === "maker")
  );
}

function rolesOf(fillers: readonly Filler[], described: Words | null): readonly Role[] {
  const named = fillers.map(({ role }) => role);
  return described === null ? named : [...named, "product"];
}

/** "the Acme bid" of which no more is told: bids are called after who makes them. */
function isLoneBid(fillers: readonly Filler[], frame: Frame): boolean {
  const [only] = fillers;
  return fillers.length === 1 && frame.name === "offer" && only?.slot === "beside" && only.role === "target";
}

/** "The Commission cleared the takeover": the authority is named, the companies were when the deal was told. */
function rulesOnDeal(frame: Frame, fillers: readonly Filler[]): boolean {
  return frame.kind === "legal" && fillers.some(({ role }) => role === "authority");
}

const TOLD_WITHOUT_COMPANY: ReadonlySet<ClaimKind> = new Set(["executive", "layoffs"] as const);

/**
 * Adds the company where its kind is told without it: where the person of a post is said to work, or else the company
 * the document is about ("Jane Roe resigned as chief executive").
 */
function withContext(place: Place, fillers: readonly Filler[]): readonly Filler[] {
  const { frame } = place.hit.value;
  if (frame.kind === "product") return withProductMeant(place, fillers);
  if (frame.name === USE_A_PART) return withSupplier(place, fillers);
  if (frame.kind === "joint-venture" || frame.kind === "licensing") return withPartner(place, fillers);
  if (!TOLD_WITHOUT_COMPANY.has(frame.kind) || frame.weight !== "telling") return fillers;
  if (fillers.some(({ role }) => role === "company")) return fillers;
  const employer = employerOf(place, fillers);
  const meant = companyMeant(place, fillers);
  // Who leaves a post leaves it where he holds it; who takes one takes it elsewhere.
  const referent = LEAVING.has(frame.name) ? (employer ?? meant) : (meant ?? employer);
  if (referent === null) return fillers;
  return [...fillers, { role: "company", referent, slot: "context", at: place.hit.from }];
}

/** "a joint venture under discussion with Acme": of two partners the one that is not named is who the document is about. */
function withPartner(place: Place, fillers: readonly Filler[]): readonly Filler[] {
  const [only] = fillers;
  if (fillers.length !== 1 || only?.slot !== "with" || place.sentence.part === "title") return fillers;
  const referent = companyMeant(place, fillers);
  if (referent === null || referent === only.referent) return fillers;
  return [...fillers, { role: "party", referent, slot: "context", at: place.hit.from }];
}

const LEAVING: ReadonlySet<string> = new Set(["leave", "dismiss"]);

function employerOf({ affiliations }: Place, fillers: readonly Filler[]): ReferentId | null {
  const employers = fillers.map(({ referent }) => affiliations(referent));
  return employers.find((employer) => employer !== null) ?? null;
}

/** The company a document is about; a post must be spoken of where nobody says whose it is. */
function companyMeant(place: Place, fillers: readonly Filler[]): ReferentId | null {
  const { frame } = place.hit.value;
  if (frame.kind === "executive" && (fillers.length === 0 || !namesPost(place))) return null;
  return salientCompany(place.mentions, place.sentence.start);
}

function namesPost({ units }: Place): boolean {
  return units.some((unit) => POSTS.has(unit.lower));
}

function tellingOf(place: Place, { found, fillers, described, complete }: Parties): Candidate | Refusal {
  const { document, units, hit, sentence } = place;
  const { frame, part } = hit.value;
  const asked = isAsked(units, hit, found) ? "asked" : "told";
  const stage =
    asked === "asked" ? byGrammar("considered", "only asked") : stageOf(units, hit, found, frame, part);
  if (!complete && isNegatedNoun(units, hit)) return refused("what is told", "there is none, it says");
  if (complete && !isTold(stage.stage, fillers, frame))
    return refused("what is told", "done by nobody named");
  const referents = new Set(fillers.map((filler) => filler.referent));
  const presupposed = part === "noun" && stage.at === null && complete && !found.slots.has("subject");
  const told =
    presupposed || isAside(units, hit, stage.at)
      ? OWN_WORD
      : creditOf(
          {
            text: document.text,
            units,
            trigger: hit,
            index: place.index,
            voices: place.voices,
            parties: referents,
          },
          stage.stage,
        );
  const credit = guessOf(units, told, stage, asked);
  const modality = modalityOf(units, hit, stage.stage, credit);
  if (modality === "hypothetical") return refused("what is told", "only supposed");
  const span = covering(evidenceOf(units, hit, fillers), described);
  return {
    kind: frame.kind,
    frame,
    fillers,
    described,
    stage: stage.stage,
    certainty: credit.certainty,
    modality,
    attribution: credit.attribution,
    evidence: span,
    sentence: place.index,
    part: sentence.part,
    weight: complete ? frame.weight : weightOfPart(place, fillers),
    cued: stage.by !== "default",
    because: reasonsOf(units, hit, fillers, stage, credit),
  };
}

/** A trigger without all its parties refers back; a bid whose words do not is one that its target is missing from. */
function weightOfPart({ units, hit }: Place, fillers: readonly Filler[]): Candidate["weight"] {
  const { frame } = hit.value;
  const isAlone = !refersBack(units, hit) && isBidAlone({ kind: frame.kind, frame, fillers });
  return isAlone ? "alone" : "reference";
}

function covering(span: Span, described: Words | null): Span {
  if (described === null) return span;
  return { start: Math.min(span.start, described.start), end: Math.max(span.end, described.end) };
}

/** What the author asks, and what he calls possible or likely, is his own guess. */
function guessOf(
  units: readonly Unit[],
  credit: Crediting,
  { stage, at }: StageReading,
  asked: "asked" | "told",
): Crediting {
  if (credit.attribution.type !== "author" || stage !== "considered") return credit;
  const possible = at !== null && POSSIBLE.has(lowerAt(units, at.from));
  if (asked === "told" && !possible) return credit;
  return { ...credit, certainty: "speculated", rule: "own guess" };
}

const POSSIBLE: ReadonlySet<string> = new Set(["possible", "potential", "likely", "probable"]);

/** "Acme, which owns 5 percent of Beta, said": what a relative clause says in passing is the document's own word. */
function isAside(units: readonly Unit[], hit: Hit<unknown>, cue: Hit<Stage> | null): boolean {
  if (cue !== null || hit.form === "noun") return false;
  let at = hit.from - 1;
  while (isAdverb(lowerAt(units, at)) || HAVE.has(lowerAt(units, at))) at -= 1;
  return /^(?:which|who)$/.test(lowerAt(units, at)) && lowerAt(units, at - 1) === ",";
}

/** A deal whose actor is not named is told as an approach to its target ("a rival may bid for Acme"), not as a deed. */
function isTold(stage: Stage, fillers: readonly Filler[], frame: Frame): boolean {
  if (frame.kind !== "acquisition" || fillers.some(({ role }) => role !== "target")) return true;
  return stage !== "completed" && stage !== "agreed";
}

const WANTED = new Map<Frame, ReadonlySet<Slot>>();

/** The slots a frame gives a role to; kept by frame, since every sentence asks again. */
function wantedSlots(frame: Frame): ReadonlySet<Slot> {
  const known = WANTED.get(frame);
  if (known !== undefined) return known;
  const wanted = new Set(SLOTS.filter((slot) => frame.roles[slot] !== undefined));
  WANTED.set(frame, wanted);
  return wanted;
}
