import type { Words } from "../base/span.ts";
import type { ReferentId } from "../mention/mention.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { isHalfTold } from "./half-told.ts";
import { CLAIM_KINDS, type ClaimKind } from "./kinds.ts";
import { withoutReversed } from "./reversed.ts";

/** Candidates of one document that tell of the same matter, the most telling first. */
export interface Matter {
  readonly kind: ClaimKind;
  readonly fillers: readonly Filler[];
  /** The words for a product that is nowhere named. */
  readonly described: Words | null;
  readonly candidates: readonly Candidate[];
}

/**
 * Brings the candidates of a document together: one matter per distinct kind of event and parties. References
 * ("the deal") join the matter they can mean; those that can mean none are left out.
 */
export function mergeCandidates(candidates: readonly Candidate[]): readonly Matter[] {
  const matters: Matter[] = [];
  const ordered = candidates
    .filter((candidate) => candidate.weight !== "reference")
    .sort((a, b) => b.fillers.length - a.fillers.length || a.sentence - b.sentence);
  for (const candidate of ordered) {
    const at = matters.findIndex((matter) => sameMatter(matter, candidate));
    const matter = matters[at];
    if (matter === undefined) matters.push(matterOf(candidate));
    else matters[at] = joined(matter, candidate);
  }
  for (const reference of candidates.filter((candidate) => candidate.weight === "reference")) {
    const at = meantBy(reference, matters);
    const matter = matters[at];
    if (matter !== undefined) matters[at] = { ...matter, candidates: [...matter.candidates, reference] };
    else if (reference.kind === "legal" && reference.fillers.every(({ role }) => role === "authority"))
      matters.push(...rulingOn(reference, matters));
    else if (isNews(reference, matters)) matters.push(matterOf(reference));
  }
  return withoutReversed(withVagueTalk(matters));
}

/**
 * "The two companies are in talks", told by no surer word than that, of companies whose deal the document tells: it is
 * that deal they talk about, and how far it is.
 */
function withVagueTalk(matters: readonly Matter[]): readonly Matter[] {
  const left = [...matters];
  for (const vague of matters) {
    if (!isVagueTalk(vague)) continue;
    const at = left.findIndex((matter) => isDealBetween(matter, vague));
    const deal = left[at];
    if (deal === undefined) continue;
    const references = vague.candidates.map((candidate) => ({ ...candidate, weight: "reference" as const }));
    left[at] = { ...deal, candidates: [...deal.candidates, ...references] };
    left.splice(left.indexOf(vague), 1);
  }
  return left;
}

function isVagueTalk({ kind, candidates }: Matter): boolean {
  if (kind !== "partnership") return false;
  // "the Acme/Beta partnership" names two sides and tells nothing of what they do.
  return candidates.every(
    ({ weight, fillers }) => weight !== "telling" || fillers.every(({ slot }) => slot === "beside"),
  );
}

function isDealBetween(deal: Matter, { fillers }: Matter): boolean {
  if (CLAIM_KINDS[deal.kind].group !== "ownership") return false;
  return fillers.every(({ referent }) => deal.fillers.some((held) => held.referent === referent));
}

/** A matter of which one side is named makes a claim of its own where no other matter of that side can be meant. */
function isNews({ kind, frame, fillers }: Candidate, matters: readonly Matter[]): boolean {
  if (!isHalfTold(frame, fillers.length)) return false;
  const { group } = CLAIM_KINDS[kind];
  const named = new Set(fillers.map(({ referent }) => referent));
  return !matters.some(
    (matter) =>
      CLAIM_KINDS[matter.kind].group === group && matter.fillers.some(({ referent }) => named.has(referent)),
  );
}

function matterOf(candidate: Candidate): Matter {
  const { kind, fillers, described } = candidate;
  return { kind, fillers, described, candidates: [candidate] };
}

/** A ruling that names its authority alone is on the deal told nearest before it, and its parties are concerned. */
function rulingOn(reference: Candidate, matters: readonly Matter[]): readonly Matter[] {
  const authorities = reference.fillers.filter(({ role }) => role === "authority");
  const deal = matters
    .filter((matter) => CLAIM_KINDS[matter.kind].group === "ownership")
    .map((matter) => ({ matter, told: lastBefore(matter, reference.sentence + 1) ?? -1 }))
    .filter(({ told }) => told >= 0)
    .sort((a, b) => b.told - a.told)[0]?.matter;
  if (deal === undefined || authorities.length === 0) return [];
  const concerned = deal.fillers
    .filter(({ role }) => role !== "seller")
    .map((filler): Filler => ({ ...filler, role: "defendant", slot: "context" }));
  const fillers = [...authorities, ...concerned];
  return [matterOf({ ...reference, fillers, weight: "mention" })];
}

const DEALS: ReadonlySet<string> = new Set(["ownership", "cooperation"]);

/** The matter a reference means: of a fitting kind, holding the parties it names, told nearest before it. */
function meantBy(reference: Candidate, matters: readonly Matter[]): number {
  let best = -1;
  let nearest = -1;
  for (const [at, matter] of matters.entries()) {
    const told = toldBy(matter, reference);
    if (told === null || told <= nearest || !canMean(reference, matter)) continue;
    best = at;
    nearest = told;
  }
  return best;
}

function canMean(reference: Candidate, matter: Matter): boolean {
  const fits =
    reference.frame.weight === "fallback"
      ? DEALS.has(CLAIM_KINDS[matter.kind].group)
      : sameKind(matter.kind, reference.kind);
  return (
    fits &&
    reference.fillers.every(({ referent }) => matter.fillers.some((held) => held.referent === referent))
  );
}

/** The last sentence that told the matter before the reference: an earlier one, or the same one further left. */
function toldBy(matter: Matter, reference: Candidate): number | null {
  const beside = matter.candidates.some(
    ({ sentence, weight, evidence }) =>
      sentence === reference.sentence && weight !== "reference" && evidence.start <= reference.evidence.start,
  );
  return beside ? reference.sentence : lastBefore(matter, reference.sentence);
}

function lastBefore(matter: Matter, sentence: number): number | null {
  const before = matter.candidates.map((candidate) => candidate.sentence).filter((told) => told < sentence);
  return before.length === 0 ? null : Math.max(...before);
}

/**
 * "ACME TO BUY BETA UNIT", "talks with Beta" name the owner of what is bought as if it were bought itself; the sentence
 * that calls it the seller knows better.
 */
function isOwner(referent: ReferentId, matter: Matter, candidate: Candidate): boolean {
  const told = [...matter.candidates, candidate].flatMap((one) =>
    one.fillers.filter((filler) => filler.referent === referent).map(({ role }) => ({ one, role })),
  );
  return told.every(({ one, role }) => role === "seller" || (role === "target" && isLoose(one)));
}

function isLoose({ part, frame }: Candidate): boolean {
  return part === "title" || frame.name === "talks";
}

function joined(matter: Matter, candidate: Candidate): Matter {
  const owners = candidate.fillers.filter(({ referent, role }) =>
    matter.fillers.some((held) => held.referent === referent && held.role === "target" && role === "seller"),
  );
  if (owners.length > 0 && matter.kind === candidate.kind) {
    const kept = matter.fillers.filter((held) => !owners.some(({ referent }) => referent === held.referent));
    return joined({ ...matter, fillers: [...kept, ...owners] }, candidate);
  }
  const added = candidate.fillers.filter(
    (filler) => !matter.fillers.some((held) => held.referent === filler.referent),
  );
  const kind = matter.kind === "merger" && candidate.kind === "acquisition" ? candidate.kind : matter.kind;
  return {
    kind,
    fillers: kind === matter.kind ? [...matter.fillers, ...added] : candidate.fillers,
    described: matter.described ?? candidate.described,
    candidates: [...matter.candidates, candidate],
  };
}

/** The same kind of event between the same parties: every party of the smaller is a party of the larger. */
function sameMatter(matter: Matter, candidate: Candidate): boolean {
  if (!sameKind(matter.kind, candidate.kind) || describeApart(matter, candidate)) return false;
  const held = new Map(matter.fillers.map((filler) => [filler.referent, filler.role]));
  const shared = candidate.fillers.filter((filler) => held.has(filler.referent));
  if (shared.length === 0) return false;
  const apart = shared.filter((filler) => held.get(filler.referent) !== filler.role);
  if (matter.kind === candidate.kind && apart.length > 0)
    return (
      apart.length < shared.length && apart.every(({ referent }) => isOwner(referent, matter, candidate))
    );
  const smaller = Math.min(matter.fillers.length, candidate.fillers.length);
  return shared.length >= smaller;
}

/** "a phone" and "an electric van" of one maker are two products; what one sentence describes another may name. */
function describeApart(matter: Matter, { described }: Candidate): boolean {
  if (matter.described === null || described === null) return false;
  return headOf(matter.described) !== headOf(described);
}

function headOf({ words }: Words): string {
  return words.slice(words.lastIndexOf(" ") + 1).toLowerCase();
}

const DEAL_KINDS: ReadonlySet<ClaimKind> = new Set(["acquisition", "merger"] as const);

function sameKind(a: ClaimKind, b: ClaimKind): boolean {
  return a === b || (DEAL_KINDS.has(a) && DEAL_KINDS.has(b)) || (cooperation(a) && cooperation(b));
}

function cooperation(kind: ClaimKind): boolean {
  return CLAIM_KINDS[kind].group === "cooperation" && kind !== "licensing";
}
