import { expect, test } from "vitest";
import type { DatedBy, Document } from "../../document/document.ts";
import { splitSentences } from "../../document/sentences.ts";
import { findTimes } from "../../mention/time/find-times.ts";
import { claimTime } from "./claim-time.ts";

// Published on a Wednesday.
const PUBLISHED: DatedBy = { at: "2017-06-14T00:00:00.000Z", precision: "day", basis: "record" };

/** Each time of the text that can be a claim's, with the days it means ("?" for none) and its precision. */
function check(text: string, expected: string): void {
  expect(timesOf(text, PUBLISHED)).toBe(expected);
}

function timesOf(text: string, published: DatedBy | null): string {
  const document = { text, published, sentences: splitSentences(text, 0) } as unknown as Document;
  return findTimes(document)
    .flatMap((time) => claimTime(document, time) ?? [])
    .map(({ words, interval, precision }) => {
      const days = interval === null ? "?" : `${interval.from ?? "…"} to ${interval.to ?? "…"}`;
      return `${words} = ${days}, ${precision}`;
    })
    .join("; ");
}

test.each([
  ["It may be signed later this year.", "later this year = 2017-06-14 to 2017-12-31, year"],
  ["It was signed earlier this year.", "earlier this year = 2017-01-01 to 2017-06-14, year"],
  ["They expect to close by year-end.", "by year-end = 2017-06-14 to 2017-12-31, year"],
  ["They will close by the end of next year.", "by the end of next year = 2017-06-14 to 2018-12-31, year"],
  ["They will close by March.", "by March = 2017-06-14 to 2018-03-31, month"],
  ["They hope to close before August.", "before August = 2017-06-14 to 2017-07-31, month"],
  ["The offer stands until June 30.", "until June 30 = 2017-06-14 to 2017-06-30, day"],
  ["It had closed by 2015.", "by 2015 = … to 2015-12-31, year"],
  [
    "It closes in the third quarter of 2018.",
    "in the third quarter of 2018 = 2018-07-01 to 2018-09-30, quarter",
  ],
  ["A launch is set for Q3.", "for Q3 = 2017-07-01 to 2017-09-30, quarter"],
  ["It ships in the second half.", "in the second half = 2017-07-01 to 2017-12-31, half"],
  ["It ships in late 2018.", "in late 2018 = 2018-09-01 to 2018-12-31, year"],
  ["Sales peaked in fiscal 2016.", "in fiscal 2016 = ?, year"],
  ["It closes in fiscal 2018.", "in fiscal 2018 = ?, year"],
  ["It was sold two years ago.", "two years ago = 2015-01-01 to 2015-12-31, year"],
  ["It sold the unit last month.", "last month = 2017-05-01 to 2017-05-31, month"],
  ["A deal is due within weeks.", "within weeks = 2017-06-14 to 2017-07-09, vague"],
  ["A deal may come in the coming weeks.", "in the coming weeks = 2017-06-14 to 2017-07-09, vague"],
  ["A deal may come within 10 days.", "within 10 days = 2017-06-14 to 2017-06-24, vague"],
  ["A deal may come within hours.", "within hours = 2017-06-14 to 2017-06-14, vague"],
  ["A deal may come within 24 hours.", "within 24 hours = 2017-06-14 to 2017-06-15, vague"],
  ["A deal may come in the weeks ahead.", "in the weeks ahead = 2017-06-14 to 2017-07-09, vague"],
  ["A deal may come over the year ahead.", "over the year ahead = 2017-06-14 to 2018-06-14, vague"],
  ["A deal may come in the months to come.", "in the months to come = 2017-06-14 to 2017-09-30, vague"],
  ["It must answer within ten business days.", "within ten business days = 2017-06-14 to 2017-06-28, vague"],
  ["It will sign in two to three weeks.", "in two to three weeks = 2017-06-14 to 2017-07-05, vague"],
  ["It will sign within about six weeks.", "within about six weeks = 2017-06-14 to 2017-07-26, vague"],
  ["It will sign in less than a month.", "in less than a month = 2017-06-14 to 2017-07-14, vague"],
  ["It will sign within half a year.", "within half a year = 2017-06-14 to 2017-12-14, vague"],
  ["It will sign in the next week or two.", "in the next week or two = 2017-06-14 to 2017-06-28, vague"],
  ["It will sign the week after next.", "the week after next = 2017-06-26 to 2017-07-02, week"],
  ["It will sign within the month.", "within the month = 2017-06-01 to 2017-06-30, month"],
  ["It will sign in the new year.", "in the new year = 2018-01-01 to 2018-12-31, year"],
  ["It will sign before the new year.", "before the new year = 2017-06-14 to 2017-12-31, day"],
  ["It will sign ahead of Christmas.", "ahead of Christmas = 2017-06-14 to 2017-12-24, day"],
  ["It will sign on or before 1 May 2018.", "on or before 1 May 2018 = 2017-06-14 to 2018-05-01, day"],
  ["It will sign a week from Friday.", "a week from Friday = 2017-06-23 to 2017-06-23, day"],
  ["It will sign on Thursday of next week.", "on Thursday of next week = 2017-06-22 to 2017-06-22, day"],
  ["It will sign by the Fourth of July.", "by the Fourth of July = 2017-06-14 to 2017-07-04, day"],
  ["It will sign by month-end.", "by month-end = 2017-06-14 to 2017-06-30, month"],
  ["It will sign by end of year.", "by end of year = 2017-06-14 to 2017-12-31, year"],
  ["It will sign before the decade is out.", "before the decade is out = 2017-06-14 to 2019-12-31, decade"],
  ["It will sign before this quarter ends.", "before this quarter ends = 2017-06-14 to 2017-06-30, quarter"],
  ["It will sign in the rest of the year.", "in the rest of the year = 2017-06-14 to 2017-12-31, year"],
  ["It will sign in the latter half of 2018.", "in the latter half of 2018 = 2018-07-01 to 2018-12-31, half"],
  [
    "It will sign in the closing months of 2018.",
    "in the closing months of 2018 = 2018-09-01 to 2018-12-31, year",
  ],
  [
    "It will sign in the first three months of 2018.",
    "in the first three months of 2018 = 2018-01-01 to 2018-03-31, quarter",
  ],
  ["It will sign in the second week of July.", "in the second week of July = 2017-07-10 to 2017-07-16, week"],
  ["It weighed on 2018 profit.", ""],
  ["It will list in five years.", "in five years = 2017-06-14 to 2022-12-31, vague"],
  [
    "It bought three firms over the past two years.",
    "over the past two years = 2015-01-01 to 2017-06-14, vague",
  ],
  ["A deal may come over the next few weeks.", "over the next few weeks = 2017-06-14 to 2017-07-09, vague"],
  ["It will keep its stake over the next six years.", ""],
  ["It has led the market for 20 years.", ""],
  ["It has led the market for the last few years.", ""],
  ["It signed a two-year contract.", ""],
  ["It met the board on Monday.", "on Monday = 2017-06-12 to 2017-06-12, day"],
  ["It meets the board every Monday.", ""],
  ["It bought the unit in March 2015.", "in March 2015 = 2015-03-01 to 2015-03-31, month"],
  ["It bought the unit in October.", "in October = 2016-10-01 to 2016-10-31, month"],
  ["It will open in October.", "in October = 2017-10-01 to 2017-10-31, month"],
  ["It was bought in 2013.", "in 2013 = 2013-01-01 to 2013-12-31, year"],
  ["It has owned the unit since 2013.", "since 2013 = 2013-01-01 to …, year"],
  ["It will sell the unit after October.", "after October = 2017-11-01 to …, month"],
  ["Its 2013 purchase cost much.", ""],
  ["Third-quarter profit fell and the quarter was poor.", ""],
  ["A tie-up is coming soon.", "soon = ?, vague"],
  ["A tie-up may come in the near future.", "in the near future = ?, vague"],
  ["The future of Orin, now and recently, is open.", ""],
])("%s", check);

test("a text without a publication date places only what names its year", () => {
  expect(timesOf("It was sold in 2011, again last month, and within weeks.", null)).toBe(
    "in 2011 = 2011-01-01 to 2011-12-31, year; last month = ?, month; within weeks = ?, vague",
  );
});
