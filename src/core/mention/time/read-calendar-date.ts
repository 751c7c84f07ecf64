import { firstDay, monthLength } from "./calendar.ts";
import { nearestDate, nearestMonth } from "./nearest.ts";
import type { Part } from "./parts.ts";
import type { Period } from "./period.ts";
import { type Look, onCalendar, type Reading } from "./reading.ts";
import { outlookAt } from "./tense.ts";
import { yearAt } from "./year-at.ts";

/** "March 5, 1946", "Oct. 23", "March 2015", "June last year", "mid-" and so on are read elsewhere. */
export function readMonthFirst(look: Look, at: number): Reading | null {
  const { parts } = look;
  const month = monthAt(parts, at);
  if (month === null) return null;
  let to = skipStop(parts, at + 1);
  const day = dayNumberAt(parts, to);
  if (day !== null && yearAt(look, to) === null) {
    to += 1;
    return dated(look, { from: at, to, month, day });
  }
  const year = yearAt(look, skipComma(parts, to)) ?? yearAt(look, skipOf(parts, to));
  if (year !== null) {
    const period: Period = { is: "month", year: year.year, month };
    return onCalendar(at, year.to, period, year.rests);
  }
  if (!standsAlone(parts, at)) return null;
  // A full stop after a month that stands alone may end the sentence; it is no part of the words.
  const period = nearestMonth(look.reference, month, outlookAt(parts, at, at + 1));
  return onCalendar(at, at + 1, period, "publication");
}

/** "5 March 1946", "the 26th of October". */
export function readDayFirst(look: Look, at: number): Reading | null {
  const { parts } = look;
  const start = parts[at]?.word?.is === "article" ? at + 1 : at;
  // In words only as "the Fourth of July": "the second May" is another thing.
  const isWritten = /^\d/.test(parts[start]?.lower ?? "") || parts[start + 1]?.word?.is === "of";
  const day = isWritten ? dayNumberAt(parts, start) : null;
  if (day === null) return null;
  const next = skipOf(parts, start + 1);
  const month = monthAt(parts, next);
  if (month === null || parts[next]?.capital === false) return null;
  // "5 May 10" is two dates in a row, not a day with two numbers.
  return dated(look, { from: at, to: skipStop(parts, next + 1), month, day });
}

interface MonthAndDay {
  readonly from: number;
  readonly to: number;
  readonly month: number;
  readonly day: number;
}

function dated(look: Look, { from, to, month, day }: MonthAndDay): Reading | null {
  const { parts, reference } = look;
  const year = yearAt(look, skipComma(parts, to)) ?? yearAt(look, to);
  if (year !== null) {
    if (day > monthLength(year.year, month)) return null;
    const period: Period = { is: "day", day: firstDay(year.year, month) + day - 1, within: null };
    return onCalendar(from, year.to, period, year.rests);
  }
  if (day > monthLength(2000, month)) return null;
  const period = nearestDate(reference, month, day, outlookAt(parts, from, to));
  return onCalendar(from, to, period, "publication");
}

/** "11/02/89", "1989-11-02". Month first, as American news writes it; day first where it can only be that. */
export function readNumericDate(look: Look, at: number): Reading | null {
  const written = look.parts[at]?.lower ?? "";
  const whole = /^((?:1[89]|20)\d\d)-(\d\d)-(\d\d)$/.exec(written);
  if (whole !== null) return numeric(at, at + 1, [Number(whole[1]), Number(whole[2]), Number(whole[3])]);
  const [first, slash, second, again, third] = look.parts.slice(at, at + 5);
  if (slash?.lower !== "/" || again?.lower !== "/") return null;
  const [a, b, c] = [first?.number ?? 0, second?.number ?? 0, third?.number ?? null];
  if (c === null || third === undefined) return null;
  const year = third.lower.length === 4 ? c : c + (c < 50 ? 2000 : 1900);
  return a > 12 ? numeric(at, at + 5, [year, b, a]) : numeric(at, at + 5, [year, a, b]);
}

function numeric(
  from: number,
  to: number,
  [year, month, day]: readonly [number, number, number],
): Reading | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return onCalendar(from, to, { is: "day", day: firstDay(year, month) + day - 1, within: null }, "words");
}

/** The month that a part names. In small letters "may", "march" and the short forms are months only before a day. */
export function monthAt(parts: readonly Part[], at: number): number | null {
  const part = parts[at];
  if (part?.word?.is !== "month") return null;
  const plain = part.lower.length > 3 && !DOUBTFUL.has(part.lower);
  const isMonth = plain || part.capital || part.joined || dayNumberAt(parts, at + 1) !== null;
  return isMonth ? part.word.number : null;
}

const DOUBTFUL = new Set(["may", "march", "mar", "jan", "dec", "jun", "apr"]);
const TAKES_MONTH = new Set(
  "in since by until till of last early late mid next this from through during for to after before and or between every each about around".split(
    " ",
  ),
);

/** Without a day or year "May" and "March" are as often a verb or a name: a word that takes a time must stand before them. */
function standsAlone(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  if (part === undefined || !DOUBTFUL.has(part.lower)) return true;
  const before = parts[at - 1];
  if (before === undefined || !TAKES_MONTH.has(before.lower)) return false;
  // "And Jan Kavan" is a person.
  return !(["and", "or", "of", "to", "for"].includes(before.lower) && parts[at + 1]?.capital === true);
}

function dayNumberAt(parts: readonly Part[], at: number): number | null {
  const part = parts[at];
  if (part === undefined) return null;
  if (part.word?.is === "ordinal") return part.word.value;
  // Some wires write days up to nine in words: "July one".
  if (part.word?.is === "number" && parts[at + 1]?.word?.is !== "unit") return spelledDay(part.word.value);
  const day = part.number;
  return day !== null && day >= 1 && day <= 31 && part.lower.length <= 2 ? day : null;
}

function spelledDay(value: number): number | null {
  return value < 10 ? value : null;
}

function skipStop(parts: readonly Part[], at: number): number {
  return parts[at]?.lower === "." && parts[at]?.start === parts[at - 1]?.end && dotIsShort(parts, at)
    ? at + 1
    : at;
}

/** Whether a full stop belongs to a shortened month and something follows that it dates. */
function dotIsShort(parts: readonly Part[], at: number): boolean {
  const month = parts[at - 1]?.lower ?? "";
  return month.length <= 4 && !/^(?:may|june|july)$/.test(month);
}

function skipComma(parts: readonly Part[], at: number): number {
  return parts[at]?.lower === "," ? at + 1 : at;
}

function skipOf(parts: readonly Part[], at: number): number {
  return parts[at]?.word?.is === "of" ? at + 1 : at;
}
