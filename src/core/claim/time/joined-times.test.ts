import { expect, test } from "vitest";
import type { DatedBy, Document } from "../../document/document.ts";
import { splitSentences } from "../../document/sentences.ts";
import { findTimes } from "../../mention/time/find-times.ts";
import { claimTime } from "./claim-time.ts";
import { joinedTimes } from "./joined-times.ts";

// Published on a Wednesday.
const PUBLISHED: DatedBy = { at: "2017-06-14T00:00:00.000Z", precision: "day", basis: "record" };

/** The times of the text with the days they mean, two that are one stretch as one. */
function check(text: string, expected: string): void {
  const document = { text, published: PUBLISHED, sentences: splitSentences(text, 0) } as unknown as Document;
  const found = joinedTimes(document, findTimes(document)).flatMap((time) => claimTime(document, time) ?? []);
  expect(
    found
      .map(({ words, interval }) => `${words} = ${interval?.from ?? "…"} to ${interval?.to ?? "…"}`)
      .join("; "),
  ).toBe(expected);
}

test.each([
  ["It will sign in September or October.", "in September or October = 2017-09-01 to 2017-10-31"],
  [
    "It will sign between September and November.",
    "between September and November = 2017-09-01 to 2017-11-30",
  ],
  ["It will pay from May to July 2018.", "from May to July 2018 = 2018-05-01 to 2018-07-31"],
  ["It will list in either 2018 or 2019.", "in either 2018 or 2019 = 2018-01-01 to 2019-12-31"],
  ["It will sign in late July or early August.", "in late July or early August = 2017-07-21 to 2017-08-10"],
  ["It will sign this week or next.", "this week or next = 2017-06-12 to 2017-06-25"],
  ["It will sign next month or the month after.", "next month or the month after = 2017-07-01 to 2017-08-31"],
  ["It will sign by July 10 or July 20.", "by July 10 or July 20 = 2017-06-14 to 2017-07-20"],
  // Two times of two matters are not one stretch, nor is what begins with one.
  [
    "It grew in March 2015 and May 2016.",
    "in March 2015 = 2015-03-01 to 2015-03-31; May 2016 = 2016-05-01 to 2016-05-31",
  ],
  ["It will pay from May 2018.", "from May 2018 = 2018-05-01 to …"],
])("%s", check);
