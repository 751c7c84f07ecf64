import type { Span } from "../../src/core/base/span.ts";

/** The words of a text, by which two copies of it that differ in white space or in what was left out are compared. */
export interface TokenPlaces {
  readonly words: readonly string[];
  readonly spans: readonly Span[];
}

export function tokenPlaces(text: string): TokenPlaces {
  const found = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  return {
    words: found.map(([word]) => word.toLowerCase()),
    spans: found.map(({ 0: word, index }) => ({ start: index, end: index + word.length })),
  };
}

/** The numbers of the words that stand in any of the spans. */
export function tokensIn({ spans: places }: TokenPlaces, spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const span of spans) {
    for (let at = firstEndingAfter(places, span.start); at < places.length; at += 1) {
      if ((places[at]?.start ?? span.end) >= span.end) break;
      found.add(at);
    }
  }
  return found;
}

function firstEndingAfter(places: readonly Span[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// How far ahead a word is looked for when the two texts part: a paragraph that one of them leaves out.
const LOOK_AHEAD = 400;

/** For each word of `ours` its number in `theirs`, or -1 where `theirs` does not have it. */
export function aligned(ours: TokenPlaces, theirs: TokenPlaces): readonly number[] {
  let next = 0;
  return ours.words.map((word) => {
    for (let at = next; at < Math.min(theirs.words.length, next + LOOK_AHEAD); at += 1) {
      if (theirs.words[at] !== word) continue;
      next = at + 1;
      return at;
    }
    return -1;
  });
}
