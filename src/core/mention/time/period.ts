import { type Day, dateOf } from "../../base/day.ts";
import type { Interval } from "../../base/time.ts";
import { unreachable } from "../../base/unreachable.ts";
import { daysFrom, monthsOf, yearOf } from "./calendar.ts";
import type { TimePrecision } from "./time-expression.ts";
import { weekNumber } from "./week-number.ts";

/** TIMEX3 codes of the parts of a day and of the seasons. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI";
export type Season = "SP" | "SU" | "FA" | "WI";

/**
 * A stretch of a calendar. Weeks begin on Monday and are given by that day; quarters, halves and months count from 1.
 * The winter of a year is the one that begins in its December. The year of a fiscal period is null when it is not told.
 */
export type Period =
  | { readonly is: "day"; readonly day: Day; readonly within: DayPart | `${number}:${number}` | null }
  | { readonly is: "week" | "weekend"; readonly monday: Day }
  | { readonly is: "month"; readonly year: number; readonly month: number }
  | { readonly is: "quarter" | "half"; readonly year: number; readonly number: number }
  | { readonly is: "season"; readonly year: number; readonly season: Season }
  | { readonly is: "year" | "decade" | "century"; readonly year: number }
  | { readonly is: "fiscal"; readonly year: number | null; readonly part: `${"Q" | "H"}${number}` | null };

/** The value that TIMEX3 writes for it. A decade is its year without the last digit, a century without the last two. */
export function valueOfPeriod(period: Period): string {
  switch (period.is) {
    case "day":
      return `${dateOf(period.day)}${period.within === null ? "" : `T${period.within}`}`;
    case "week":
      return weekNumber(period.monday);
    case "weekend":
      return `${weekNumber(period.monday)}-WE`;
    case "month":
      return `${period.year}-${String(period.month).padStart(2, "0")}`;
    case "quarter":
      return `${period.year}-Q${period.number}`;
    case "half":
      return `${period.year}-H${period.number}`;
    case "season":
      return `${period.year}-${period.season}`;
    case "year":
      return String(period.year);
    case "decade":
      return String(Math.floor(period.year / 10));
    case "century":
      return String(Math.floor(period.year / 100));
    case "fiscal":
      return `FY${period.year ?? "XXXX"}${period.part === null ? "" : `-${period.part}`}`;
    default:
      return unreachable(period);
  }
}

const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Its days; null for a fiscal period, whose year is its company's own. */
export function intervalOfPeriod(period: Period): Interval | null {
  switch (period.is) {
    case "day":
      return daysFrom(period.day, period.day);
    case "week":
      return daysFrom(period.monday, period.monday + 6);
    case "weekend":
      return daysFrom(period.monday + 5, period.monday + 6);
    case "month":
      return monthsOf(period.year, period.month, 1);
    case "quarter":
      return monthsOf(period.year, period.number * 3 - 2, 3);
    case "half":
      return monthsOf(period.year, period.number * 6 - 5, 6);
    case "season":
      return monthsOf(period.year, SEASON_STARTS[period.season], 3);
    case "year":
      return yearOf(period.year);
    case "decade":
      return { from: `${period.year}-01-01`, to: `${period.year + 9}-12-31` };
    case "century":
      return { from: `${period.year}-01-01`, to: `${period.year + 99}-12-31` };
    case "fiscal":
      return null;
    default:
      return unreachable(period);
  }
}

export function precisionOfPeriod(period: Period): TimePrecision {
  switch (period.is) {
    case "day":
      return period.within?.includes(":") === true ? "minute" : "day";
    case "weekend":
      return "week";
    case "fiscal":
      if (period.part === null) return "year";
      return period.part.startsWith("Q") ? "quarter" : "half";
    case "week":
    case "month":
    case "quarter":
    case "half":
    case "season":
    case "year":
    case "decade":
    case "century":
      return period.is;
    default:
      return unreachable(period);
  }
}
