import type { DayPart, Season } from "./period.ts";

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "night"
  | "day"
  | "week"
  | "fortnight"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

/** What a word can be to the grammar of time. Most words are nothing to it. */
export type TimeWord =
  | { readonly is: "month"; readonly number: number }
  | { readonly is: "weekday"; readonly number: number; readonly many: boolean }
  | { readonly is: "unit"; readonly unit: Unit; readonly many: boolean }
  | { readonly is: "season"; readonly season: Season }
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "some" }
  | { readonly is: "ordinal"; readonly value: number }
  | {
      readonly is: "article" | "owner" | "each" | "fiscal" | "of" | "spelled decade";
      readonly value?: number;
    }
  /** How a unit stands to the publication: -1 the one before it, 0 its own, 1 the one after. */
  | { readonly is: "relative"; readonly step: -1 | 0 | 1 }
  | { readonly is: "that" | "following" | "preceding" }
  | { readonly is: "early" | "late" | "mid" | "earlier" | "later" }
  | { readonly is: "day"; readonly step: -1 | 0 | 1; readonly within: DayPart | null }
  | { readonly is: "part"; readonly part: DayPart }
  | { readonly is: "habit"; readonly value: string }
  | { readonly is: "vague"; readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" };

const MONTHS =
  "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec";
const WEEKDAYS =
  "monday mon|tuesday tue tues|wednesday wed|thursday thu thurs|friday fri|saturday sat|sunday sun";
const UNITS: Readonly<Record<Unit, string>> = {
  second: "second",
  minute: "minute",
  hour: "hour",
  night: "night",
  day: "day",
  week: "week",
  fortnight: "fortnight",
  weekend: "weekend",
  month: "month",
  quarter: "quarter",
  half: "half",
  year: "year",
  decade: "decade",
  century: "century",
};
const NUMBERS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first";

const words = new Map<string, TimeWord>();

for (const [index, names] of MONTHS.split("|").entries()) {
  for (const name of names.split(" ")) words.set(name, { is: "month", number: index + 1 });
}
for (const [index, names] of WEEKDAYS.split("|").entries()) {
  const [full = "", ...short] = names.split(" ");
  for (const name of [full, ...short]) words.set(name, { is: "weekday", number: index + 1, many: false });
  words.set(`${full}s`, { is: "weekday", number: index + 1, many: true });
}
for (const [unit, name] of Object.entries(UNITS) as [Unit, string][]) {
  words.set(name, { is: "unit", unit, many: false });
  words.set(`${name}s`, { is: "unit", unit, many: true });
}
words.set("centuries", { is: "unit", unit: "century", many: true });
words.set("halves", { is: "unit", unit: "half", many: true });
words.set("yr", { is: "unit", unit: "year", many: false });
words.set("yrs", { is: "unit", unit: "year", many: true });
words.set("hrs", { is: "unit", unit: "hour", many: true });
words.set("mins", { is: "unit", unit: "minute", many: true });
for (const [index, name] of NUMBERS.split(" ").entries()) words.set(name, { is: "number", value: index + 1 });
for (const [index, name] of TENS.split(" ").entries()) {
  const tens = (index + 2) * 10;
  words.set(name, { is: "number", value: tens });
  const stem = name.replace(/y$/, "ies");
  words.set(stem, { is: "spelled decade", value: tens });
}
words.set("hundred", { is: "number", value: 100 });
words.set("dozen", { is: "number", value: 12 });
for (const [index, name] of ORDINALS.split(" ").entries()) {
  // "Second" is a unit as well: the grammar of quarters and of amounts each asks for what it needs.
  if (name !== "second") words.set(name, { is: "ordinal", value: index + 1 });
}
for (let day = 1; day <= 31; day += 1) {
  const ending = [11, 12, 13].includes(day) ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  words.set(`${day}${ending}`, { is: "ordinal", value: day });
}

const CLASSES: readonly (readonly [TimeWord, string])[] = [
  [{ is: "season", season: "SP" }, "spring springtime"],
  [{ is: "season", season: "SU" }, "summer summertime"],
  [{ is: "season", season: "FA" }, "fall autumn"],
  [{ is: "season", season: "WI" }, "winter wintertime"],
  [{ is: "some" }, "few several some many couple recent numerous"],
  [{ is: "article" }, "a an the"],
  [{ is: "owner" }, "its their his her our my your"],
  [{ is: "each" }, "each every per"],
  [{ is: "fiscal" }, "fiscal financial fy"],
  [{ is: "of" }, "of"],
  [{ is: "relative", step: -1 }, "last previous"],
  [{ is: "relative", step: 0 }, "this current present"],
  [{ is: "relative", step: 1 }, "next coming"],
  [{ is: "that" }, "that same"],
  [{ is: "following" }, "following"],
  [{ is: "preceding" }, "preceding prior"],
  [{ is: "early" }, "early"],
  [{ is: "late" }, "late"],
  [{ is: "mid" }, "mid"],
  [{ is: "earlier" }, "earlier"],
  [{ is: "later" }, "later"],
  [{ is: "day", step: 0, within: null }, "today"],
  [{ is: "day", step: -1, within: null }, "yesterday"],
  [{ is: "day", step: 1, within: null }, "tomorrow"],
  [{ is: "day", step: 0, within: "NI" }, "tonight"],
  [{ is: "part", part: "MO" }, "morning mornings"],
  [{ is: "part", part: "MI" }, "midday"],
  [{ is: "part", part: "AF" }, "afternoon afternoons"],
  [{ is: "part", part: "EV" }, "evening evenings"],
  [{ is: "habit", value: "P1D" }, "daily"],
  [{ is: "habit", value: "P1W" }, "weekly"],
  [{ is: "habit", value: "P1M" }, "monthly"],
  [{ is: "habit", value: "P1Y" }, "annually yearly"],
  [{ is: "vague", value: "PRESENT_REF" }, "now currently nowadays"],
  [{ is: "vague", value: "PAST_REF" }, "recently lately"],
  [{ is: "vague", value: "FUTURE_REF" }, "soon shortly imminently"],
];
for (const [word, names] of CLASSES) for (const name of names.split(" ")) words.set(name, word);

/** Words of the grammar, in lower case. Numbers in digits are not among them. */
export const TIME_WORDS: ReadonlyMap<string, TimeWord> = words;

const HEADS: ReadonlySet<TimeWord["is"]> = new Set([
  "month",
  "weekday",
  "unit",
  "season",
  "spelled decade",
  "day",
  "part",
  "habit",
  "vague",
]);

/** Words that an expression of time can hang on. A sentence without one, and without a number that may be a date, has none. */
export const TIME_HEADS: ReadonlySet<string> = new Set([
  ...[...words].flatMap(([name, word]) => (HEADS.has(word.is) ? [name] : [])),
  ..."recent current currently past future moment term period time noon midnight fy a.m a.m. p.m p.m. gmt est edt h1 h2 q1 q2 q3 q4 1q 2q 3q 4q christmas easter thanksgiving eve halloween midyear nineteen possible".split(
    " ",
  ),
]);
