import { expect, test } from "vitest";
import { asProse } from "./as-prose.ts";

function check(tokenised: string, expected: string): void {
  expect(asProse(tokenised)).toBe(expected);
}

test.each([
  ["Acme 's $ 5 million deal , it said .", "Acme's $5 million deal, it said."],
  ["`` We do n't know , '' he said .", "“We don't know,” he said."],
  ["The firms ' talks ( still on ) grew 5 % .", "The firms' talks (still on) grew 5%."],
  ["A ` quiet ' buyer", "A ‘quiet' buyer"],
])("%s", check);
