import { type Day, type Days, dayOf, daysOf } from "../base/day.ts";
import type { Report } from "./rumour.ts";

/**
 * Where a report stands in time.
 *
 * - "dated": told as today's matter, on this day;
 * - "recalled": told as an earlier matter, of these days;
 * - "loose": without a date of its own; `before` is the last day it can be of, null when not even that is known.
 */
export type Place =
  | { readonly type: "dated"; readonly day: Day }
  | { readonly type: "recalled"; readonly days: Days }
  | { readonly type: "loose"; readonly before: Day | null };

export function placeOf(report: Report): Place {
  const published = report.published === null ? null : dayOf(report.published.at);
  if (report.claim.modality !== "recalled") {
    return published === null ? { type: "loose", before: null } : { type: "dated", day: published };
  }
  const days = report.claim.time === null ? null : daysOf(report.claim.time);
  // "Had been expected to close next year" is recalled, but its time is not when it was.
  const past = days !== null && (published === null || days.from < published);
  return past ? { type: "recalled", days } : { type: "loose", before: published };
}

/** By published date, then id; the undated last. The one order in which reports are ever told. */
export function byPublished(a: Report, b: Report): number {
  const timeA = a.published?.at ?? "~";
  const timeB = b.published?.at ?? "~";
  if (timeA !== timeB) return timeA < timeB ? -1 : 1;
  if (a.documentId !== b.documentId) return a.documentId < b.documentId ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
