import { expect, test } from "vitest";
import { judge, raisedFloors, type SetFloors, sunkMeasures } from "./floors.ts";

const FLOORS: SetFloors = { fingerprint: "then", floors: { joint_f1: 0.5, missing: 2 } };

test.each([
  ["joint_f1", 0.5, "held"],
  ["joint_f1", 0.51, "risen"],
  ["joint_f1", 0.4999, "sunk"],
  ["joint_f1", null, "sunk"],
  ["missing", 2, "held"],
  ["missing", 1, "risen"],
  ["missing", 3, "sunk"],
  ["unheard_of", 0, "no floor"],
] as const)("%s at %s is %s", (measure, value, verdict) => {
  expect(judge(measure, value, FLOORS)).toBe(verdict);
});

test("a measure that is no longer taken has sunk", () => {
  expect(sunkMeasures({ joint_f1: 0.9 }, FLOORS)).toEqual(["missing"]);
});

test("raising lifts what rose and leaves what fell", () => {
  const measures = { joint_f1: 0.4, missing: 1, documents: 63, precision: 0.9, fresh: 0.7, nothing: null };
  expect(raisedFloors(FLOORS, measures, "now", "raise")).toEqual({
    fingerprint: "now",
    floors: { joint_f1: 0.5, missing: 1, fresh: 0.7 },
  });
});

test("only setting lowers a floor", () => {
  expect(raisedFloors(FLOORS, { joint_f1: 0.4, missing: 3 }, "now", "set")).toEqual({
    fingerprint: "now",
    floors: { joint_f1: 0.4, missing: 3 },
  });
});
