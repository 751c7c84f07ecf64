import { expect, test } from "vitest";
import { shareIn } from "./share.ts";

function check(words: string, expected: string): void {
  expect(shareIn(words.split(" "))).toBe(expected);
}

test.each([
  ["a rival", "none"],
  ["a 20 pct stake in", "minority"],
  ["50 percent of", "minority"],
  ["the 61 percent of", "control"],
  ["a majority stake in", "control"],
  ["the remaining 40 % of", "control"],
  ["shares of", "minority"],
  ["half of", "minority"],
  ["the other half of", "control"],
  ["the half of", "control"],
  ["8.4 per cent of", "minority"],
  ["control of", "control"],
])("%s", check);
