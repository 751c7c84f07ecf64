import { weekdayOf } from "./calendar.ts";
import { nearestWeekday } from "./nearest.ts";
import type { Part } from "./parts.ts";
import type { Period } from "./period.ts";
import { readMonthFirst } from "./read-calendar-date.ts";
import { type Look, onCalendar, type Reading, repeated } from "./reading.ts";
import { outlookAt } from "./tense.ts";
import { mondayOf } from "./week-number.ts";

/** "Tuesday", "last Tuesday", "next Friday", "Friday, Oct. 23", "Tuesdays". */
export function readWeekday(look: Look, at: number): Reading | null {
  const { parts } = look;
  const relative = parts[at]?.word;
  const start = relative?.is === "relative" || relative?.is === "that" ? at + 1 : at;
  const weekday = weekdayAt(parts, start);
  if (weekday === null) return null;
  if (weekday.many) return repeated(at, start + 1, `XXXX-WXX-${weekday.number}`);
  const date = readMonthFirst(look, parts[start + 1]?.lower === "," ? start + 2 : start + 1);
  if (date?.meaning.is === "period" && date.meaning.period.is === "day") return { ...date, from: at };
  const ofWeek = weekAfter(look, start + 1);
  if (ofWeek !== null) {
    const day = ofWeek.monday + weekday.number - 1;
    return onCalendar(at, ofWeek.to, { is: "day", day, within: null }, "publication");
  }
  const step = relative?.is === "relative" ? relative.step : null;
  const coming = parts[at]?.lower === "coming";
  const meant = { at, start, number: weekday.number, step: coming ? ("coming" as const) : step };
  return onCalendar(at, start + 1, dayMeant(look, meant), "publication");
}

/** "Thursday next week", "Friday of this week". */
function weekAfter(
  { parts, reference }: Look,
  at: number,
): { readonly monday: number; readonly to: number } | null {
  const which = parts[at]?.lower === "of" ? at + 1 : at;
  const [relative, week] = [parts[which]?.word, parts[which + 1]?.word];
  if (relative?.is !== "relative" || week?.is !== "unit" || week.unit !== "week" || week.many) return null;
  return { monday: mondayOf(reference.day) + 7 * relative.step, to: which + 2 };
}

// Short forms that are words or names of their own.
const DOUBTFUL = new Set(["sun", "sat", "mon", "wed"]);

function weekdayAt(parts: readonly Part[], at: number) {
  const part = parts[at];
  if (part?.word?.is !== "weekday" || DOUBTFUL.has(part.lower)) return null;
  return part.capital || part.lower.length >= 6 ? part.word : null;
}

interface Named {
  readonly at: number;
  readonly start: number;
  readonly number: number;
  readonly step: -1 | 0 | 1 | "coming" | null;
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
      // "Next Friday" is that of next week.
      return { is: "day", day: reference.day + 7 - here + number, within: null };
    case "coming":
      return { is: "day", day: reference.day + ((number - here + 7) % 7 || 7), within: null };
    default:
      return nearestWeekday(reference, number, outlookAt(parts, at, start + 1));
  }
}
