import type { Span } from "../../base/span.ts";
import type { Interval } from "../../base/time.ts";

/**
 * Words that say when, how long or how often, with what they mean.
 *
 * - `type` and `value` are those of TIMEX3: a DATE is a place on the calendar ("1989-Q3", "2017-W24", "PAST_REF"), a TIME
 *   one within a day ("2017-06-14T09:00", "2017-06-13TNI"), a DURATION a length ("P2Y", "PXW"), a SET something that
 *   comes again ("P1D", "XXXX-WXX-2"). Beyond TIMEX3: halves ("2017-H2"), and fiscal years and their parts, which are on
 *   no calendar that is known here ("FY2026", "FY2026-Q3", "FYXXXX-Q1").
 * - `edge` narrows it: "early 2017" is the value 2017 at its START. "later" and "earlier" count from the publication.
 * - `interval`: the days of a DATE or TIME; null for what is on no calendar, and where the text has no date of
 *   publication that is fine enough to count from.
 */
export interface TimeExpression extends Span {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  readonly edge: Edge | null;
  readonly interval: Interval | null;
  readonly precision: TimePrecision;
  /** The class of expression that it was read as, for `hearsay explain` and for counting what goes wrong. */
  readonly rule: TimeRule;
}

export const TIME_RULES = [
  "clock",
  "part of a day",
  "weekday",
  "month or date",
  "numeric date",
  "named day",
  "quarter or half",
  "fiscal year",
  "results",
  "relative unit",
  "relative month",
  "season",
  "year or decade",
  "weekend or holiday",
  "edge",
  "vague",
  "amount",
  "set",
  "bare unit",
] as const;
export type TimeRule = (typeof TIME_RULES)[number];

export type Edge = "start" | "middle" | "end" | "earlier" | "later";

/** The smallest unit of the calendar that the words fix; "vague" when they fix none. */
export type TimePrecision =
  | "minute"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "vague";
