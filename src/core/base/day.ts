import type { Instant, Interval } from "./time.ts";

/** Days since 1 January 1970, in UTC: what times are told apart by when hours do not matter. */
export type Day = number;

const MILLISECONDS = 86_400_000;

export function dayOf(instant: Instant): Day {
  return Math.floor(Date.parse(instant) / MILLISECONDS);
}

/** The day of a calendar date `YYYY-MM-DD`. */
export function dayOfDate(date: string): Day {
  return Math.floor(Date.parse(`${date}T00:00:00.000Z`) / MILLISECONDS);
}

/** The calendar date of a day, `YYYY-MM-DD`. */
export function dateOf(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** First and last day, both included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** The days of an interval; a bound that is open is taken from the other one. Null when both are open. */
export function daysOf(interval: Interval): Days | null {
  const from = interval.from ?? interval.to;
  const to = interval.to ?? interval.from;
  return from === null || to === null ? null : { from: dayOfDate(from), to: dayOfDate(to) };
}

/** How many days lie between; 0 when they touch or overlap. */
export function daysApart(a: Days, b: Days): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}
