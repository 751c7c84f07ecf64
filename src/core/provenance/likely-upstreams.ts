import { filledBins, likeness, type Sketch, sketchOf } from "./sketch.ts";
import type { Telling } from "./telling.ts";

/** An earlier telling with words in common, and how alike the two are, from 0 to 1. */
export interface LikelyUpstream {
  readonly telling: Telling;
  readonly likeness: number;
}

/** Fewer of 256 bins in common are chance: two texts about one matter share the names and a phrase or two. */
const FEWEST_BINS = 4;
/** So many of the most alike are looked at word by word. */
const MOST_LOOKED_AT = 6;

/**
 * For each telling the earlier ones that it may have copied from, the most alike first. Found by the bins of their
 * sketches, so that a thousand repeats are not each held against each.
 */
export function likelyUpstreams(
  tellings: readonly Telling[],
  sketches: readonly Sketch[],
): readonly (readonly LikelyUpstream[])[] {
  const byBin = new Map<number, number[]>();
  return tellings.map((_telling, place) => {
    const sketch = sketches[place] ?? sketchOf("");
    const shared = new Map<number, number>();
    for (const key of filledBins(sketch)) {
      const earlier = byBin.get(key);
      for (const other of earlier ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      // What a bin tells after so many is that the phrase is everybody's.
      if (earlier === undefined) byBin.set(key, [place]);
      else if (earlier.length < MOST_IN_BIN) earlier.push(place);
    }
    return [...shared]
      .filter(([, bins]) => bins >= FEWEST_BINS)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_LOOKED_AT)
      .flatMap(([other]) => {
        const telling = tellings[other];
        const there = sketches[other];
        if (telling === undefined || there === undefined) return [];
        return [{ telling, likeness: likeness(sketch, there) }];
      });
  });
}

const MOST_IN_BIN = 40;
