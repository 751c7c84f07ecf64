import { weekdayOf } from "./calendar.ts";
import { nearestWeekday } from "./nearest.ts";
import type { Period } from "./period.ts";
import { readMonthFirst } from "./read-calendar-date.ts";
import { type Look, onCalendar, type Reading, repeated } from "./reading.ts";
import { outlookAt } from "./tense.ts";

/** "Tuesday", "last Tuesday", "next Friday", "Friday, Oct. 23", "Tuesdays". */
export function readWeekday(look: Look, at: number): Reading | null {
  const { parts } = look;
  const relative = parts[at]?.word;
  const start = relative?.is === "relative" || relative?.is === "that" ? at + 1 : at;
  const part = parts[start];
  if (part?.word?.is !== "weekday" || (!part.capital && part.lower.length < 6)) return null;
  if (part.lower.length < 5 && !part.capital) return null;
  if (part.lower === "sun" || part.lower === "sat" || part.lower === "mon" || part.lower === "wed") return null;
  if (part.word.many) return repeated(at, start + 1, `XXXX-WXX-${part.word.number}`);
  const date = readMonthFirst(look, parts[start + 1]?.lower === "," ? start + 2 : start + 1);
  if (date?.meaning.is === "period" && date.meaning.period.is === "day") return { ...date, from: at };
  const step = relative?.is === "relative" ? relative.step : null;
  const number = part.word.number;
  if (parts[at]?.lower === "coming") {
    const ahead = (number - weekdayOf(look.reference.day) + 7) % 7 || 7;
    return onCalendar(at, start + 1, { is: "day", day: look.reference.day + ahead, within: null }, "publication");
  }
  return onCalendar(at, start + 1, dayMeant(look, { at, start, number, step }), "publication");
}

interface Named {
  readonly at: number;
  readonly start: number;
  readonly number: number;
  readonly step: -1 | 0 | 1 | null;
}

function dayMeant({ parts, reference }: Look, { at, start, number, step }: Named): Period {
  const here = weekdayOf(reference.day);
  switch (step) {
    case -1: {
      // "Last Friday" on a Friday is a week ago.
      const back = (here - number + 7) % 7;
      return { is: "day", day: reference.day - (back === 0 ? 7 : back), within: null };
    }
    case 0:
      return { is: "day", day: reference.day - here + number, within: null };
    case 1:
      return { is: "day", day: reference.day + nextWeekday(here, number), within: null };
    default:
      return nearestWeekday(reference, number, outlookAt(parts, at, start + 1));
  }
}

/** "Next Friday" is that of next week; near the end of a week, and for days of its beginning, also simply the next one. */
function nextWeekday(here: number, number: number): number {
  return 7 - here + number;
}
