import { expect, test } from "vitest";
import { chronoTimes } from "./chrono-times.ts";
import { pairsOf, scoreTimes } from "./score-times.ts";
import { readTimeMarkup } from "./time-markup.ts";

const time = (start: number, end: number, value = "2017") => ({ start, end, value });

test("a document without its marks, with what was marked", () => {
  const tml = `<TimeML><DCT><TIMEX3 tid="t0" type="TIME" value="2017-06-14T19:30">June 14</TIMEX3></DCT>
<TEXT>Orin &amp; Velo <EVENT eid="e1">merged</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2017-06-12">Monday</TIMEX3>.</TEXT>`;
  expect(readTimeMarkup(tml)).toEqual({
    text: "Orin & Velo merged on Monday.",
    created: "2017-06-14",
    times: [{ start: 22, end: 28, type: "DATE", value: "2017-06-12" }],
  });
});

test("what does not say when it was made is no such document", () => {
  expect(() => readTimeMarkup("<TimeML><TEXT>Orin</TEXT></TimeML>")).toThrow("no TimeML");
});

test.each([
  ["the same", [time(0, 5)], [time(0, 5)], { value_f1: 1, relaxed_f1: 1, strict_f1: 1 }],
  ["overlapping", [time(0, 5)], [time(3, 9)], { value_f1: 1, relaxed_f1: 1, strict_f1: 0 }],
  ["another value", [time(0, 5)], [time(0, 5, "2018")], { value_f1: 0, relaxed_f1: 1, strict_f1: 1 }],
  ["side by side", [time(0, 5)], [time(5, 9)], { value_f1: 0, relaxed_f1: 0, strict_f1: 0 }],
  ["one too many", [time(0, 5)], [time(0, 5), time(7, 9)], { value_f1: 0.6667, value_p: 0.5, value_r: 1 }],
  ["one missed", [time(0, 5), time(7, 9)], [time(0, 5)], { value_f1: 0.6667, value_p: 1, value_r: 0.5 }],
  ["two for one", [time(0, 9)], [time(0, 4), time(5, 9)], { relaxed_f1: 0.6667 }],
  ["none at all", [], [], { value_f1: 0, gold_times: 0, found_times: 0 }],
])("%s", (_name, gold, found, expected) => {
  expect(scoreTimes([{ gold, found }])).toMatchObject(expected);
});

test("measures are over all times of all texts, not means of texts", () => {
  const texts = [
    { gold: [time(0, 5)], found: [time(0, 5)] },
    { gold: [time(0, 5), time(6, 9), time(10, 12)], found: [] },
  ];
  expect(scoreTimes(texts)).toMatchObject({ documents: 2, value_r: 0.25, value_p: 1, value_f1: 0.4 });
});

test("the same span goes before one that only overlaps", () => {
  const pairs = pairsOf({ gold: [time(0, 5), time(3, 9)], found: [time(3, 9), time(0, 5)] });
  expect(pairs.map(([a, b]) => [a.start, b.start])).toEqual([
    [0, 0],
    [3, 3],
  ]);
});

test("the peer's days and months are as fine as it is certain of them", () => {
  const text = "It closed on May 5, 2016, opened in March 2015 and met at 5 p.m. on June 1, 2016.";
  expect(chronoTimes(text, "2017-06-14").map(({ value }) => value)).toEqual([
    "2016-05-05",
    "2015-03",
    "2016-06-01T17:00",
  ]);
});
