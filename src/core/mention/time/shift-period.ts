import { type Day, dateOf } from "../../base/day.ts";
import { unreachable } from "../../base/unreachable.ts";
import { firstDay } from "./calendar.ts";
import type { Period } from "./period.ts";
import type { Unit } from "./time-words.ts";
import { mondayOf } from "./week-number.ts";

/** The calendar unit that a day lies in. Units finer than a day, and what is no unit of the calendar, give the day. */
export function periodAt(day: Day, unit: Unit): Period {
  const year = Number(dateOf(day).slice(0, 4));
  const month = Number(dateOf(day).slice(5, 7));
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
    case "night":
    case "day":
      return { is: "day", day, within: unit === "night" ? "NI" : null };
    case "week":
    case "fortnight":
      return { is: "week", monday: mondayOf(day) };
    case "weekend":
      return { is: "weekend", monday: mondayOf(day) };
    case "month":
      return { is: "month", year, month };
    case "quarter":
      return { is: "quarter", year, number: Math.ceil(month / 3) };
    case "half":
      return { is: "half", year, number: Math.ceil(month / 6) };
    case "year":
      return { is: "year", year };
    case "decade":
      return { is: "decade", year: year - (year % 10) };
    case "century":
      return { is: "century", year: year - (year % 100) };
    default:
      return unreachable(unit);
  }
}

/** The period that lies `count` of its own units later; earlier when negative. */
export function shifted(period: Period, count: number): Period {
  switch (period.is) {
    case "day":
      return { ...period, day: period.day + count };
    case "week":
    case "weekend":
      return { ...period, monday: period.monday + 7 * count };
    case "month": {
      const months = period.year * 12 + period.month - 1 + count;
      return { is: "month", year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
    }
    case "quarter":
    case "half": {
      const each = period.is === "quarter" ? 4 : 2;
      const all = period.year * each + period.number - 1 + count;
      return { ...period, year: Math.floor(all / each), number: (((all % each) + each) % each) + 1 };
    }
    case "season":
    case "year":
      return { ...period, year: period.year + count };
    case "decade":
      return { ...period, year: period.year + 10 * count };
    case "century":
      return { ...period, year: period.year + 100 * count };
    case "fiscal":
      return { ...period, year: period.year === null ? null : period.year + count };
    default:
      return unreachable(period);
  }
}

/** The same stretch of another year: what a year earlier compares with. */
export function yearsLater(period: Period, years: number): Period {
  switch (period.is) {
    case "day": {
      const date = dateOf(period.day);
      const month = Number(date.slice(5, 7));
      return {
        ...period,
        day: firstDay(Number(date.slice(0, 4)) + years, month) + Number(date.slice(8)) - 1,
      };
    }
    case "week":
    case "weekend":
      return { ...period, monday: period.monday + 364 * years };
    case "fiscal":
      return { ...period, year: period.year === null ? null : period.year + years };
    default:
      return { ...period, year: period.year + years };
  }
}
