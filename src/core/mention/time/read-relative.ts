import { firstDay } from "./calendar.ts";
import type { Period } from "./period.ts";
import { monthAt } from "./read-calendar-date.ts";
import { type Look, onCalendar, type Reading } from "./reading.ts";
import { periodAt, shifted } from "./shift-period.ts";
import type { TimeWord, Unit } from "./time-words.ts";

/** "Last week", "this month", "next quarter", "the current year", "that year", "the following day", "the previous month". */
export function readRelativeUnit(look: Look, at: number): Reading | null {
  const { parts } = look;
  const other = afterNext(look, at) ?? theNewYear(look, at) ?? withinUnit(look, at);
  if (other !== null) return other;
  const start = parts[at]?.lower === "the" ? at + 1 : at;
  const word = parts[start]?.word;
  const unit = parts[start + 1]?.word;
  if (word === undefined || unit?.is !== "unit" || unit.many) return null;
  // "This second", "the last night" and "the next half" place nothing.
  if (unit.unit === "second" || unit.unit === "minute" || unit.unit === "hour" || unit.unit === "half")
    return null;
  // "The next day" is the one after the day that was told, "next week" the one after this.
  const after =
    start > at && word.is === "relative" && word.step === 1 ? containing(look.said.last, unit.unit) : null;
  const period = after === null ? stepFrom(look, word, unit.unit) : shifted(after, 1);
  return period === null ? null : onCalendar(at, start + 2, period, "publication");
}

/** "The week after next", "the quarter after next". */
function afterNext({ parts, reference }: Look, at: number): Reading | null {
  const unit = parts[at]?.lower === "the" ? parts[at + 1]?.word : undefined;
  if (unit?.is !== "unit" || unit.many || !OF_THE_CALENDAR.has(unit.unit)) return null;
  if (parts[at + 2]?.lower !== "after" || parts[at + 3]?.lower !== "next") return null;
  if (parts[at + 4]?.word?.is === "unit") return null;
  return onCalendar(at, at + 4, shifted(periodAt(reference.day, unit.unit), 2), "publication");
}

const OF_THE_CALENDAR: ReadonlySet<Unit> = new Set(["week", "month", "quarter", "half", "year", "decade"]);

/** "In the new year" is the next one, in January still this one; "by the new year" is to its first day. */
function theNewYear({ parts, reference }: Look, at: number): Reading | null {
  if (parts[at]?.lower !== "the" || parts[at + 1]?.lower !== "new" || parts[at + 2]?.lower !== "year")
    return null;
  const year = reference.month === 1 ? reference.year : reference.year + 1;
  const isBound = /^(?:by|before|until|till)$/.test(parts[at - 1]?.lower ?? "");
  const period: Period = isBound
    ? { is: "day", day: firstDay(reference.year + 1, 1), within: null }
    : { is: "year", year };
  return onCalendar(at, at + 3, period, "publication");
}

/** "Within the month", "inside the year": of this one. */
function withinUnit({ parts, reference }: Look, at: number): Reading | null {
  if (!/^(?:within|inside)$/.test(parts[at - 1]?.lower ?? "") || parts[at]?.lower !== "the") return null;
  const unit = parts[at + 1]?.word;
  if (unit?.is !== "unit" || unit.many || !OF_THE_CALENDAR.has(unit.unit)) return null;
  return onCalendar(at, at + 2, periodAt(reference.day, unit.unit), "publication");
}

function stepFrom({ reference, said }: Look, word: TimeWord, unit: Unit): Period | null {
  const here = periodAt(reference.day, unit);
  switch (word.is) {
    case "relative":
      if (unit === "night") return { is: "day", day: reference.day + word.step, within: "NI" };
      return shifted(here, word.step);
    case "that":
      return unit === "quarter" ? said.results : containing(said.last, unit);
    case "following":
      return containing(said.last, unit) === null ? null : shifted(containing(said.last, unit) ?? here, 1);
    case "preceding":
      return shifted(containing(said.last, unit) ?? here, -1);
    default:
      return null;
  }
}

/** The unit that a place of the text before lies in; null when that is coarser. */
export function containing(period: Period | null, unit: Unit): Period | null {
  if (period === null) return null;
  switch (period.is) {
    case "day":
      return periodAt(period.day, unit);
    case "month":
      return unit === "month" || unit === "year" ? monthIn(period.year, period.month, unit) : null;
    case "year":
    case "quarter":
    case "half":
    case "season":
      return unit === "year" ? { is: "year", year: period.year } : null;
    default:
      return null;
  }
}

function monthIn(year: number, month: number, unit: "month" | "year"): Period {
  return unit === "month" ? { is: "month", year, month } : { is: "year", year };
}

/** "Last May", "next October", "this June". */
export function readRelativeMonth(look: Look, at: number): Reading | null {
  const { parts, reference } = look;
  const word = parts[at]?.word;
  const month = monthAt(parts, at + 1);
  if (word?.is !== "relative" || month === null) return null;
  if (word.step === 0)
    return onCalendar(at, at + 2, { is: "month", year: reference.year, month }, "publication");
  const apart = (reference.month - month + 12) % 12;
  const months = reference.year * 12 + reference.month - 1 + (word.step < 0 ? -(apart || 12) : 12 - apart);
  const period: Period = { is: "month", year: Math.floor(months / 12), month };
  return onCalendar(at, at + 2, period, "publication");
}
