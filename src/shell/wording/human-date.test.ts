import { expect, test } from "vitest";
import type { Precision } from "../../core/base/time.ts";
import { humanInterval, humanMoment } from "./human-date.ts";

test.each<[Precision, string]>([
  ["year", "2017"],
  ["month", "July 2017"],
  ["day", "4 July 2017"],
  ["minute", "4 July 2017, 09:02 UTC"],
  ["second", "4 July 2017, 09:02 UTC"],
])("a moment given to the %s is shown no finer", (precision, expected) => {
  expect(humanMoment({ at: "2017-07-04T09:02:30.000Z", precision })).toBe(expected);
});

test.each<[string | null, string | null, string]>([
  ["2017-07-04", "2017-12-31", "4 July to 31 December 2017"],
  ["2017-07-04", "2017-07-31", "4 to 31 July 2017"],
  ["2017-07-04", "2017-07-04", "4 July 2017"],
  ["2016-12-30", "2017-01-02", "30 December 2016 to 2 January 2017"],
  [null, "2017-12-31", "until 31 December 2017"],
  ["2017-07-04", null, "from 4 July 2017"],
  [null, null, ""],
])("from %s to %s is read as %s", (from, to, expected) => {
  expect(humanInterval({ from, to })).toBe(expected);
});
