import { expect, test } from "vitest";
import { TooSlowError, withinTime } from "./within-time.ts";

test("work that is done in time gives its value", () => {
  expect(withinTime(1000, () => withinTime(1000, () => 1) + 1)).toBe(2);
});

test.each([
  ["a loop without end", () => spin()],
  ["a regular expression that tries everything", () => /^(a+)+$/.test(`${"a".repeat(50)}b`)],
])("%s is stopped", (_name, work) => {
  expect(() => withinTime(50, work)).toThrow(TooSlowError);
});

function spin(): never {
  for (;;);
}

test("what the work throws comes through", () => {
  expect(() => withinTime(1000, () => fail())).toThrow(RangeError);
});

function fail(): never {
  throw new RangeError("odd");
}
