import { type Day, dateOf } from "../../base/day.ts";
import type { Interval } from "../../base/time.ts";
import { firstDay, monthLength, referenceOf, weekdayOf } from "../../mention/time/calendar.ts";
import { intervalOfPeriod } from "../../mention/time/period.ts";
import { periodAt, shifted } from "../../mention/time/shift-period.ts";
import { TIME_WORDS, type Unit } from "../../mention/time/time-words.ts";

// Words that leave the number open ("within weeks", "in the coming months") mean a few.
const A_FEW = 3;

const UNITS: Readonly<Record<string, Unit>> = { D: "day", W: "week", M: "month", Y: "year" };

/**
 * From the day on, to the end of the unit that the length reaches: "in six months" is some day of the sixth month, "within
 * weeks" is to the end of the third week. Weeks that are counted are counted to the day.
 */
export function lengthAfter(value: string, day: Day): Interval | null {
  const length = lengthOf(value);
  if (length === null) return null;
  if (length.unit === "week" && !isOpen(value)) return lengthWithin(value, day);
  const last = intervalOfPeriod(shifted(periodAt(day, length.unit), length.count));
  return last === null ? null : { from: dateOf(day), to: last.to };
}

/** From the day on, to the day that lies the length ahead: "within six months" of 14 June is to 14 December. */
export function lengthWithin(value: string, day: Day): Interval | null {
  const length = lengthOf(value);
  if (length === null) return null;
  if (isOpen(value)) return lengthAfter(value, day);
  const { unit, count } = length;
  if (unit === "day" || unit === "week") {
    return { from: dateOf(day), to: dateOf(day + (unit === "week" ? 7 : 1) * count) };
  }
  const { year, month } = referenceOf(day);
  const last = month + (unit === "year" ? 12 : 1) * count;
  const date = Math.min(Number(dateOf(day).slice(8)), monthLength(year, last));
  return { from: dateOf(day), to: dateOf(firstDay(year, last) + date - 1) };
}

/** Whether the words leave the number open. */
function isOpen(value: string): boolean {
  return value.startsWith("PX");
}

/** Back from the day, from the beginning of the unit that the length reaches. */
export function lengthBefore(value: string, day: Day): Interval | null {
  const length = lengthOf(value);
  if (length === null) return null;
  const first = intervalOfPeriod(shifted(periodAt(day, length.unit), -length.count));
  return first === null ? null : { from: first.from, to: dateOf(day) };
}

/**
 * "Two to three weeks", "a year or two": by when it has come true at the latest the second number tells. The value of the
 * expression is the first, as TIMEX3 has it; both count the same unit.
 */
export function longestIn(words: string, value: string): string {
  const [, before, after] = RANGE.exec(words.toLowerCase()) ?? [];
  const most = countOf(before ?? after ?? "");
  return most === null ? value : value.replace(/^(P)(?:[\dX]+(?:\.\d)?)(?=[DWMY])/, `$1${most}`);
}

const RANGE =
  /\b(?:to|or|and) (\S+) (?:\S+ )?(?:day|week|month|year)s?\b|\b(?:day|week|month|year) or (\S+)$/;

function countOf(word: string): number | null {
  const named = TIME_WORDS.get(word);
  if (named?.is === "number") return named.value;
  return /^\d{1,3}$/.test(word) ? Number(word) : null;
}

/** Days on which offices are open, Monday to Friday. Holidays differ from land to land and are not left out. */
export function workingDaysWithin(value: string, day: Day): Interval | null {
  const length = lengthOf(value);
  if (length === null) return null;
  let last = day;
  for (let left = length.count; left > 0; ) {
    last += 1;
    if (weekdayOf(last) <= 5) left -= 1;
  }
  return { from: dateOf(day), to: dateOf(last) };
}

/** Hours that are not counted, and minutes, stay within the day. */
function lengthOf(value: string): { readonly count: number; readonly unit: Unit } | null {
  const hours = /^PT(\d+)H/.exec(value)?.[1];
  if (value.startsWith("PT")) return { count: Math.ceil(Number(hours ?? 0) / 24), unit: "day" };
  const [, count = "", sign = ""] = /^P([\dX]+(?:\.\d)?)([DWMY])/.exec(value) ?? [];
  const unit = UNITS[sign];
  if (unit === undefined) return null;
  return { count: count.startsWith("X") ? A_FEW : Math.ceil(Number(count)), unit };
}
