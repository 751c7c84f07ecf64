import { type Day, dateOf } from "../../base/day.ts";
import type { Interval } from "../../base/time.ts";
import { intervalOfPeriod } from "../../mention/time/period.ts";
import { periodAt, shifted } from "../../mention/time/shift-period.ts";
import type { Unit } from "../../mention/time/time-words.ts";

// Words that leave the number open ("within weeks", "in the coming months") mean a few.
const A_FEW = 3;

const UNITS: Readonly<Record<string, Unit>> = { D: "day", W: "week", M: "month", Y: "year" };

/** From the day on, to the end of the unit that the length reaches: "within weeks" is to the end of the third week. */
export function lengthAfter(value: string, day: Day): Interval | null {
  const length = lengthOf(value);
  if (length === null) return null;
  const last = intervalOfPeriod(shifted(periodAt(day, length.unit), length.count));
  return last === null ? null : { from: dateOf(day), to: last.to };
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
