import { expect, test } from "vitest";
import type { Instant } from "../../base/time.ts";
import type { DatedBy } from "../document.ts";
import { chooseDate, type DateCandidate } from "./choose-date.ts";
import { findMoment } from "./find-moment.ts";

/** Candidates as "basis words, basis words"; then "at precision basis", and the notes. */
function check(given: string, expected: string, notAfter: Instant | null = null): void {
  const candidates = given.split(", ").map((one): DateCandidate => {
    const [basis = "", words = ""] = one.split(/ (.*)/s);
    const found = findMoment(words, "month-first");
    if (found === null) throw new Error(`No date in ${JSON.stringify(one)}.`);
    return { ...found.moment, basis: basis as DatedBy["basis"], words };
  });
  const { date, notes } = chooseDate(candidates, notAfter);
  const chosen = date === null ? "none" : `${date.at.slice(0, 16)} ${date.precision} ${date.basis}`;
  expect([chosen, ...notes.map((note) => note.message)].join(" | ")).toBe(expected);
}

test.each([
  ["text 2017-07-04, meta 2017-07-05", "2017-07-05T00:00 day meta"],
  ["meta 2017-07-04, json-ld 2017-07-05", "2017-07-05T00:00 day json-ld"],
  ["json-ld 2017-07-04, feed 2017-07-05", "2017-07-05T00:00 day feed"],
  // a finer date within a coarser one
  ["record 2017, json-ld 2017-07-05T10:20Z", "2017-07-05T10:20 minute json-ld"],
  ["record 2017-07, address 2017-07-05", "2017-07-05T00:00 day address"],
  ["record 2017-07-05, meta 2017-07-06T10:20Z", "2017-07-05T00:00 day record"],
  ["meta 2017-07-05T10:20Z, address 2017-07-05", "2017-07-05T10:20 minute meta"],
  // what cannot be true
  [
    "meta 2099-01-01, address 2017-07-05",
    '2017-07-05T00:00 day address | The date "2099-01-01" is in the future.',
  ],
  ["meta 2099-01-01", 'none | The date "2099-01-01" is in the future.'],
  ["meta 1517-10-31", 'none | The date "1517-10-31" is before the first newspapers.'],
  [
    "json-ld 2031-01-01, meta 2017-07-05, address 2017-07-05",
    '2017-07-05T00:00 day meta | The date "2031-01-01" is long after every other date of the page.',
  ],
  ["meta 1970-01-01T00:00:00Z, address 2017-07-05", "2017-07-05T00:00 day address"],
  ["meta 1970-01-01T00:00:00Z", "none"],
])("%s", (given, expected) => check(given, expected));

test("nothing is dated after it was fetched", () => {
  const fetched = "2017-07-06T12:00:00.000Z";
  check("meta 2017-07-07", "2017-07-07T00:00 day meta", fetched);
  check("meta 2017-07-09", 'none | The date "2017-07-09" is after the page was fetched.', fetched);
  check(
    "feed 2018-07-05, address 2017-07-05",
    '2017-07-05T00:00 day address | The date "2018-07-05" is after the page was fetched.',
    fetched,
  );
});
