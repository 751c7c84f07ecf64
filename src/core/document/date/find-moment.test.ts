import { expect, test } from "vitest";
import { type FigureOrder, findMoment } from "./find-moment.ts";

/** "at precision", or "" when no date can be read. */
function check(text: string, expected: string, order: FigureOrder = "month-first"): void {
  const found = findMoment(text, order);
  expect(found === null ? "" : `${found.moment.at} ${found.moment.precision}`).toBe(expected);
}

test.each([
  // ISO 8601 and its relatives
  ["2017-07-05T10:20:30Z", "2017-07-05T10:20:30.000Z second"],
  ["2017-07-05T10:20:30.125+02:00", "2017-07-05T08:20:30.125Z second"],
  ["2017-07-05T10:20-0500", "2017-07-05T15:20:00.000Z minute"],
  ["2017-07-05 10:20:30", "2017-07-05T10:20:30.000Z second"],
  ["2017-07-05", "2017-07-05T00:00:00.000Z day"],
  ["2017-06", "2017-06-01T00:00:00.000Z month"],
  ["2014", "2014-01-01T00:00:00.000Z year"],
  ["2004/2005", "2004-01-01T00:00:00.000Z year"],
  ["20170705", "2017-07-05T00:00:00.000Z day"],
  // mail, feeds, clocks
  ["Wed, 05 Jul 2017 10:20:30 +0200", "2017-07-05T08:20:30.000Z second"],
  ["Wed, 05 Jul 2017 10:20:30 GMT", "2017-07-05T10:20:30.000Z second"],
  ["Wed, 5 Jul 17 10:20 EST", "2017-07-05T15:20:00.000Z minute"],
  ["Wed Jul 05 10:20:00 +0000 2017", "2017-07-05T10:20:00.000Z second"],
  ["2-MAR-1987 08:17:56.66", "1987-03-02T08:17:56.660Z second"],
  ["1499250030", "2017-07-05T10:20:30.000Z second"],
  ["1499250030000", "2017-07-05T10:20:30.000Z second"],
  // English pages
  ["Dec 3, 2017", "2017-12-03T00:00:00.000Z day"],
  ["December 3rd, 2017", "2017-12-03T00:00:00.000Z day"],
  ["3 December 2017", "2017-12-03T00:00:00.000Z day"],
  ["Published: Wednesday, July 5, 2017 8:22AM EDT", "2017-07-05T12:22:00.000Z minute"],
  ["July 5, 2017 at 12:05 a.m. PT", "2017-07-05T07:05:00.000Z minute"],
  ["January 5, 2017 at 12:05 p.m. ET", "2017-01-05T17:05:00.000Z minute"],
  ["10:48, Tue, Nov 19, 2019", "2019-11-19T10:48:00.000Z minute"],
  ["5 July 2017 | 4:20pm", "2017-07-05T16:20:00.000Z minute"],
  ["July 2017", "2017-07-01T00:00:00.000Z month"],
  ["7/5/2017", "2017-07-05T00:00:00.000Z day"],
  ["25/12/2017", "2017-12-25T00:00:00.000Z day"],
  // other languages
  ["5. Juli 2017, 14:30 Uhr", "2017-07-05T14:30:00.000Z minute"],
  ["05.07.2017 14:30", "2017-07-05T14:30:00.000Z minute"],
  ["3. März 2017", "2017-03-03T00:00:00.000Z day"],
  ["5 juillet 2017 à 10h20", "2017-07-05T10:20:00.000Z minute"],
  ["1er août 2017", "2017-08-01T00:00:00.000Z day"],
  ["5 de julio de 2017", "2017-07-05T00:00:00.000Z day"],
  ["5 luglio 2017 alle 10:20", "2017-07-05T10:20:00.000Z minute"],
  ["quarta-feira, 5 de julho de 2017 às 20:13", "2017-07-05T20:13:00.000Z minute"],
  ["3 maart 2017", "2017-03-03T00:00:00.000Z day"],
  ["5 июля 2017, 10:20 МСК", "2017-07-05T07:20:00.000Z minute"],
  ["5 юли 2017 г.", "2017-07-05T00:00:00.000Z day"],
  ["2017年7月5日 10:20", "2017-07-05T10:20:00.000Z minute"],
  ["2017年7月", "2017-07-01T00:00:00.000Z month"],
  ["2017년 7월 5일", "2017-07-05T00:00:00.000Z day"],
  ["2017.07.05 10:20", "2017-07-05T10:20:00.000Z minute"],
  ["Rabu, 5 Agustus 2017 10:20 WIB", "2017-08-05T03:20:00.000Z minute"],
  ["5 września 2017", "2017-09-05T00:00:00.000Z day"],
  ["5 heinäkuuta 2017", "2017-07-05T00:00:00.000Z day"],
  ["5 Temmuz 2017", "2017-07-05T00:00:00.000Z day"],
  // no date, or an impossible one
  ["2017-02-30", ""],
  ["2017-13-01", ""],
  ["31 April 2017", ""],
  ["Smarch 5, 2017", ""],
  ["yesterday", ""],
  ["3 hours ago", ""],
  ["iPhone 2017 review of 12 models", ""],
  ["", ""],
])("%s", (text, expected) => check(text, expected));

test("figures are read in the order of the page's country", () => {
  check("7/5/2017", "2017-05-07T00:00:00.000Z day", "day-first");
  check("12/25/2017", "2017-12-25T00:00:00.000Z day", "day-first");
});

test("American summer time is known by the day", () => {
  check("March 12, 2017 09:00 ET", "2017-03-12T13:00:00.000Z minute");
  check("March 11, 2017 09:00 ET", "2017-03-11T14:00:00.000Z minute");
  check("November 4, 2017 09:00 ET", "2017-11-04T13:00:00.000Z minute");
  check("November 5, 2017 09:00 ET", "2017-11-05T14:00:00.000Z minute");
});

test("the 29th of February is a day in leap years only", () => {
  check("February 29, 2016", "2016-02-29T00:00:00.000Z day");
  check("February 29, 2017", "");
  check("2001-03-01T01:00+05:00", "2001-02-28T20:00:00.000Z minute");
});

test("the span holds the date and its time of day", () => {
  const text = "By Ana Roe, July 5, 2017 10:20 GMT, Harbour Times";
  const found = findMoment(text, "month-first");
  expect(text.slice(found?.start, found?.end)).toBe("July 5, 2017 10:20 GMT");
});
