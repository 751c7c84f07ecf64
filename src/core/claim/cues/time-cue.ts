import type { Unit } from "../../mention/time/time-words.ts";

/**
 * What words of time mean.
 *
 * - "month": a month of the calendar by its name; "count": a unit so many away from that of the publication ("next
 *   week" is 1 week); "rest": to the end of that unit ("later this year"); "soon": no place on the calendar;
 * - "year-word": the small words before a bare year ("im Jahr"), so that a number is not taken for one.
 */
export type TimeCue =
  | { readonly is: "month"; readonly month: number }
  | { readonly is: "count"; readonly unit: Unit; readonly count: number }
  | { readonly is: "rest"; readonly unit: Unit; readonly count: number }
  | { readonly is: "soon" }
  | { readonly is: "year-word" };
