import { type Amount, amountAt } from "./amount-at.ts";
import { weekdayOf } from "./calendar.ts";
import { durationValue } from "./duration.ts";
import type { Part } from "./parts.ts";
import type { Period } from "./period.ts";
import { containing } from "./read-relative.ts";
import { type Look, lasting, onCalendar, type Reading, repeated } from "./reading.ts";
import { periodAt, shifted, yearsLater } from "./shift-period.ts";

/** "Two years", "two years ago", "a year earlier", "the past five years", "the first nine months", "$5 million a year". */
export function readAmount(look: Look, at: number): Reading | null {
  const { parts } = look;
  const start = skipFrame(parts, at);
  const amount = amountAt(parts, start) ?? (start === at ? null : bareUnit(parts, start));
  if (amount === null || isAge(parts, amount.to)) return null;
  const counted = direction(look, at, amount);
  if (counted !== null) return counted;
  if (start === at && isRate(parts, at, amount))
    return repeated(at, amount.to, durationValue(1, amount.unit));
  if (amount.unit === "quarter" && start === at && !parts[amount.to - 1]?.lower.endsWith("s")) return null;
  if (amount.unit === "half" || amount.unit === "second" || isNoLength(parts, amount)) return null;
  return lasting(at, amount.to, durationValue(amount.count, amount.unit));
}

/** "The past", "the last", "the next", "the first", "the latest" before a number of units; "the" alone as well. */
function skipFrame(parts: readonly Part[], at: number): number {
  let index = parts[at]?.lower === "the" || parts[at]?.word?.is === "owner" ? at + 1 : at;
  if (FRAMES.has(parts[index]?.lower ?? "")) index += 1;
  return index;
}

const FRAMES = new Set(
  "past last next first latest coming previous following final recent another initial".split(" "),
);

/** "The past decade", "the past year": the unit alone is one of it. */
function bareUnit(parts: readonly Part[], at: number): Amount | null {
  const word = parts[at]?.word;
  const frame = parts[at - 1]?.lower ?? "";
  if (word?.is !== "unit") return null;
  if (word.many)
    return ["coming", "past", "next", "last"].includes(frame)
      ? { count: null, unit: word.unit, to: at + 1 }
      : null;
  const more = ["next", "coming"].includes(frame) ? orMore(parts, at + 1) : null;
  if (more !== null) return { count: 1, unit: word.unit, to: more };
  return ["past", "another"].includes(frame) ? { count: 1, unit: word.unit, to: at + 1 } : null;
}

/** "The next week or two", "the next year or two": lengths. "The next month or so" is about the next month. */
function orMore(parts: readonly Part[], at: number): number | null {
  return parts[at]?.lower === "or" && parts[at + 1]?.word?.is === "number" ? at + 2 : null;
}

/** "52 years old", "44-year-old", "years of age": how old somebody is says nothing of when. */
function isAge(parts: readonly Part[], at: number): boolean {
  const words = `${parts[at]?.lower ?? ""} ${parts[at + 1]?.lower ?? ""}`;
  return words.startsWith("old") || words === "of age";
}

/** "Three-quarters of", "quarter-century", "one day" for some day: no length. */
function isNoLength(parts: readonly Part[], { unit, count, to }: Amount): boolean {
  if (unit === "quarter" && (parts[to]?.lower === "of" || parts[to]?.lower === "-")) return true;
  return unit === "day" && count === 1 && parts[to - 2]?.lower === "one" && parts[to - 1]?.joined !== true;
}

const BACK = new Set(["before", "previously"]);

/** "Ago" counts from the publication, "earlier" and "later" from what was told before. */
function direction(look: Look, from: number, amount: Amount): Reading | null {
  const { parts } = look;
  const at = roughly(parts, amount.to) ? amount.to + 2 : amount.to;
  const word = parts[at]?.lower ?? "";
  if (amount.count === null) return word === "ago" ? longAgo(from, at + 1) : null;
  const back = backBy(look, amount, at);
  if (back !== null) return onCalendar(from, at + 1, back, "publication");
  if (word === "from" && parts[at + 1]?.lower === "now") {
    return onCalendar(from, at + 2, counted(look, amount, 1), "publication");
  }
  const day = word === "from" ? daysFromNamed(look, at + 1, amount) : null;
  if (day !== null) return onCalendar(from, at + 2, { is: "day", day, within: null }, "publication");
  const base = word === "later" || word === "hence" ? containing(look.said.last, amount.unit) : null;
  return base === null ? null : onCalendar(from, at + 1, shifted(base, units(amount)), "publication");
}

function daysFromNamed(look: Look, at: number, amount: Amount): number | null {
  const day = dayNamedAt(look, at);
  if (day === null || !["day", "week", "fortnight"].includes(amount.unit)) return null;
  return day + units(amount) * (amount.unit === "day" ? 1 : 7);
}

/** The day from which "a week from Friday" and "two weeks from today" count. */
function dayNamedAt({ parts, reference }: Look, at: number): number | null {
  const word = parts[at]?.word;
  if (word?.is === "day" && word.within === null) return reference.day + word.step;
  if (word?.is !== "weekday" || word.many) return null;
  return reference.day + ((word.number - weekdayOf(reference.day) + 7) % 7);
}

function backBy(look: Look, amount: Amount, at: number): Period | null {
  const word = look.parts[at]?.lower ?? "";
  if (word === "ago" && !sameOfResults(look, amount)) return counted(look, amount, -1);
  const isBack = word === "ago" || word === "earlier" || (BACK.has(word) && closesClause(look.parts, at + 1));
  return isBack ? earlier(look, amount) : null;
}

/** "Several years ago" is past and no more. */
function longAgo(from: number, to: number): Reading {
  return { from, to, meaning: { is: "vague", value: "PAST_REF" }, rests: "words" };
}

/** "A week or so ago", "a year or two ago". */
function roughly(parts: readonly Part[], at: number): boolean {
  return parts[at]?.lower === "or" && ["so", "two"].includes(parts[at + 1]?.lower ?? "");
}

function closesClause(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  return part === undefined || /^[.,;:)]$/.test(part.lower);
}

/** A whole year before or after, where the text reports results: the same quarter, half or year of the year before. */
function sameOfResults({ said }: Look, { unit, count }: Amount): boolean {
  return unit === "year" && count === 1 && said.results !== null;
}

function earlier(look: Look, amount: Amount): Period {
  const { said } = look;
  if (amount.unit === "year" && said.results !== null) return yearsLater(said.results, -units(amount));
  const base = containing(said.last, amount.unit);
  return base === null ? counted(look, amount, -1) : shifted(base, -units(amount));
}

/** A unit counted from the publication: "two weeks ago" is a week, "two years ago" a year, "two hours ago" its day. */
function counted({ reference }: Look, amount: Amount, sign: 1 | -1): Period {
  const here = periodAt(reference.day, amount.unit);
  const whole = ["second", "minute", "hour"].includes(amount.unit) ? 0 : units(amount);
  if (amount.unit === "decade") return { is: "year", year: reference.year + sign * 10 * (amount.count ?? 1) };
  return shifted(here, sign * whole);
}

function units({ count, unit }: Amount): number {
  return Math.round(count ?? 0) * (unit === "fortnight" ? 2 : 1);
}

const RATE_BEFORE = new Set(
  "million billion thousand trillion % percent times once twice hundred hundreds thousands tons barrels tonnes dollars pounds dozens units cars vehicles people jobs shares marks francs yen euros bpd".split(
    " ",
  ),
);

/** "$33 million a year", "once a week", "40,000 barrels a day": how much in each. */
function isRate(parts: readonly Part[], at: number, { count, to }: Amount): boolean {
  const article = parts[at]?.word?.is === "article" && to === at + 2;
  if (!article || count !== 1) return false;
  const before = parts[at - 1];
  return (
    before !== undefined &&
    (RATE_BEFORE.has(before.lower) ||
      before.number !== null ||
      /^\d/.test(before.lower) ||
      before.lower.endsWith("s"))
  );
}
