import { expect, test } from "vitest";
import type { Topic } from "../../src/core/claim/learned/topics.ts";
import { type JudgedSentence, type Put, scoreTopics, takenAsPlain } from "./score-topics.ts";

const PLAIN: Put = { negative: false, possible: false };

function sentence(gold: readonly [Topic, Put][], read: readonly [Topic, Put][]): JudgedSentence {
  return { gold: new Map(gold), read: new Map(read) };
}

const SENTENCES = [
  sentence([["takeover", PLAIN]], [["takeover", PLAIN]]),
  sentence([["takeover", { negative: false, possible: true }]], [["takeover", PLAIN]]),
  sentence([["takeover", PLAIN]], []),
  sentence([], [["takeover", PLAIN]]),
  sentence(
    [["product", { negative: true, possible: false }]],
    [["product", { negative: true, possible: false }]],
  ),
];

test("a topic is scored over the sentences that have it, by gold or by reading", () => {
  const measures = scoreTopics(SENTENCES, ["takeover", "product"]);
  expect(measures).toMatchObject({
    takeover_f1: 0.6667,
    takeover_p: 0.6667,
    takeover_r: 0.6667,
    takeover_sentences: 3,
    product_f1: 1,
  });
});

test("polarity and modality are scored over what was found, beside what all would be by default", () => {
  expect(scoreTopics(SENTENCES, ["takeover"])).toMatchObject({
    found_topics: 3,
    polarity: 1,
    modality: 0.6667,
  });
  expect(takenAsPlain(SENTENCES)).toEqual({ polarity: 0.6667, modality: 0.6667 });
});

test("a topic nobody tells of scores nothing", () => {
  expect(scoreTopics([], ["agreement"])).toMatchObject({ agreement_f1: 0, polarity: null });
});
