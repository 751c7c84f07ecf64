import { expect, test } from "vitest";
import { dateOf } from "./day.ts";
import { dayNamed, latestOf } from "./moment.ts";
import type { Instant, Precision } from "./time.ts";

test.each<[Instant, Precision, string, string | null]>([
  ["2017-01-01T00:00:00.000Z", "year", "2017-12-31T23:59:59.999Z", null],
  ["2020-02-01T00:00:00.000Z", "month", "2020-02-29T23:59:59.999Z", null],
  ["2019-12-01T00:00:00.000Z", "month", "2019-12-31T23:59:59.999Z", null],
  ["2017-07-04T00:00:00.000Z", "day", "2017-07-04T23:59:59.999Z", "2017-07-04"],
  ["2017-07-04T08:15:00.000Z", "minute", "2017-07-04T08:15:00.000Z", "2017-07-04"],
  ["2017-07-04T08:15:30.000Z", "second", "2017-07-04T08:15:30.000Z", "2017-07-04"],
])("%s as a %s can be as late as %s and names the day %s", (at, precision, latest, day) => {
  const moment = { at, precision };
  const named = dayNamed(moment);
  expect(latestOf(moment)).toBe(latest);
  expect(named === null ? null : dateOf(named)).toBe(day);
});
