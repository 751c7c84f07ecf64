import type { Span } from "../base/span.ts";
import type { PlacedWord } from "./word-places.ts";

/** A run of words that two texts have in common, as long as it goes. */
export interface CommonRun {
  readonly words: number;
  readonly inThis: Span;
  readonly inThat: Span;
}

/** The runs of at least `shortest` words that stand in both, in the order of `these`, none within another. */
export function commonRuns(
  these: readonly PlacedWord[],
  those: readonly PlacedWord[],
  shortest: number,
): readonly CommonRun[] {
  const places = placesOfRuns(those, shortest);
  const runs: CommonRun[] = [];
  let place = 0;
  while (place + shortest <= these.length) {
    const longest = longestFrom(place, these, those, places.get(runAt(these, place, shortest)) ?? []);
    if (longest === null || longest.words < shortest) place += 1;
    else {
      runs.push(longest);
      place += longest.words;
    }
  }
  return runs;
}

function placesOfRuns(words: readonly PlacedWord[], length: number): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let place = 0; place + length <= words.length; place += 1) {
    const run = runAt(words, place, length);
    const known = places.get(run);
    if (known === undefined) places.set(run, [place]);
    else known.push(place);
  }
  return places;
}

function runAt(words: readonly PlacedWord[], place: number, length: number): string {
  let run = "";
  for (let next = place; next < place + length; next += 1) run += ` ${words[next]?.word}`;
  return run;
}

function longestFrom(
  place: number,
  these: readonly PlacedWord[],
  those: readonly PlacedWord[],
  starts: readonly number[],
): CommonRun | null {
  let best: CommonRun | null = null;
  for (const start of starts) {
    let words = 0;
    while (place + words < these.length && these[place + words]?.word === those[start + words]?.word)
      words += 1;
    if (best === null || words > best.words) {
      best = { words, inThis: spanOf(these, place, words), inThat: spanOf(those, start, words) };
    }
  }
  return best;
}

function spanOf(words: readonly PlacedWord[], place: number, count: number): Span {
  return { start: words[place]?.start ?? 0, end: words[place + count - 1]?.end ?? 0 };
}

/**
 * The part of the shorter text's words that stand in the longer one in the same order, with others between: what is
 * left of a text when a machine has put a synonym for every third word. From 0 to 1.
 */
export function sharedInOrder(a: readonly PlacedWord[], b: readonly PlacedWord[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  let row = new Uint16Array(short.length + 1);
  for (const { word } of long) {
    const next = new Uint16Array(short.length + 1);
    for (let place = 1; place <= short.length; place += 1) {
      const same = short[place - 1]?.word === word;
      next[place] = same ? (row[place - 1] ?? 0) + 1 : Math.max(row[place] ?? 0, next[place - 1] ?? 0);
    }
    row = next;
  }
  return (row[short.length] ?? 0) / short.length;
}
