import { type Day, dayOf } from "./day.ts";
import type { Instant, Moment } from "./time.ts";
import { unreachable } from "./unreachable.ts";

/** The latest instant that a moment can mean: the end of the year, month or day it names, or itself. */
export function latestOf({ at, precision }: Moment): Instant {
  switch (precision) {
    case "year":
      return `${at.slice(0, 4)}-12-31T23:59:59.999Z`;
    case "month":
      return `${at.slice(0, 7)}-${lastDayOfMonth(at)}T23:59:59.999Z`;
    case "day":
      return `${at.slice(0, 10)}T23:59:59.999Z`;
    case "minute":
    case "second":
      return at;
    default:
      return unreachable(precision);
  }
}

/** The calendar date on the clock of the page, `YYYY-MM-DD`: where no zone is known, that of UTC. */
export function localDateOf({ at, precision, offset }: Moment): string {
  const isClock = precision === "minute" || precision === "second";
  if (!isClock || offset === undefined) return at.slice(0, 10);
  return new Date(Date.parse(at) + offset * 60_000).toISOString().slice(0, 10);
}

/** The day it names; null when it names only a month or a year. */
export function dayNamed(moment: Moment | null): Day | null {
  if (moment === null || moment.precision === "year" || moment.precision === "month") return null;
  return dayOf(moment.at);
}

/** Day 0 of a month is the last one of the month before. */
function lastDayOfMonth(at: Instant): string {
  const last = new Date(Date.UTC(Number(at.slice(0, 4)), Number(at.slice(5, 7)), 0));
  return String(last.getUTCDate()).padStart(2, "0");
}
