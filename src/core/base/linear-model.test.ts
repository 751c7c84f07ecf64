import { expect, test } from "vitest";
import { chanceOf, contributions, type LinearModel, sumsOf } from "./linear-model.ts";
import { parseModel } from "./parse-model.ts";

const TABLE = [
  "# What is learned, in a sentence.",
  "labels\tsurf\tturf",
  "biases\t-1\t0.5",
  "levels\t0\t-0.5",
  "stem=wave\t0:2",
  "stem=green\t0:-0.5\t1:1.25",
  "",
].join("\n");
const MODEL: LinearModel = parseModel(TABLE, "test");

test.each([
  [[], [-1, 0.5]],
  [["stem=wave"], [1, 0.5]],
  [
    ["stem=wave", "stem=green", "stem=unheard-of"],
    [0.5, 1.75],
  ],
])("the sums over %j are %j", (features, sums) => {
  expect(sumsOf(MODEL, features)).toEqual(sums);
});

test("applying a model leaves it as it was", () => {
  sumsOf(MODEL, ["stem=wave"]);
  expect(MODEL.biases).toEqual([-1, 0.5]);
});

test.each([
  [0, 0.5],
  [2, 0.881],
  [-2, 0.119],
])("a sum of %d is a chance of %d", (sum, chance) => {
  expect(chanceOf(sum)).toBeCloseTo(chance, 3);
});

test("what a sum is made of is told, the largest first, and adds up to it", () => {
  const features = ["stem=green", "stem=unheard-of", "stem=wave"];
  const made = contributions(MODEL, features, "surf");
  expect(made).toEqual([
    { feature: "stem=wave", weight: 2 },
    { feature: "bias", weight: -1 },
    { feature: "stem=green", weight: -0.5 },
  ]);
  const sum = made.reduce((total, { weight }) => total + weight, 0);
  expect(sum).toBe(sumsOf(MODEL, features)[0]);
});

test("a label that the model does not have is made of nothing", () => {
  expect(contributions(MODEL, ["stem=wave"], "kerf")).toEqual([]);
});

test.each([
  [TABLE.replace("biases\t-1\t0.5\n", ""), 'The weights "test" have no line of biases.'],
  [TABLE.replace("0:2", "0:two"), 'The weights "test" hold "two" for a number.'],
  [TABLE.replace("0:2", "0"), 'The weights "test" hold "" for a number.'],
])("a broken table is refused (%#)", (table, message) => {
  expect(() => parseModel(table, "test")).toThrow(message);
});
