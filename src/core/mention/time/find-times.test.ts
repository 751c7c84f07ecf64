import { expect, test } from "vitest";
import type { DatedBy } from "../../document/document.ts";
import { splitSentences } from "../../document/sentences.ts";
import { findTimes } from "./find-times.ts";

// Published on a Wednesday.
const PUBLISHED: DatedBy = { at: "2017-06-14T00:00:00.000Z", precision: "day", basis: "record" };

/** Each expression of the text with its value, its edge and the days it means. */
function check(text: string, expected: string): void {
  expect(notationOf(text, PUBLISHED)).toBe(expected);
}

function notationOf(text: string, published: DatedBy | null): string {
  const found = findTimes({ sentences: splitSentences(text, 0), published });
  return found
    .map(({ start, end, value, edge, interval }) => {
      const days = interval === null ? "" : ` (${[...new Set([interval.from, interval.to])].join(" to ")})`;
      return `${text.slice(start, end)} = ${value}${edge === null ? "" : ` ${edge}`}${days}`;
    })
    .join("; ");
}

test.each([
  // What was and what is to come, by the tense of the clause (published on Wednesday, 14 June 2017)
  ["Orin met the Velo board on Monday.", "Monday = 2017-06-12 (2017-06-12)"],
  [
    "Orin met the Velo board in early constructor 2017, in the constructor quarter.",
    "2017 = 2017 (2017-01-01 to 2017-12-31)",
  ],
  ["Orin met the Velo board on Wednesday.", "Wednesday = 2017-06-14 (2017-06-14)"],
  ["Orin will meet the Velo board on Monday.", "Monday = 2017-06-19 (2017-06-19)"],
  ["Orin is to meet the Velo board on Tuesday.", "Tuesday = 2017-06-20 (2017-06-20)"],
  ["Orin plans to vote on Friday.", "Friday = 2017-06-16 (2017-06-16)"],
  ["Orin must top the bid by Friday.", "Friday = 2017-06-16 (2017-06-16)"],
  ["On Tuesday, Orin will name its chief.", "Tuesday = 2017-06-20 (2017-06-20)"],
  ["On Tuesday, Orin named its chief.", "Tuesday = 2017-06-13 (2017-06-13)"],
  [
    "Velo fell on Thursday, and it will reopen on Friday.",
    "Thursday = 2017-06-08 (2017-06-08); Friday = 2017-06-16 (2017-06-16)",
  ],
  ["Orin's Thursday offer was refused.", "Thursday = 2017-06-08 (2017-06-08)"],
  ["Orin bought Velo last Tuesday.", "last Tuesday = 2017-06-13 (2017-06-13)"],
  ["Orin bought Velo last Wednesday.", "last Wednesday = 2017-06-07 (2017-06-07)"],
  ["Orin votes next Friday.", "next Friday = 2017-06-23 (2017-06-23)"],
  ["Orin votes this Friday.", "this Friday = 2017-06-16 (2017-06-16)"],
  ["Orin votes this coming Sunday.", "coming Sunday = 2017-06-18 (2017-06-18)"],
  ["Orin bought Velo in October.", "October = 2016-10 (2016-10-01 to 2016-10-31)"],
  ["Orin bought Velo in July.", "July = 2016-07 (2016-07-01 to 2016-07-31)"],
  ["Orin will buy Velo in October.", "October = 2017-10 (2017-10-01 to 2017-10-31)"],
  ["Orin will buy Velo in May.", "May = 2018-05 (2018-05-01 to 2018-05-31)"],
  ["Orin expects to close in August.", "August = 2017-08 (2017-08-01 to 2017-08-31)"],
  ["The talks should end by April.", "April = 2018-04 (2018-04-01 to 2018-04-30)"],
  ["Orin bought Velo in June.", "June = 2017-06 (2017-06-01 to 2017-06-30)"],
  ["Orin was founded last May.", "last May = 2017-05 (2017-05-01 to 2017-05-31)"],
  ["Orin will list next January.", "next January = 2018-01 (2018-01-01 to 2018-01-31)"],
  ["Orin paid a dividend on Dec. 20.", "Dec. 20 = 2016-12-20 (2016-12-20)"],
  ["A dividend is payable on June 30.", "June 30 = 2017-06-30 (2017-06-30)"],
  ["A dividend will be paid on Jan. 5.", "Jan. 5 = 2018-01-05 (2018-01-05)"],
  ["The plant opened last fall.", "last fall = 2016-FA (2016-09-01 to 2016-11-30)"],
  ["The plant reopens next spring.", "next spring = 2018-SP (2018-03-01 to 2018-05-31)"],
  ["The plant will close in the summer.", "the summer = 2017-SU (2017-06-01 to 2017-08-31)"],
  ["The plant closed this spring.", "this spring = 2017-SP (2017-03-01 to 2017-05-31)"],
  // Parts of a year and of a month
  ["They expect to close by year-end.", "year-end = 2017 end (2017-09-01 to 2017-12-31)"],
  ["They expect to close by the year's end.", "the year's end = 2017 end (2017-09-01 to 2017-12-31)"],
  ["They will close by the end of next year.", "the end of next year = 2018 end (2018-09-01 to 2018-12-31)"],
  ["The end of 2018 is likely.", "The end of 2018 = 2018 end (2018-09-01 to 2018-12-31)"],
  ["It may be signed later this year.", "later this year = 2017 later (2017-06-14 to 2017-12-31)"],
  ["It was signed earlier this year.", "earlier this year = 2017 earlier (2017-01-01 to 2017-06-14)"],
  ["It was signed earlier this month.", "earlier this month = 2017-06 earlier (2017-06-01 to 2017-06-14)"],
  ["It ships in late 2027.", "late 2027 = 2027 end (2027-09-01 to 2027-12-31)"],
  ["It ships in early 2018.", "early 2018 = 2018 start (2018-01-01 to 2018-04-30)"],
  ["A decision is due early next month.", "early next month = 2017-07 start (2017-07-01 to 2017-07-10)"],
  ["The plant will close in mid-June.", "mid-June = 2017-06 middle (2017-06-11 to 2017-06-20)"],
  ["Profit fell in mid-2016.", "mid-2016 = 2016 middle (2016-05-01 to 2016-08-31)"],
  ["The plant closes in midyear.", "midyear = 2017 middle (2017-05-01 to 2017-08-31)"],
  [
    "They met at the beginning of the week.",
    "the beginning of the week = 2017-W24 start (2017-06-12 to 2017-06-13)",
  ],
  ["They met late last week.", "late last week = 2017-W23 end (2017-06-09 to 2017-06-11)"],
  ["It peaked in the middle of 2015.", "the middle of 2015 = 2015 middle (2015-05-01 to 2015-08-31)"],
  ["It closed in late November.", "late November = 2016-11 end (2016-11-21 to 2016-11-30)"],
  ["It ships by the end of March.", "the end of March = 2018-03 end (2018-03-21 to 2018-03-31)"],
  // Quarters and halves
  [
    "It closes in the third quarter of 2018.",
    "the third quarter of 2018 = 2018-Q3 (2018-07-01 to 2018-09-30)",
  ],
  ["It ships in the second half.", "the second half = 2017-H2 (2017-07-01 to 2017-12-31)"],
  [
    "It ships in the first half of next year.",
    "the first half of next year = 2018-H1 (2018-01-01 to 2018-06-30)",
  ],
  ["A launch is set for Q3.", "Q3 = 2017-Q3 (2017-07-01 to 2017-09-30)"],
  ["A launch is set for Q3 2018.", "Q3 2018 = 2018-Q3 (2018-07-01 to 2018-09-30)"],
  ["A launch was in Q4.", "Q4 = 2016-Q4 (2016-10-01 to 2016-12-31)"],
  ["It sold less in 3Q17 than before.", "3Q17 = 2017-Q3 (2017-07-01 to 2017-09-30)"],
  ["It sold less in H1 2016.", "H1 2016 = 2016-H1 (2016-01-01 to 2016-06-30)"],
  ["Third-quarter profit fell.", "Third-quarter = 2016-Q3 (2016-07-01 to 2016-09-30)"],
  [
    "Profit rose in this year's first quarter.",
    "this year's first quarter = 2017-Q1 (2017-01-01 to 2017-03-31)",
  ],
  ["Profit rose in the 2016 fourth quarter.", "the 2016 fourth quarter = 2016-Q4 (2016-10-01 to 2016-12-31)"],
  ["Profit fell last quarter.", "last quarter = 2017-Q1 (2017-01-01 to 2017-03-31)"],
  ["Profit will rise next quarter.", "next quarter = 2017-Q3 (2017-07-01 to 2017-09-30)"],
  [
    "It ships by the end of the third quarter.",
    "the end of the third quarter = 2017-Q3 end (2017-09-01 to 2017-09-30)",
  ],
  [
    "It ships in the second half of the year.",
    "the second half of the year = 2017-H2 (2017-07-01 to 2017-12-31)",
  ],
  // Fiscal years are kept apart
  ["Sales peaked in fiscal 2016.", "fiscal 2016 = FY2016"],
  ["Sales peaked in fiscal year 2016.", "fiscal year 2016 = FY2016"],
  ["It guided for FY2026.", "FY2026 = FY2026"],
  ["It guided for FY26.", "FY26 = FY2026"],
  ["It guided for the financial year 2017/18.", "the financial year 2017/18 = FY2018"],
  ["It guided for the current fiscal year.", "the current fiscal year = FY2017"],
  ["It will grow in the next fiscal year.", "the next fiscal year = FY2018"],
  ["It closes in the first quarter of fiscal 2018.", "the first quarter of fiscal 2018 = FY2018-Q1"],
  ["It sold less in Q2 FY2017.", "Q2 FY2017 = FY2017-Q2"],
  ["It sold less in its fiscal third quarter.", "its fiscal third quarter = FYXXXX-Q3"],
  // Reports of results
  [
    "Profit rose in the first quarter from a year earlier.",
    "the first quarter = 2017-Q1 (2017-01-01 to 2017-03-31); a year earlier = 2016-Q1 (2016-01-01 to 2016-03-31)",
  ],
  [
    "Profit rose in the first quarter to 5 million from 4 million a year ago.",
    "the first quarter = 2017-Q1 (2017-01-01 to 2017-03-31); a year ago = 2016-Q1 (2016-01-01 to 2016-03-31)",
  ],
  [
    "The first quarter was good; the year-earlier quarter had a loss.",
    "The first quarter = 2017-Q1 (2017-01-01 to 2017-03-31); the year-earlier quarter = 2016-Q1 (2016-01-01 to 2016-03-31)",
  ],
  [
    "In the fourth quarter of 2016 it earned 5 cents, and in the quarter it sold a mill.",
    "the fourth quarter of 2016 = 2016-Q4 (2016-10-01 to 2016-12-31); the quarter = 2016-Q4 (2016-10-01 to 2016-12-31)",
  ],
  [
    "In the quarter ended March 31, sales fell.",
    "the quarter = 2017-Q1 (2017-01-01 to 2017-03-31); March 31 = 2017-03-31 (2017-03-31)",
  ],
  [
    "For the nine months, it lost 5 million, compared with 2 million a year earlier.",
    "the nine months = P9M; a year earlier = 2016 (2016-01-01 to 2016-12-31)",
  ],
  ["It lost 2 million in the 2016 period.", "the 2016 period = 2016 (2016-01-01 to 2016-12-31)"],
  ["For the year ended Jan. 31, it lost 3 million.", "the year = P1Y; Jan. 31 = 2017-01-31 (2017-01-31)"],
  ["Results for the year were poor.", "the year = 2017 (2017-01-01 to 2017-12-31)"],
  // Days
  ["It reports today.", "today = 2017-06-14 (2017-06-14)"],
  ["It reported yesterday.", "yesterday = 2017-06-13 (2017-06-13)"],
  ["It reports tomorrow.", "tomorrow = 2017-06-15 (2017-06-15)"],
  ["It reported the day before yesterday.", "the day before yesterday = 2017-06-12 (2017-06-12)"],
  ["It rose this morning.", "this morning = 2017-06-14TMO (2017-06-14)"],
  ["It reports tomorrow night.", "tomorrow night = 2017-06-15TNI (2017-06-15)"],
  ["It rose last night.", "last night = 2017-06-13TNI (2017-06-13)"],
  ["It rose Friday morning.", "Friday morning = 2017-06-09TMO (2017-06-09)"],
  ["It closed on Friday, May 26.", "Friday, May 26 = 2017-05-26 (2017-05-26)"],
  ["It closed on May 5, 2016.", "May 5, 2016 = 2016-05-05 (2016-05-05)"],
  ["It closed on 5 May 2016.", "5 May 2016 = 2016-05-05 (2016-05-05)"],
  ["It will close on July one.", "July one = 2017-07-01 (2017-07-01)"],
  ["it closed on may 5.", "may 5 = 2017-05-05 (2017-05-05)"],
  ["It closed early this morning.", "early this morning = 2017-06-14TMO start (2017-06-14)"],
  ["It will close at midnight EDT April 17.", "midnight EDT April 17 = 2018-04-17T00:00 (2018-04-17)"],
  ["It closed on the 26th of October 2016.", "the 26th of October 2016 = 2016-10-26 (2016-10-26)"],
  ["It closed on 2017-05-30.", "2017-05-30 = 2017-05-30 (2017-05-30)"],
  ["It closed on 05/30/17.", "05/30/17 = 2017-05-30 (2017-05-30)"],
  ["It rose over the weekend.", "the weekend = 2017-W23-WE (2017-06-10 to 2017-06-11)"],
  ["It opened on Christmas Eve.", "Christmas Eve = 2016-12-24 (2016-12-24)"],
  ["It fell on Thanksgiving.", "Thanksgiving = 2016-11-24 (2016-11-24)"],
  ["It met on Labor Day 2016.", "Labor Day 2016 = 2016-09-05 (2016-09-05)"],
  // Times of day
  ["The call is at 9:30 a.m. EST on June 20.", "9:30 a.m. EST on June 20 = 2017-06-20T09:30 (2017-06-20)"],
  ["Bids closed at 5 p.m. yesterday.", "5 p.m. yesterday = 2017-06-13T17:00 (2017-06-13)"],
  ["It fell at noon.", "noon = 2017-06-14T12:00 (2017-06-14)"],
  ["The offer expires at midnight on June 30.", "midnight on June 30 = 2017-06-30T00:00 (2017-06-30)"],
  ["The call begins at 1400 GMT.", "1400 GMT = 2017-06-14T14:00 (2017-06-14)"],
  // Weeks, months, years
  ["It was sold last week.", "last week = 2017-W23 (2017-06-05 to 2017-06-11)"],
  ["It was sold last month.", "last month = 2017-05 (2017-05-01 to 2017-05-31)"],
  ["It will be sold next week.", "next week = 2017-W25 (2017-06-19 to 2017-06-25)"],
  ["It is sold this month.", "this month = 2017-06 (2017-06-01 to 2017-06-30)"],
  ["It was sold last year.", "last year = 2016 (2016-01-01 to 2016-12-31)"],
  ["It was bought in 2013.", "2013 = 2013 (2013-01-01 to 2013-12-31)"],
  ["It was bought in March 2015.", "March 2015 = 2015-03 (2015-03-01 to 2015-03-31)"],
  ["It was bought in June last year.", "June last year = 2016-06 (2016-06-01 to 2016-06-30)"],
  ["it was bought in april.", "april = 2017-04 (2017-04-01 to 2017-04-30)"],
  ["It was strong in the 1990s.", "the 1990s = 199 (1990-01-01 to 1999-12-31)"],
  ["It was strong in the early 1980s.", "the early 1980s = 198 start (1980-01-01 to 1983-04-30)"],
  ["It was strong in the eighties.", "the eighties = 198 (1980-01-01 to 1989-12-31)"],
  ["It was founded in the 19th century.", "the 19th century = 18 (1800-01-01 to 1899-12-31)"],
  ["It was founded in nineteen ninety-six.", "nineteen ninety-six = 1996 (1996-01-01 to 1996-12-31)"],
  // Counted from the publication or from what was told
  ["It was sold two years ago.", "two years ago = 2015 (2015-01-01 to 2015-12-31)"],
  ["It was sold a decade ago.", "a decade ago = 2007 (2007-01-01 to 2007-12-31)"],
  ["It was sold three weeks ago.", "three weeks ago = 2017-W21 (2017-05-22 to 2017-05-28)"],
  ["It was sold 10 days ago.", "10 days ago = 2017-06-04 (2017-06-04)"],
  ["It was sold two months ago.", "two months ago = 2017-04 (2017-04-01 to 2017-04-30)"],
  ["It was sold a year and a half ago.", "a year and a half ago = 2015 (2015-01-01 to 2015-12-31)"],
  ["It was sold several years ago.", "several years ago = PAST_REF"],
  [
    "It opened on Jan. 5 and closed two days later.",
    "Jan. 5 = 2017-01-05 (2017-01-05); two days later = 2017-01-07 (2017-01-07)",
  ],
  [
    "It opened on Jan. 5 and closed the next day.",
    "Jan. 5 = 2017-01-05 (2017-01-05); the next day = 2017-01-06 (2017-01-06)",
  ],
  [
    "It opened in March 2015 and closed later that year.",
    "March 2015 = 2015-03 (2015-03-01 to 2015-03-31); later that year = 2015 later (2015-01-01 to 2015-12-31)",
  ],
  [
    "It opened in 2014 and closed three years later.",
    "2014 = 2014 (2014-01-01 to 2014-12-31); three years later = 2017 (2017-01-01 to 2017-12-31)",
  ],
  ["It hopes for a sale two years from now.", "two years from now = 2019 (2019-01-01 to 2019-12-31)"],
  // Lengths
  ["It has led the market for 20 years.", "20 years = P20Y"],
  ["It will list in five years.", "five years = P5Y"],
  ["A deal is due within weeks.", "weeks = PXW"],
  ["A sale may come in the coming weeks.", "the coming weeks = PXW"],
  ["It has lost money in recent months.", "recent months = PXM"],
  ["It lost money in the past two years.", "the past two years = P2Y"],
  ["It tripled in the past decade.", "the past decade = P10Y"],
  ["It may take two to three weeks.", "two to three weeks = P2W"],
  ["It took a couple of months.", "a couple of months = P2M"],
  ["It took 2 1/2 years.", "2 1/2 years = P2Y6M"],
  ["It took a minute and a half.", "a minute and a half = PT1M30S"],
  ["It was a two-year contract with a 30-day option.", "two-year = P2Y; 30-day = P30D"],
  ["It took a 16-hour flight.", "16-hour = PT16H"],
  ["It lasted three quarters.", "three quarters = P9M"],
  // Again and again
  ["It pays 5 million a year.", "a year = P1Y"],
  ["It pumps 40,000 barrels a day.", "a day = P1D"],
  ["It meets every Thursday.", "every Thursday = XXXX-WXX-4"],
  ["It meets each month.", "each month = P1M"],
  ["It publishes daily.", "daily = P1D"],
  ["It meets on Tuesdays.", "Tuesdays = XXXX-WXX-2"],
  ["It pays annually.", "annually = P1Y"],
  ["It sells more each summer.", "each summer = XXXX-SU"],
  // On no calendar
  ["A tie-up is coming soon.", "soon = FUTURE_REF"],
  ["A tie-up is possible in the near future.", "the near future = FUTURE_REF"],
  ["It now owns Velo.", "now = PRESENT_REF"],
  ["It currently owns Velo.", "currently = PRESENT_REF"],
  ["It recently bought Velo.", "recently = PAST_REF"],
  ["It hopes to sell as soon as possible.", "as soon as possible = FUTURE_REF"],
  ["It has grown in recent years.", "recent years = PAST_REF"],
  // None of these is a time
  ["The 44-year-old chief, 52 years old, has no plan.", ""],
  ["It sold 2017 cars and paid $1999 for each.", ""],
  ["It owns three-quarters of Velo.", ""],
  ["It left as soon as it could, shortly after the vote.", ""],
  ["It fell against the second bidder.", ""],
  ["The fall of Orin may spring from debt.", ""],
  ["And Jan Kivi may march on.", ""],
  ["It sold 1,995 units.", ""],
  ["He hopes to sell it one day.", ""],
])("%s", check);

test.each([
  [
    "It was sold in 2011, and again last month.",
    "2011 = 2011 (2011-01-01 to 2011-12-31); last month = XXXX-XX",
  ],
  [
    "It met on Tuesday, in October and in the third quarter.",
    "Tuesday = XXXX-XX-XX; October = XXXX-10; the third quarter = XXXX-Q3",
  ],
  [
    "It opened last fall, this week and two years ago.",
    "last fall = XXXX-FA; this week = XXXX-WXX; two years ago = XXXX",
  ],
  ["It took two years.", "two years = P2Y"],
])("without a date of publication: %s", (text, expected) => {
  expect(notationOf(text, null)).toBe(expected);
});

test.each([
  [
    "year",
    "Results are due today, this month and this year.",
    "today = XXXX-XX-XX; this month = XXXX-XX; this year = 2017 (2017-01-01 to 2017-12-31)",
  ],
  [
    "month",
    "Results are due today, this month and this year.",
    "today = XXXX-XX-XX; this month = 2017-06 (2017-06-01 to 2017-06-30); this year = 2017 (2017-01-01 to 2017-12-31)",
  ],
] as const)("on a page that gives only its %s nothing finer is placed", (precision, text, expected) => {
  expect(notationOf(text, { ...PUBLISHED, precision })).toBe(expected);
});

test.each([
  ["DATE", "day", "It closed on May 5."],
  ["TIME", "minute", "It closed at 5 p.m."],
  ["TIME", "day", "It closed this morning."],
  ["DATE", "week", "It closed last week."],
  ["DATE", "month", "It closed in May."],
  ["DATE", "quarter", "It closed in Q1."],
  ["DATE", "quarter", "It closed in the fiscal first quarter."],
  ["DATE", "season", "It closed last spring."],
  ["DATE", "half", "It closed in the first half."],
  ["DATE", "year", "It closed in fiscal 2016."],
  ["DATE", "year", "It closed in late 2016."],
  ["DATE", "decade", "It closed in the 1990s."],
  ["DATE", "century", "It closed in the 19th century."],
  ["DATE", "vague", "It closes soon."],
  ["DURATION", "vague", "It took two years."],
  ["SET", "vague", "It closes every Monday."],
] as const)("type %s with precision %s: %s", (type, precision, text) => {
  const [found] = findTimes({ sentences: splitSentences(text, 0), published: PUBLISHED });
  expect([found?.type, found?.precision]).toEqual([type, precision]);
});

test("a year earlier compares with what results were last told for, however often it is said", () => {
  const text =
    "Profit rose in the first quarter from a year earlier. Sales rose from a year earlier. The quarter was good.";
  expect(notationOf(text, PUBLISHED)).toBe(
    [
      "the first quarter = 2017-Q1 (2017-01-01 to 2017-03-31)",
      "a year earlier = 2016-Q1 (2016-01-01 to 2016-03-31)",
      "a year earlier = 2016-Q1 (2016-01-01 to 2016-03-31)",
      "The quarter = 2017-Q1 (2017-01-01 to 2017-03-31)",
    ].join("; "),
  );
});
