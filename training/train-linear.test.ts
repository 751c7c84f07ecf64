import { expect, test } from "vitest";
import { foldOf } from "../evals/folds.ts";
import { sumsOf } from "../src/core/base/linear-model.ts";
import { parseModel } from "../src/core/base/parse-model.ts";
import { bestLevel, f1At, unseenSums } from "./cross-validate.ts";
import { minimise } from "./minimise.ts";
import { type Case, trainLinear } from "./train-linear.ts";
import { weightsFile } from "./weights-file.ts";

/** Twenty documents in which "buy" makes a takeover unless "shares" stands beside it. */
const CASES: readonly Case[] = Array.from({ length: 20 }, (_, number) => {
  const buys = number % 2 === 0;
  const shares = number % 4 === 0;
  const features = [...(buys ? ["stem=buy"] : ["stem=sing"]), ...(shares ? ["stem=shares"] : []), "stem=the"];
  return { group: `doc ${number}`, features, labels: buys && !shares ? ["takeover"] : [] };
});
const OPTIONS = { labels: ["takeover"], l2: 0.1, least: 2 };

test("the lowest place of a bowl is found", () => {
  const found = minimise(2, (at, gradient) => {
    const [x = 0, y = 0] = at;
    gradient[0] = 2 * (x - 3);
    gradient[1] = 8 * (y + 1);
    return (x - 3) ** 2 + 4 * (y + 1) ** 2;
  });
  expect([...found].map((value) => Math.round(value * 1000) / 1000)).toEqual([3, -1]);
});

test("what is told by two words together is learned", () => {
  const model = trainLinear(CASES, OPTIONS);
  for (const { features, labels } of CASES) {
    expect((sumsOf(model, features)[0] ?? 0) > 0).toBe(labels.length > 0);
  }
});

test("the same cases give the same table, byte for byte, and the table the same model", () => {
  const [first, second] = [CASES, structuredClone(CASES)].map((cases) =>
    weightsFile(trainLinear(cases, OPTIONS), ["A test."]),
  );
  expect(first).toBe(second);
  expect(parseModel(first ?? "", "test")).toEqual(trainLinear(CASES, OPTIONS));
});

test("a feature that is seen too rarely is left out", () => {
  const rare = [...CASES, { group: "doc 20", features: ["stem=once"], labels: ["takeover"] }];
  expect(trainLinear(rare, OPTIONS).weights.has("stem=once")).toBe(false);
});

test("a stronger feature takes more of the weight", () => {
  const twice = CASES.map((one) => ({
    ...one,
    features: one.features.flatMap((name) => [name, `${name}!`]),
  }));
  const strength = (feature: string): number => (feature.endsWith("!") ? 4 : 1);
  const { weights } = trainLinear(twice, { ...OPTIONS, strength });
  const weight = (feature: string): number => weights.get(feature)?.[0]?.weight ?? 0;
  expect(weight("stem=buy!")).toBeGreaterThan(2 * weight("stem=buy"));
});

test("in cross validation no document is judged by a model that saw it", () => {
  const lone: Case[] = CASES.map((one, number) => ({ ...one, features: [`name=${number}`] }));
  const sums = unseenSums(lone, { ...OPTIONS, least: 1 });
  // Every name is new to the model, so that only the bias of one of five folds in one of three rounds is left.
  expect(sums.length).toBe(60);
  expect(new Set(sums.map(({ sums: [sum] }) => sum)).size).toBeLessThanOrEqual(15);
});

test("a document falls in the same fold whenever it is asked", () => {
  const folds = ["a", "b", "c", "d"].map((group) => foldOf(group, 5, "test"));
  expect(folds).toEqual(["a", "b", "c", "d"].map((group) => foldOf(group, 5, "test")));
  expect(folds.every((fold) => fold >= 0 && fold < 5)).toBe(true);
});

const JUDGED = [
  { sum: 2, truth: true },
  { sum: 0.5, truth: true },
  { sum: 0.2, truth: false },
  { sum: -1, truth: false },
];

test("the level is where F1 is highest", () => {
  const level = bestLevel(JUDGED);
  expect(level).toBeGreaterThan(0.2);
  expect(level).toBeLessThanOrEqual(0.5);
  expect(f1At(JUDGED, level)).toBe(1);
});
