import { expect, test } from "vitest";
import { isMisspelt, isSlip } from "./spelling.ts";

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

test.each<[string, string, boolean]>([
  ["wold", "world", true],
  ["gold", "good", false],
  ["mark", "marks", false],
  ["old", "odd", false],
  ["milk", "milks", false],
])("%s and %s are a slip of the keyboard apart: %s", (a, b, expected) => {
  expect(isSlip(a, b)).toBe(expected);
  expect(isSlip(b, a)).toBe(expected);
});
