import { expect, test } from "vitest";
import { isMisspelt } from "./spelling.ts";

test.each<[string, string, boolean]>([
  ["aviation", "avaition", true],
  ["broadcasting", "braodacasting", true],
  ["telephone", "telepone", true],
  ["norton", "morton", false],
  ["foods", "goods", false],
  ["steel", "steal", false],
  ["zephyr", "zephyrs", true],
  ["mining", "milling", false],
])("%s and %s are one word: %s", (a, b, expected) => {
  expect(isMisspelt(a, b)).toBe(expected);
  expect(isMisspelt(b, a)).toBe(expected);
});
