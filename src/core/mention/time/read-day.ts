import type { Part } from "./parts.ts";
import type { DayPart, Period } from "./period.ts";
import { readMonthFirst } from "./read-calendar-date.ts";
import { readWeekday } from "./read-weekday.ts";
import { type Look, onCalendar, type Reading } from "./reading.ts";

/** "Today", "yesterday", "tomorrow morning", "tonight", "this evening", "last night", "the day before yesterday". */
export function readNamedDay(look: Look, at: number): Reading | null {
  const { parts, reference } = look;
  const word = parts[at]?.word;
  if (word?.is === "day") {
    const part = partOfDayAt(parts, at + 1);
    const period: Period = { is: "day", day: reference.day + word.step, within: part ?? word.within };
    return onCalendar(at, part === null ? at + 1 : at + 2, period, "publication");
  }
  if (word?.is === "relative" && word.step === 0) {
    const part = partOfDayAt(parts, at + 1);
    if (part === null) return null;
    return onCalendar(at, at + 2, { is: "day", day: reference.day, within: part }, "publication");
  }
  return beyond(look, at);
}

/** "The day before yesterday", "the day after tomorrow". */
function beyond({ parts, reference }: Look, at: number): Reading | null {
  const start = parts[at]?.lower === "the" ? at + 1 : at;
  if (parts[start]?.lower !== "day") return null;
  const words = `${parts[start + 1]?.lower} ${parts[start + 2]?.lower}`;
  const step = { "before yesterday": -2, "after tomorrow": 2 }[words];
  if (step === undefined) return null;
  return onCalendar(at, start + 3, { is: "day", day: reference.day + step, within: null }, "publication");
}

/** A weekday or date with the part of its day: "Friday morning", "Sunday night", "Oct. 5 evening". */
export function readDayPart(look: Look, at: number): Reading | null {
  const day = readWeekday(look, at) ?? readMonthFirst(look, at);
  if (day?.meaning.is !== "period" || day.meaning.period.is !== "day") return null;
  const part = partOfDayAt(look.parts, day.to);
  if (part === null) return null;
  return {
    ...day,
    to: day.to + 1,
    meaning: { ...day.meaning, period: { ...day.meaning.period, within: part } },
  };
}

export function partOfDayAt(parts: readonly Part[], at: number): DayPart | null {
  const word = parts[at]?.word;
  if (word?.is === "part") return word.part;
  return word?.is === "unit" && word.unit === "night" && !word.many ? "NI" : null;
}
