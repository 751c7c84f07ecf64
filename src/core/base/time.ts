/** An instant, ISO 8601 in UTC with milliseconds. Two instants compare as strings. */
export type Instant = `${string}Z`;

/** How finely a time was given. A page that says "March 2017" has the precision `month`. */
export type Precision = "year" | "month" | "day" | "minute" | "second";

/**
 * A moment as a page gives it: the earliest instant it can mean, and how finely it was given.
 * "2017" is `{ at: "2017-01-01T00:00:00.000Z", precision: "year" }`.
 */
export interface Moment {
  readonly at: Instant;
  readonly precision: Precision;
  /** Minutes east of Greenwich, where the page names a zone other than UTC: its "tomorrow" counts from its own day. */
  readonly offset?: number;
}

/** A calendar interval, first and last day included, as `YYYY-MM-DD`. A bound is null when the words leave it open. */
export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}
