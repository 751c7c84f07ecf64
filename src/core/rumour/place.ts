import { type Day, type Days, dayOf, daysOf } from "../base/day.ts";
import { dayNamed, latestOf } from "../base/moment.ts";
import type { Report } from "./rumour.ts";

/**
 * Where a report stands in time.
 *
 * - "dated": told as today's matter, on this day;
 * - "within": of one of these days: told as an earlier matter, or on a page that gives only a month or a year;
 * - "loose": without a date of its own; `before` is the last day it can be of, null when not even that is known.
 */
export type Place =
  | { readonly type: "dated"; readonly day: Day }
  | { readonly type: "within"; readonly days: Days }
  | { readonly type: "loose"; readonly before: Day | null };

export function placeOf(report: Report): Place {
  const { published, claim } = report;
  const latest = published === null ? null : dayOf(latestOf(published));
  if (claim.modality !== "recalled") {
    const day = dayNamed(published);
    if (day !== null) return { type: "dated", day };
    if (published === null || latest === null) return { type: "loose", before: null };
    return { type: "within", days: { from: dayOf(published.at), to: latest } };
  }
  const days = claim.time === null ? null : daysOf(claim.time);
  // "Had been expected to close next year" is recalled, but its time is not when it was.
  const past = days !== null && (latest === null || days.from < latest);
  return past ? { type: "within", days } : { type: "loose", before: latest };
}

/** The days of which a report is; null where it has no place in time. */
export function daysOfReport(report: Report): Days | null {
  const place = placeOf(report);
  if (place.type === "loose") return null;
  return place.type === "dated" ? { from: place.day, to: place.day } : place.days;
}

/**
 * By published date, then id; the undated last. The one order in which reports are ever told. A date that is only a day,
 * a month or a year counts as its end, so that nothing is first that may not have been.
 */
export function byPublished(a: Report, b: Report): number {
  const timeA = orderInTime(a);
  const timeB = orderInTime(b);
  if (timeA !== timeB) return timeA < timeB ? -1 : 1;
  if (a.documentId !== b.documentId) return a.documentId < b.documentId ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** What reports are ordered by before their ids. Sorts behind every time when there is none. */
export function orderInTime({ published }: Report): string {
  return published === null ? "~" : latestOf(published);
}
