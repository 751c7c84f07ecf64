import { expect, test } from "vitest";
import type { Precision } from "../../../core/base/time.ts";
import { momentRecord } from "./moment-record.ts";

test.each<[Precision, string]>([
  ["year", "2017"],
  ["month", "2017-07"],
  ["day", "2017-07-04"],
  ["minute", "2017-07-04T09:02Z"],
  ["second", "2017-07-04T09:02:30Z"],
])("a moment given to the %s is written no finer", (precision, expected) => {
  expect(momentRecord({ at: "2017-07-04T09:02:30.000Z", precision })).toBe(expected);
});
