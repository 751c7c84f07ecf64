import { type ParsedResult, parse } from "chrono-node/en";
import type { Interval } from "../../base/time.ts";
import { monthsOf, type Reference, yearOf } from "./calendar.ts";

/** A date or weekday written out, at an offset of the text that was searched. */
export interface PlainDate {
  readonly start: number;
  readonly words: string;
  readonly interval: Interval | null;
}

// Noon keeps the day the same whatever the zone of the reader; the zone is fixed so that every machine reads alike.
const NOON = "T12:00:00.000Z";

/**
 * Dates and weekdays as the chrono library reads them. News tells what was: a weekday or a month without a year means
 * the nearest one not after publication, unless the text looks ahead.
 */
export function plainDates(text: string, reference: Reference | null, date: string): readonly PlainDate[] {
  const at = { instant: new Date(date + NOON), timezone: 0 };
  return parse(text, at)
    .filter((found) => isCalendar(text, found))
    .map((found) => ({
      start: found.index,
      words: found.text,
      interval: intervalOf(text, found, reference),
    }));
}

/** Only what names a day, a month or a year; "now" and times of day say nothing of when a deal is. */
function isCalendar(within: string, { start, text, index }: ParsedResult): boolean {
  const named = start.isCertain("day") || start.isCertain("month") || start.isCertain("weekday");
  if (!named || /^\d{1,2}[:.]\d{2}/.test(text)) return false;
  // Words that are also verbs, names or numbers count as dates only behind a preposition that takes a date.
  return !/^(?:may|march|second|mon|sun|sat|now)$/i.test(text) || TAKES_DATE.test(within.slice(0, index));
}

const TAKES_DATE = /\b(?:in|since|by|until|of|last|early|late|mid|next|this) $/i;

const AHEAD = /\b(?:will|next|to be|expected|due|by|until|plans?|scheduled)\b[^.;]*$/i;

function intervalOf(text: string, found: ParsedResult, reference: Reference | null): Interval | null {
  const { start } = found;
  if (reference === null && !start.isCertain("year")) return null;
  const ahead = AHEAD.test(text.slice(0, found.index)) || /^next/i.test(found.text);
  const year = start.get("year") ?? 0;
  const month = start.get("month") ?? 1;
  if (start.isCertain("day") || start.isCertain("weekday")) return dayInterval(found, reference, ahead);
  if (start.isCertain("month")) return monthsOf(year + yearShift(found, reference, month, ahead), month, 1);
  return yearOf(year);
}

/** Moves a month without a year into the past for what was, into the future for what is to come. */
function yearShift(found: ParsedResult, reference: Reference | null, month: number, ahead: boolean): number {
  if (reference === null || found.start.isCertain("year")) return 0;
  const year = found.start.get("year") ?? reference.year;
  const after = year > reference.year || (year === reference.year && month > reference.month);
  const before = year < reference.year || (year === reference.year && month < reference.month);
  if (after && !ahead) return -1;
  return before && ahead ? 1 : 0;
}

const WEEK = 7;

function dayInterval(found: ParsedResult, reference: Reference | null, ahead: boolean): Interval {
  const { start } = found;
  let day = Math.floor(start.date().getTime() / 86_400_000);
  if (reference !== null && !start.isCertain("year")) {
    const step = start.isCertain("weekday") && !start.isCertain("day") ? WEEK : 365;
    if (day > reference.day && !ahead) day -= step;
    if (day < reference.day && ahead) day += step;
  }
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  return { from: date, to: date };
}
