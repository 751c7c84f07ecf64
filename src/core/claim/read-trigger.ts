import type { Span } from "../base/span.ts";
import type { Document, Sentence } from "../document/document.ts";
import type { Mentions } from "../mention/mention.ts";
import { amountNear } from "./amount.ts";
import type { Candidate, Filler } from "./candidate.ts";
import type { Reason } from "./claim.ts";
import { type Arguments, nounArguments, verbArguments } from "./clause/slots.ts";
import { isPossessivePronoun, type Unit } from "./clause/unit.ts";
import { type Frame, SLOTS, type Slot } from "./frame.ts";
import type { FrameTrigger } from "./frames.ts";
import { holds, unmetReason } from "./holds.ts";
import { modalityOf } from "./modality.ts";
import { fillRoles, meetsNeeds } from "./roles.ts";
import { type StageReading, stageOf } from "./stage.ts";
import { GOVERNING_CUES } from "./stage-cues.ts";
import { timeNear } from "./time/time-near.ts";
import { type Crediting, creditOf, OWN_WORD } from "./voice/credit.ts";
import { DETERMINERS, MODALS, PREPOSITIONS } from "./words/classes.ts";
import { type Hit, hitsAt, lowerAt } from "./words/lexicon.ts";

/** A trigger in its sentence. */
export interface Place {
  readonly document: Document;
  readonly mentions: Mentions;
  readonly sentence: Sentence;
  readonly index: number;
  readonly units: readonly Unit[];
  readonly hit: Hit<FrameTrigger>;
}

/** "such purchases", "its launch": a form that could be a verb stands where only a noun can. */
function isNounHere(units: readonly Unit[], hit: Hit<FrameTrigger>): boolean {
  if (hit.form !== "base" && hit.form !== "third") return false;
  const before = lowerAt(units, hit.from - 1);
  if (before === "to") return false;
  if (isPossessivePronoun(units[hit.from - 1])) return true;
  return (
    DETERMINERS.has(before) ||
    PREPOSITIONS.has(before) ||
    /^(?:'s|such|new|recent|planned|proposed)$/.test(before)
  );
}

const COMPANY_LIKE = new Set(["company", "brand", "product", "unknown"]);

/** Persons and states among themselves make no claim about companies; who is not named at all may be a reference. */
function namesCompany(fillers: readonly Filler[], mentions: Mentions): boolean {
  if (fillers.length === 0) return true;
  return fillers.some(({ referent }) => COMPANY_LIKE.has(mentions.referents[referent]?.kind ?? ""));
}

/** "to offer", "will bid": behind these a noun's form is a verb. */
function isVerbHere(units: readonly Unit[], hit: Hit<FrameTrigger>): boolean {
  const before = lowerAt(units, hit.from - 1);
  return before === "to" || MODALS.has(before);
}

/** "the merger", "this deal": a noun with a definite word refers to a matter that was told before. */
function refersBack(units: readonly Unit[], hit: Hit<unknown>, part: "verb" | "noun"): boolean {
  if (part !== "noun") return false;
  for (let at = hit.from - 1; at >= hit.from - 4 && at >= 0; at -= 1) {
    const word = lowerAt(units, at);
    if (/^(?:the|this|that|these|such)$/.test(word) || isPossessivePronoun(units[at])) return true;
    if (word === "" || /^[,;:.]$/.test(word) || PREPOSITIONS.has(word)) return false;
  }
  return false;
}

const WANTED = new Map<Frame, ReadonlySet<Slot>>();

function wantedSlots(frame: Frame): ReadonlySet<Slot> {
  const known = WANTED.get(frame);
  if (known !== undefined) return known;
  const wanted = new Set(SLOTS.filter((slot) => frame.roles[slot] !== undefined));
  WANTED.set(frame, wanted);
  return wanted;
}

/** The candidate a trigger makes, or why it makes none. */
export function readTrigger(place: Place): Candidate | string {
  const { document, mentions, units, hit, sentence } = place;
  const { frame, part } = hit.value;
  const found =
    part === "verb"
      ? verbArguments(units, hit, wantedSlots(frame))
      : nounArguments(units, hit, wantedSlots(frame), (from, to) => carriesNoun(units, from, to));
  if (part === "verb" && isNounHere(units, hit)) return "a noun here, not a verb";
  if (part === "noun" && isVerbHere(units, hit)) return "a verb here, not a noun";
  const unmet = frame.where.find((condition) => !holds({ document, units, hit, found }, condition));
  if (unmet !== undefined) return unmetReason(unmet);
  const fillers = fillRoles(units, found, frame, mentions);
  if (frame.kind !== "legal" && !namesCompany(fillers, mentions)) return "no company is named";
  const complete = meetsNeeds(frame, fillers);
  if (!complete && !refersBack(units, hit, part)) return "a needed party is not named";
  const stage = stageOf(units, hit, found, frame, part);
  const parties = new Set(fillers.map((filler) => filler.referent));
  const presupposed = part === "noun" && stage.at === null && complete;
  const credit = presupposed ? OWN_WORD : creditOf(document.text, units, hit, stage.stage, mentions, parties);
  const modality = modalityOf(units, hit, stage.stage, credit);
  if (modality === "hypothetical") return "only supposed";
  const span = evidenceOf(units, hit, found, fillers);
  return {
    kind: frame.kind,
    frame,
    fillers,
    stage: stage.stage,
    certainty: credit.certainty,
    modality,
    attribution: credit.attribution,
    time: timeNear(document, sentence, span),
    amount: amountNear(document.text, sentence, span),
    evidence: span,
    sentence: place.index,
    part: sentence.part,
    weight: complete ? frame.weight : "reference",
    cued: stage.at !== null,
    because: reasonsOf(units, hit, stage, credit),
  };
}

const LIGHT_VERBS = new Set(
  `make makes made making launch launched launches mount mounted have has had form formed forms set enter entered hold held
  holds complete completed began begin start started table tabled lodge lodged raise raised sweeten sweetened increase
  increased extend extended renew renewed file filed own owns owned put puts face faces faced suffer filed seek`.split(
    /\s+/,
  ),
);

/** Whether a verb between the two units can carry a noun for its subject: a light verb or a cue of stage. */
function carriesNoun(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (LIGHT_VERBS.has(lowerAt(units, at)) || hitsAt(units, at, GOVERNING_CUES).length > 0) return true;
  }
  return false;
}

/** From the first to the last of trigger and parties: the shortest stretch that shows the claim. */
function evidenceOf(
  units: readonly Unit[],
  hit: Hit<unknown>,
  found: Arguments,
  fillers: readonly Filler[],
): Span {
  const referents = new Set(fillers.map((filler) => filler.referent));
  let first = hit.from;
  let last = hit.to - 1;
  for (const names of found.slots.values()) {
    for (const at of names) {
      const unit = units[at];
      if (unit?.type !== "name" || !unit.referents.some((referent) => referents.has(referent))) continue;
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
  }
  return { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
}

function reasonsOf(
  units: readonly Unit[],
  hit: Hit<FrameTrigger>,
  stage: StageReading,
  credit: Crediting,
): readonly Reason[] {
  const span = (at: { from: number; to: number } | null): Span | null =>
    at === null ? null : { start: units[at.from]?.start ?? 0, end: units[at.to - 1]?.end ?? 0 };
  return [
    { field: "kind", rule: `${hit.value.part} "${hit.value.frame.name}"`, span: span(hit) },
    { field: "stage", rule: stage.rule, span: span(stage.at) },
    { field: "certainty", rule: credit.rule, span: span(credit.at) },
    { field: "attribution", rule: credit.rule, span: span(credit.at) },
  ];
}
