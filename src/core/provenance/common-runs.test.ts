import { expect, test } from "vitest";
import { commonRuns, sharedInOrder } from "./common-runs.ts";
import { placedWords } from "./word-places.ts";

const FIRST = "The board met on Monday and looked at the offer once more before it went home.";
const SECOND = "On Friday, they say, the board met on Monday and looked at the offer; nobody spoke.";

test("the longest runs of words in common are found with where they stand in both", () => {
  const [run, ...others] = commonRuns(placedWords(FIRST), placedWords(SECOND), 5);
  expect(others).toEqual([]);
  expect(FIRST.slice(run?.inThis.start, run?.inThis.end)).toBe(
    "The board met on Monday and looked at the offer",
  );
  expect(SECOND.slice(run?.inThat.start, run?.inThat.end)).toBe(
    "the board met on Monday and looked at the offer",
  );
  expect(run?.words).toBe(10);
});

test.each([
  ["a b c d e f", "a b c d e f", 1],
  ["a b c d e f", "a x c y e z", 0.5],
  ["a b c", "d e f", 0],
  ["a b", "a b c d e f g h", 1],
])("of %j and %j, %d stands in both in the same order", (a, b, expected) => {
  expect(sharedInOrder(placedWords(a), placedWords(b))).toBe(expected);
});

test("in scripts that do not part words each sign counts", () => {
  expect(placedWords("收购Acme公司").map(({ word }) => word)).toEqual(["收", "购", "acme", "公", "司"]);
});
