import { expect } from "vitest";
import { formatClaim } from "../../src/core/claim/notation.ts";
import { type Reading, read } from "../../src/core/desk.ts";
import { makePage } from "../../src/core/page/make-page.ts";
import { loadKnowledge } from "../../src/shell/knowledge.ts";

const knowledge = loadKnowledge();

/** A text without a title published on 14 June 2017, in the language that is said, or in none that is. */
export function readingOf(language: string | null, text: string): Reading {
  const page = makePage({
    givenId: null,
    url: null,
    format: "text",
    charset: null,
    body: new TextEncoder().encode(text),
    hints: {
      title: null,
      outlet: "The Daily Test",
      byline: null,
      published: "2017-06-14",
      modified: null,
      language,
      from: "record",
    },
  });
  return read(page, knowledge);
}

/** The claims of a text in one-line notation, main or not. */
export function check(language: string, text: string, expected: string): void {
  const lines = readingOf(language, text).claims.map(formatClaim).join("\n");
  expect(lines.replaceAll(/, main$/gm, "")).toBe(expected);
}
