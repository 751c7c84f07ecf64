import { expect, test } from "vitest";
import { dayOf } from "../../base/day.ts";
import { referenceOf } from "./calendar.ts";
import { timesIn } from "./time-near.ts";

// Published on a Wednesday.
const PUBLISHED = referenceOf(dayOf("2017-06-14T00:00:00.000Z"));

/** Each expression of the text with the days it means, "?" for none. */
function check(text: string, expected: string): void {
  const times = timesIn(text, PUBLISHED).map(
    ({ words, interval }) =>
      `${words} = ${interval === null ? "?" : `${interval.from ?? "…"} to ${interval.to ?? "…"}`}`,
  );
  expect(times.join("; ")).toBe(expected);
}

test.each([
  ["It may be signed later this year.", "later this year = 2017-06-14 to 2017-12-31"],
  ["It was signed earlier this year.", "earlier this year = 2017-01-01 to 2017-06-14"],
  ["They expect to close by year-end.", "by year-end = 2017-06-14 to 2017-12-31"],
  ["They will close by the end of next year.", "by the end of next year = 2017-06-14 to 2018-12-31"],
  ["It closes in the third quarter of 2018.", "in the third quarter of 2018 = 2018-07-01 to 2018-09-30"],
  ["A launch is set for Q3.", "Q3 = 2017-07-01 to 2017-09-30"],
  ["It ships in the second half.", "in the second half = 2017-07-01 to 2017-12-31"],
  ["It ships in late 2018.", "late 2018 = 2018-09-01 to 2018-12-31"],
  ["Sales peaked in fiscal 2016.", "fiscal 2016 = ?"],
  ["It was sold two years ago.", "two years ago = 2015-01-01 to 2015-12-31"],
  ["It sold the unit last month.", "last month = 2017-05-01 to 2017-05-31"],
  ["A deal is due within weeks.", "within weeks = 2017-06-14 to 2017-07-09"],
  ["It met the board on Monday.", "on Monday = 2017-06-12 to 2017-06-12"],
  ["It bought the unit in March 2015.", "March 2015 = 2015-03-01 to 2015-03-31"],
  ["It bought the unit in October.", "October = 2016-10-01 to 2016-10-31"],
  ["It will open in October.", "October = 2017-10-01 to 2017-10-31"],
  ["It was bought in 2013.", "in 2013 = 2013-01-01 to 2013-12-31"],
  ["A tie-up is coming soon.", "soon = ?"],
])("%s", check);

test("a text without a publication date places only what names its year", () => {
  const times = timesIn("It was sold in 2011, and again last month.", null);
  expect(times.map(({ words, interval }) => [words, interval?.from ?? null])).toEqual([
    ["in 2011", "2011-01-01"],
    ["last month", null],
  ]);
});
