import { expect, test } from "vitest";
import { readSentences } from "../src/core/claim/extract.ts";
import { type Topic, topicsAt, viewOf } from "../src/core/claim/learned/topics.ts";
import { read } from "../src/index.ts";
import { loadLearned } from "../src/shell/knowledge.ts";

const { topics } = loadLearned();

function topicsIn(text: string): readonly Topic[] {
  const { document, mentions } = read({ text, language: "en" });
  const view = viewOf(document, mentions, readSentences(document, mentions));
  return document.sentences.flatMap((_, index) =>
    topicsAt(view, index, topics).flatMap(({ topic, verdict }) => (verdict === "about it" ? [topic] : [])),
  );
}

test.each<[string, readonly Topic[]]>([
  ["Tessaline Corp agreed to acquire Ovrendal Inc for $2.3 billion.", ["takeover"]],
  ["Tessaline Corp signed a supply agreement with Ovrendal Inc.", ["agreement"]],
  ["Tessaline Corp will invest $40 million in Ovrendal Inc.", ["investment"]],
  ["Tessaline Corp launched a new pump and unveiled a smaller model.", ["product"]],
  ["It rained in Lisbon and the match was late.", []],
])("%s", (text, expected) => {
  expect(topicsIn(text)).toEqual(expected);
});
