import { firstAlike } from "./alike.ts";
import type { Sketch } from "./sketch.ts";
import type { Telling } from "./telling.ts";

/**
 * Texts that share this part of their runs of three words are one text. Two of our own reports of one matter, written
 * apart, share less than a fifth; the same agency text with another headline and a paragraph cut shares over .8.
 */
export const LIKENESS_OF_COPIES = 0.8;
/** Shorter texts, flashes of one sentence, are alike because there is only one way to say it. */
const SHORTEST_TEXT = 25;

/** For each telling, the earliest one whose text it copies; tellings, and their sketches, are in order of publication. */
export function copiesAmong(
  tellings: readonly Telling[],
  sketches: readonly Sketch[],
): ReadonlyMap<Telling, Telling> {
  const copies = new Map<Telling, Telling>();
  const first = firstAlike(sketches, LIKENESS_OF_COPIES, ({ words }) => words >= SHORTEST_TEXT);
  for (const [place, telling] of tellings.entries()) {
    const from = tellings[first[place] ?? -1];
    if (from !== undefined) copies.set(telling, copies.get(from) ?? from);
  }
  return copies;
}
