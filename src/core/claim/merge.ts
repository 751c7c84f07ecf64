import type { Mentions } from "../mention/mention.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { CLAIM_KINDS, type ClaimKind } from "./kinds.ts";

/** Candidates of one document that tell of the same matter, the most telling first. */
export interface Matter {
  readonly kind: ClaimKind;
  readonly fillers: readonly Filler[];
  readonly candidates: readonly Candidate[];
}

/** Brings the candidates of a document together: one matter per distinct kind of event and parties. */
export function mergeCandidates(candidates: readonly Candidate[], mentions: Mentions): readonly Matter[] {
  void mentions;
  const matters: Matter[] = [];
  const ordered = [...candidates].sort(
    (a, b) => b.fillers.length - a.fillers.length || a.sentence - b.sentence,
  );
  for (const candidate of ordered) {
    const at = matters.findIndex((matter) => sameMatter(matter, candidate));
    const matter = matters[at];
    if (matter === undefined)
      matters.push({ kind: candidate.kind, fillers: candidate.fillers, candidates: [candidate] });
    else matters[at] = joined(matter, candidate);
  }
  return matters;
}

function joined(matter: Matter, candidate: Candidate): Matter {
  const added = candidate.fillers.filter(
    (filler) => !matter.fillers.some((held) => held.referent === filler.referent),
  );
  const kind = matter.kind === "merger" && candidate.kind === "acquisition" ? candidate.kind : matter.kind;
  return {
    kind,
    fillers: kind === matter.kind ? [...matter.fillers, ...added] : candidate.fillers,
    candidates: [...matter.candidates, candidate],
  };
}

/** The same kind of event between the same parties: every party of the smaller is a party of the larger. */
function sameMatter(matter: Matter, candidate: Candidate): boolean {
  if (!sameKind(matter.kind, candidate.kind)) return false;
  const held = new Map(matter.fillers.map((filler) => [filler.referent, filler.role]));
  const shared = candidate.fillers.filter((filler) => held.has(filler.referent));
  if (shared.length === 0) return false;
  if (matter.kind === candidate.kind && shared.some((filler) => held.get(filler.referent) !== filler.role))
    return false;
  const smaller = Math.min(matter.fillers.length, candidate.fillers.length);
  return shared.length >= smaller;
}

const DEAL_KINDS: ReadonlySet<ClaimKind> = new Set(["acquisition", "merger"] as const);

function sameKind(a: ClaimKind, b: ClaimKind): boolean {
  return a === b || (DEAL_KINDS.has(a) && DEAL_KINDS.has(b)) || (cooperation(a) && cooperation(b));
}

function cooperation(kind: ClaimKind): boolean {
  return CLAIM_KINDS[kind].group === "cooperation" && kind !== "licensing";
}
