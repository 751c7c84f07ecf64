import type { Candidate } from "./candidate.ts";
import { CLAIM_KINDS, type Role } from "./kinds.ts";
import type { Matter } from "./merge.ts";

const ACTORS: ReadonlySet<Role> = new Set(["acquirer", "investor"] as const);

/**
 * One document hardly ever tells both that Acme bids for Beta and that Beta bids for Acme. Where it is read so, the
 * weaker reading is a slip, and what it says of the stage is not trusted either.
 */
export function withoutReversed(matters: readonly Matter[]): readonly Matter[] {
  return matters.filter(
    (matter) => !matters.some((other) => isReverse(matter, other) && strength(other) > strength(matter)),
  );
}

function isReverse(matter: Matter, other: Matter): boolean {
  if (matter === other || CLAIM_KINDS[matter.kind].group !== "ownership" || matter.kind !== other.kind)
    return false;
  const actors = sideOf(matter, "actor");
  const targets = sideOf(matter, "target");
  return (
    actors.some((referent) => sideOf(other, "target").includes(referent)) &&
    targets.some((referent) => sideOf(other, "actor").includes(referent))
  );
}

function sideOf({ fillers }: Matter, side: "actor" | "target"): readonly number[] {
  return fillers
    .filter(({ role }) => (side === "actor" ? ACTORS.has(role) : role === "target"))
    .map(({ referent }) => referent);
}

/** How well a reading is founded: in how many sentences, in the title, and by words that say who does what to whom. */
function strength({ candidates }: Matter): number {
  const own = candidates.filter(({ weight }) => weight !== "reference");
  return own.reduce((sum, candidate) => sum + strengthOf(candidate), 0);
}

function strengthOf({ part, weight, fillers }: Candidate): number {
  const sure = fillers.filter(({ slot }) => slot !== "beside" && slot !== "context").length;
  return (part === "title" ? 2 : 1) + (weight === "telling" ? 1 : 0) + sure;
}
