import type { Span } from "../../src/core/base/span.ts";
import { overlaps } from "../../src/core/base/span.ts";
import { f1, type Measures } from "./measures.ts";

export interface ValuedTime extends Span {
  readonly value: string;
}

export interface TimedText {
  readonly gold: readonly ValuedTime[];
  readonly found: readonly ValuedTime[];
}

/**
 * The measures of TempEval-3, over all times of all texts: relaxed counts a pair that overlaps, strict one with the same
 * span, value one that overlaps and has the same value, letter for letter.
 */
export function scoreTimes(texts: readonly TimedText[]): Measures {
  const pairs = texts.flatMap(pairsOf);
  const gold = texts.reduce((sum, text) => sum + text.gold.length, 0);
  const found = texts.reduce((sum, text) => sum + text.found.length, 0);
  const strict = pairs.filter(([a, b]) => a.start === b.start && a.end === b.end).length;
  const valued = pairs.filter(([a, b]) => a.value === b.value).length;
  const value = f1(valued, found, gold);
  return {
    documents: texts.length,
    gold_times: gold,
    found_times: found,
    value_f1: value.f1,
    value_p: value.precision,
    value_r: value.recall,
    relaxed_f1: f1(pairs.length, found, gold).f1,
    strict_f1: f1(strict, found, gold).f1,
  };
}

/** One to one: those with the same span first, then each gold time with the first free one that overlaps it. */
export function pairsOf<Found extends ValuedTime>({
  gold,
  found,
}: {
  readonly gold: readonly ValuedTime[];
  readonly found: readonly Found[];
}): readonly (readonly [ValuedTime, Found])[] {
  const free = new Set(found);
  const pairs: [ValuedTime, Found][] = [];
  const left = gold.filter((time) => {
    const same = [...free].find(({ start, end }) => start === time.start && end === time.end);
    if (same === undefined) return true;
    free.delete(same);
    pairs.push([time, same]);
    return false;
  });
  for (const time of left) {
    const overlapping = [...free].find((place) => overlaps(place, time));
    if (overlapping === undefined) continue;
    free.delete(overlapping);
    pairs.push([time, overlapping]);
  }
  return pairs;
}
