import { expect } from "vitest";
import { formatClaim } from "../../src/core/claim/notation.ts";
import type { Reading } from "../../src/core/desk.ts";
import { read } from "../../src/index.ts";

/** A text without a title published on 14 June 2017, in the language that is said, or in none that is. */
export function readingOf(language: string | null, text: string): Reading {
  const said = language === null ? {} : { language };
  return read({ text, outlet: "The Daily Test", published: "2017-06-14", ...said });
}

/** The claims of a text in one-line notation, main or not. */
export function check(language: string, text: string, expected: string): void {
  const lines = readingOf(language, text).claims.map(formatClaim).join("\n");
  expect(lines.replaceAll(/, main$/gm, "")).toBe(expected);
}
