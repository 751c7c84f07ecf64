import type { Candidate } from "./candidate.ts";
import type { Matter } from "./merge.ts";

/**
 * The candidate that speaks for its matter: telling before mentioning, a cued stage before a default, the body before
 * the headline (which is firmer than what it heads), the fuller before the barer, the earlier before the later.
 */
export function leadingCandidate(matter: Matter): Candidate {
  const [leading] = [...matter.candidates].sort((a, b) => rank(b) - rank(a) || a.sentence - b.sentence);
  if (leading === undefined) throw new Error("A matter without candidates was made.");
  return leading;
}

function rank(candidate: Candidate): number {
  return (
    (candidate.weight === "telling" ? 8 : 0) +
    (candidate.cued ? 4 : 0) +
    (candidate.part === "body" ? 2 : 0) +
    Math.min(candidate.fillers.length, 3)
  );
}
