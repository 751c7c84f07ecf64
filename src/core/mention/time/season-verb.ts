import type { Part } from "./parts.ts";

const TAKES_SEASON = new Set(
  "in this last next early late mid by until since during of every each through over before after".split(" "),
);

/** "Fall" and "spring" are verbs and things as well: without a word that takes a season they are no time. */
export function mayBeVerb(parts: readonly Part[], from: number, at: number): boolean {
  const before = parts[at - 1]?.lower ?? "";
  if (before !== "the") return from === at && !TAKES_SEASON.has(before);
  return !TAKES_SEASON.has(parts[at - 2]?.lower ?? "");
}
