import { expect, test } from "vitest";
import { isInitialism } from "./initials.ts";

test.each([
  ["GM", "General Motors", true],
  ["FDA", "Food and Drug Administration", true],
  ["LSE", "London Stock Exchange", true],
  ["QOP", "Queensland Orrin Press Ltd", true],
  ["C&W", "Cable & Wireless", true],
  ["BNL", "Banca Nazionale del Lavoro", true],
  ["GE", "General Motors", false],
  ["G", "General", false],
  ["GENERAL", "General Motors", false],
])("%s for %s: %s", (short, full, expected) => {
  expect(isInitialism(short, full)).toBe(expected);
});
