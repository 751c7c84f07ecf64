import { type Day, dateOf } from "../../base/day.ts";
import type { Interval } from "../../base/time.ts";

/** What time expressions are read against: the day of publication and its calendar parts; months count from 1. */
export interface Reference {
  readonly day: Day;
  readonly year: number;
  readonly month: number;
}

/** The reference of a day. */
export function referenceOf(day: Day): Reference {
  const date = dateOf(day);
  return { day, year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) };
}

export function yearOf(year: number): Interval {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** `count` months from a month on; months beyond the year run into the next or the last one. */
export function monthsOf(year: number, month: number, count: number): Interval {
  return { from: dateOf(firstDay(year, month)), to: dateOf(firstDay(year, month + count) - 1) };
}

export function daysFrom(from: Day, to: Day): Interval {
  return { from: dateOf(from), to: dateOf(to) };
}

/** The first day of a month; months beyond 12 run into the next years. */
export function firstDay(year: number, month: number): Day {
  return Date.UTC(year, month - 1, 1) / 86_400_000;
}

/** How many days a month has. */
export function monthLength(year: number, month: number): number {
  return firstDay(year, month + 1) - firstDay(year, month);
}

/** 1 for Monday to 7 for Sunday. 1 January 1970 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
