import { expect, test } from "vitest";
import { dateInAddress, figureOrder, readDate } from "./read-date.ts";

test.each([
  ["https://a.example/2017/07/05/acme-bids/", "2017-07-05T00:00:00.000Z day"],
  ["https://a.example/2017/7/5/acme-bids/", "2017-07-05T00:00:00.000Z day"],
  ["https://a.example/news/2017-07-05-acme-bids", "2017-07-05T00:00:00.000Z day"],
  ["https://a.example/acme-bids-20170705/", "2017-07-05T00:00:00.000Z day"],
  ["https://a.example/2017/07/acme-bids.html", "2017-07-01T00:00:00.000Z month"],
  ["https://a.example/acme-bids-120170705", null],
  ["https://a.example/2017/13/05/", null],
  ["https://a.example/archive/99999999", null],
  ["https://a.example/x?date=2017-07-05", null],
  ["https://2017-07-05.example/", null],
])("%s", (url, expected) => {
  const found = dateInAddress(url);
  expect(found === null ? null : `${found.at} ${found.precision}`).toBe(expected);
});

test("a date that cannot be read is noted with its words", () => {
  const { candidates, notes } = readDate("next Smarsday", "record", "month-first");
  expect(candidates).toEqual([]);
  expect(notes.map((note) => note.message)).toEqual(['The date "next Smarsday" could not be read.']);
});

test.each([
  [null, null, "month-first"],
  ["en", "a.example", "month-first"],
  ["en", "a.co.uk", "day-first"],
  ["de", "a.example", "day-first"],
] as const)("figures in %s at %s are %s", (language, host, expected) => {
  expect(figureOrder(language, host)).toBe(expected);
});
