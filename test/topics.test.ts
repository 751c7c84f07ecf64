import { expect, test } from "vitest";
import { type Topic, topicsAt, viewOf } from "../src/core/claim/learned/topics.ts";
import { read } from "../src/core/desk.ts";
import { makePage } from "../src/core/page/make-page.ts";
import { NO_HINTS } from "../src/core/page/page.ts";
import { loadKnowledge } from "../src/shell/knowledge.ts";

const knowledge = loadKnowledge();

function topicsIn(text: string): readonly Topic[] {
  const page = makePage({
    givenId: null,
    url: null,
    format: "text",
    charset: "utf-8",
    body: new TextEncoder().encode(text),
    hints: { ...NO_HINTS, language: "en", from: "record" },
  });
  const { document, mentions } = read(page, knowledge);
  const view = viewOf(document, mentions);
  return document.sentences.flatMap((_, index) =>
    topicsAt(view, index, knowledge.learned.topics).flatMap(({ topic, verdict }) =>
      verdict === "about it" ? [topic] : [],
    ),
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
