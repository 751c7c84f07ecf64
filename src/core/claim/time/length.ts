import { type Day, dateOf } from "../../base/day.ts";
import type { Interval } from "../../base/time.ts";
import { firstDay, monthLength, referenceOf } from "../../mention/time/calendar.ts";
import { intervalOfPeriod } from "../../mention/time/period.ts";
import { periodAt, shifted } from "../../mention/time/shift-period.ts";
import type { Unit } from "../../mention/time/time-words.ts";

// Words that leave the number open ("within weeks", "in the coming months") mean a few.
const A_FEW = 3;

const UNITS: Readonly<Record<string, Unit>> = { D: "day", W: "week", M: "month", Y: "year" };

/**
 * From the day on, to the end of the unit that the length reaches: "in six months" is some day of the sixth month, "within
 * weeks" is to the end of the third week. Weeks that are counted are counted to the day.
 */
export function lengthAfter(value: string, day: Day): Interval | null {
  const length = lengthOf(value);
  if (length === null) return null;
  if (length.unit === "week" && !isOpen(value)) return lengthWithin(value, day);
  const last = intervalOfPeriod(shifted(periodAt(day, length.unit), length.count));
  return last === null ? null : { from: dateOf(day), to: last.to };
}

/** From the day on, to the day that lies the length ahead: "within six months" of 14 June is to 14 December. */
export function lengthWithin(value: string, day: Day): Interval | null {
  const length = lengthOf(value);
  if (length === null) return null;
  if (isOpen(value)) return lengthAfter(value, day);
  const { unit, count } = length;
  if (unit === "day" || unit === "week") {
    return { from: dateOf(day), to: dateOf(day + (unit === "week" ? 7 : 1) * count) };
  }
  const { year, month } = referenceOf(day);
  const last = month + (unit === "year" ? 12 : 1) * count;
  const date = Math.min(Number(dateOf(day).slice(8)), monthLength(year, last));
  return { from: dateOf(day), to: dateOf(firstDay(year, last) + date - 1) };
}

/** Whether the words leave the number open. */
function isOpen(value: string): boolean {
  return value.startsWith("PX");
}

/** Back from the day, from the beginning of the unit that the length reaches. */
export function lengthBefore(value: string, day: Day): Interval | null {
  const length = lengthOf(value);
  if (length === null) return null;
  const first = intervalOfPeriod(shifted(periodAt(day, length.unit), -length.count));
  return first === null ? null : { from: first.from, to: dateOf(day) };
}

/** Hours that are not counted, and minutes, stay within the day. */
function lengthOf(value: string): { readonly count: number; readonly unit: Unit } | null {
  const hours = /^PT(\d+)H/.exec(value)?.[1];
  if (value.startsWith("PT")) return { count: Math.ceil(Number(hours ?? 0) / 24), unit: "day" };
  const [, count = "", sign = ""] = /^P([\dX]+(?:\.\d)?)([DWMY])/.exec(value) ?? [];
  const unit = UNITS[sign];
  if (unit === undefined) return null;
  return { count: count.startsWith("X") ? A_FEW : Math.ceil(Number(count)), unit };
}
