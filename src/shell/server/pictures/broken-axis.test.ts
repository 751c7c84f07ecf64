import { expect, test } from "vitest";
import { brokenAxis } from "./broken-axis.ts";

const at = (...days: readonly string[]) => days.map((day) => Date.parse(day));

test("time runs from left to right and stays inside the picture", () => {
  const days = at("2017-06-12", "2017-07-04T09:00Z", "2017-07-05", "2017-12-31", "2019-01-01");
  const axis = brokenAxis(days, 100, 800);
  const places = days.map(axis.at);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThanOrEqual(100);
  expect(Math.max(...places)).toBeLessThanOrEqual(800);
});

test.each<[string, readonly string[], readonly string[]]>([
  ["a day alone", ["2017-07-05"], []],
  ["days that follow each other", ["2017-07-04", "2017-07-05", "2017-07-06"], []],
  ["a horizon half a year off", ["2017-07-04", "2017-07-05", "2017-12-31"], ["6 months"]],
  ["a matter told of again years later", ["2013-01-01", "2013-01-03", "2019-01-03"], ["6 years"]],
])("what is left out of %s is said in words", (_name, days, breaks) => {
  expect(brokenAxis(at(...days), 0, 800).breaks.map(({ words }) => words)).toEqual(breaks);
});

test("a narrow picture is broken less often", () => {
  const days = at("2010-01-01", "2010-01-02", "2013-01-01", "2013-01-03", "2019-01-01");
  expect(brokenAxis(days, 0, 320).breaks.length).toBeLessThan(brokenAxis(days, 0, 800).breaks.length);
});

test("labels of days never stand on each other", () => {
  const days = Array.from({ length: 40 }, (_, day) => Date.UTC(2017, 6, 1 + day));
  const { ticks } = brokenAxis(days, 0, 340);
  for (const [place, { labelX, words }] of ticks.entries()) {
    expect(labelX + 6 * words.length).toBeLessThanOrEqual(ticks[place + 1]?.labelX ?? 360);
  }
});

test("an axis of nothing is empty", () => {
  expect(brokenAxis([], 10, 90)).toMatchObject({ ticks: [], breaks: [] });
});
