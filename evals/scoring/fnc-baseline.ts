import { type Case, trainLinear } from "../../training/train-linear.ts";
import { likeliest } from "./emergent-stance.ts";
import { FNC_STANCES, isFncTest, type JudgedPair } from "./fnc.ts";
import type { MeasuredPair } from "./fnc-features.ts";

// The words that the challenge's own baseline takes for refuting.
const REFUTING =
  "fake fraud hoax false deny denies not despite nope doubt doubts bogus debunk pranks retract".split(" ");

/**
 * In the manner of the challenge's own baseline: which share of all words both have, which refuting words the headline
 * holds, whether headline and body hold an even number of them, how many runs of words of the headline are in the body.
 * Theirs is 200 boosted trees over these; here they are steps under logistic regression.
 */
export function readByBaseline(measured: readonly MeasuredPair[]): readonly JudgedPair[] {
  const rows = measured.map((one): Case & { readonly test: boolean } => ({
    group: one.pair.bodyId,
    features: handFeatures(one),
    labels: [one.pair.stance],
    test: isFncTest(one.pair.bodyId),
  }));
  const model = trainLinear(
    rows.filter(({ test }) => !test),
    { labels: FNC_STANCES, l2: 2, least: 3 },
  );
  return rows
    .filter(({ test }) => test)
    .map(({ features, labels }) => {
      const likely = likeliest(model, features);
      return {
        gold: FNC_STANCES.find((name) => name === labels[0]) ?? "unrelated",
        read: FNC_STANCES.find((name) => name === likely) ?? "unrelated",
      };
    });
}

function handFeatures({ pair, body, headline }: MeasuredPair): readonly string[] {
  const text = body.text.toLowerCase();
  const words = headline.words.map(({ lower }) => lower);
  const held = new Set(text.match(/\p{L}+|\d+/gu));
  const both = words.filter((word) => held.has(word)).length;
  const share = both / (new Set([...words, ...held]).size || 1);
  const refuting = REFUTING.filter((word) => words.includes(word));
  const sign = REFUTING.filter((word) => held.has(word)).length % 2 === refuting.length % 2;
  return [
    ...refuting.map((word) => `refuting=${word}`),
    `same sign=${sign}`,
    `share=${Math.min(20, Math.floor(share * 100))}`,
    ...[2, 3, 4].map(
      (size) => `runs of ${size}=${Math.min(8, runsIn(pair.headline.toLowerCase(), text, size))}`,
    ),
  ];
}

function runsIn(headline: string, text: string, size: number): number {
  const words = headline.split(/\s+/);
  return words.filter(
    (_, at) => at + size <= words.length && text.includes(words.slice(at, at + size).join(" ")),
  ).length;
}
