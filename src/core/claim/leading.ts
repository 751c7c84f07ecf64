import type { Candidate } from "./candidate.ts";
import type { Stage } from "./claim.ts";
import type { Matter } from "./merge.ts";

// A matter told in the title or the first sentences is what the document is about: its stage there is the latest word.
const LEAD_SENTENCES = 3;

/**
 * The candidate that speaks for its matter: telling before mentioning, a cued stage before a default, the body before
 * the headline (which is firmer than what it heads), the fuller before the barer, the earlier before the later; but what
 * is told of its end further down a document that does not lead with it is the latest word.
 */
export function leadingCandidate(matter: Matter): Candidate {
  const ranked = [...matter.candidates].sort((a, b) => rank(b) - rank(a) || a.sentence - b.sentence);
  const [leading] = ranked;
  if (leading === undefined) throw new Error("A matter without candidates was made.");
  // "The offer for Beta", of which the document says elsewhere that the two are in talks.
  const word = leading.cued ? undefined : matter.candidates.find(isWordOfStage);
  if (word !== undefined) return { ...leading, ...fateOf(word) };
  if (FINAL.has(leading.stage)) return leading;
  const later = matter.candidates.filter(
    (candidate) => candidate.sentence > leading.sentence && candidate.cued && FINAL.has(candidate.stage),
  );
  // "The deal was blocked": what is said of the matter itself, further down, is the later word on it.
  const fate = later.findLast((candidate) => candidate.weight === "reference");
  if (fate !== undefined) return { ...leading, ...fateOf(fate) };
  if (leading.sentence < LEAD_SENTENCES) return leading;
  return later.find((candidate) => candidate.stage === "ended") ?? leading;
}

function isWordOfStage({ weight, cued, stage }: Candidate): boolean {
  return weight === "reference" && (stage === "talks" || (cued && stage === "agreed"));
}

/** What a reference changes of the candidate that leads: how far the matter is, and on whose word. */
function fateOf(fate: Candidate): Pick<Candidate, "stage" | "certainty" | "attribution" | "because"> {
  const { stage, certainty, attribution, because } = fate;
  return { stage, certainty, attribution, because };
}

const FINAL: ReadonlySet<Stage> = new Set(["ended", "denied", "completed"] as const);

const WEIGHTS: Readonly<Record<Candidate["weight"], number>> = {
  telling: 8,
  fallback: 6,
  mention: 0,
  reference: -20,
  alone: -20,
};

function rank(candidate: Candidate): number {
  return (
    WEIGHTS[candidate.weight] +
    (candidate.part === "body" ? 5 : 0) +
    (candidate.cued ? 4 : 0) +
    Math.min(candidate.fillers.length, 3)
  );
}
