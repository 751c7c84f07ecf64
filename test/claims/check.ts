import { expect } from "vitest";
import type { Claim } from "../../src/core/claim/claim.ts";
import { formatClaim } from "../../src/core/claim/notation.ts";
import { read } from "../../src/core/desk.ts";
import { makePage } from "../../src/core/page/make-page.ts";
import { loadKnowledge } from "../../src/shell/knowledge.ts";

const knowledge = loadKnowledge();

/** Claims in one-line notation, one a line, of a text without a title published on 14 June 2017, a Wednesday. */
export function claimsOf(text: string): string {
  return claimsIn(text).map(formatClaim).join("\n");
}

/** The claims of such a text. */
export function claimsIn(text: string): readonly Claim[] {
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
      language: "en",
      from: "record",
    },
  });
  return read(page, knowledge).claims;
}

/** The whole of a text's claims, main or not, and without what is the same for all. */
export function check(text: string, expected: string): void {
  expect(claimsOf(text).replaceAll(/, main$/gm, "")).toBe(expected);
}
