import { expect } from "vitest";
import type { Claim } from "../../src/core/claim/claim.ts";
import { formatClaim } from "../../src/core/claim/notation.ts";
import { read } from "../../src/index.ts";

/** Claims in one-line notation, one a line, of a text without a title published on 14 June 2017, a Wednesday. */
export function claimsOf(text: string): string {
  return claimsIn(text).map(formatClaim).join("\n");
}

/** The claims of such a text. */
export function claimsIn(text: string): readonly Claim[] {
  return read({ text, outlet: "The Daily Test", published: "2017-06-14", language: "en" }).claims;
}

/** The whole of a text's claims, main or not, and without what is the same for all. */
export function check(text: string, expected: string): void {
  expect(claimsOf(text).replaceAll(/, main$/gm, "")).toBe(expected);
}
