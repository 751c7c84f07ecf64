import { firstDay, weekdayOf } from "./calendar.ts";
import { nearestDate } from "./nearest.ts";
import type { Part } from "./parts.ts";
import { type Look, onCalendar, type Reading } from "./reading.ts";
import { outlookAt } from "./tense.ts";
import { yearAt } from "./year-at.ts";

/** A day of the year by its name: a month with a day, or with the which-eth of which weekday (-1: the last). */
interface Holiday {
  readonly words: readonly string[];
  readonly month: number;
  readonly day?: number;
  /** It moves with the moon; month and day are about when it is. */
  readonly easter?: true;
  readonly which?: number;
  readonly weekday?: number;
}

const HOLIDAYS: readonly Holiday[] = [
  { words: ["christmas", "eve"], month: 12, day: 24 },
  { words: ["christmas"], month: 12, day: 25 },
  { words: ["new", "year", "'s", "eve"], month: 12, day: 31 },
  { words: ["new", "year", "'s"], month: 1, day: 1 },
  { words: ["new", "year"], month: 1, day: 1 },
  { words: ["independence", "day"], month: 7, day: 4 },
  { words: ["valentine", "'s"], month: 2, day: 14 },
  { words: ["easter"], month: 4, day: 8, easter: true },
  { words: ["halloween"], month: 10, day: 31 },
  { words: ["veterans"], month: 11, day: 11 },
  { words: ["thanksgiving"], month: 11, which: 4, weekday: 4 },
  { words: ["labor"], month: 9, which: 1, weekday: 1 },
  { words: ["memorial"], month: 5, which: -1, weekday: 1 },
];

/** "Christmas", "last Thanksgiving", "Labor Day", "New Year's Eve 2018", where they are written as names. */
export function readFixedDay(look: Look, at: number): Reading | null {
  const { parts, reference } = look;
  const relative = parts[at]?.word;
  const start = relative?.is === "relative" ? at + 1 : at;
  if (parts[start]?.capital !== true) return null;
  const holiday = HOLIDAYS.find(({ words }) =>
    words.every((word, index) => parts[start + index]?.lower === word),
  );
  if (holiday === undefined) return null;
  const named = start + holiday.words.length;
  const to = parts[named]?.lower === "day" ? named + 1 : named;
  // "Easter week" is none of its days.
  if (parts[to]?.word?.is === "unit") return null;
  // "Labor" and "Memorial" are days only with that word.
  if (to === named && NEEDS_DAY.has(holiday.words[0] ?? "")) return null;
  const year = yearAt(look, to);
  if (year !== null)
    return onCalendar(at, year.to, { is: "day", day: dayIn(holiday, year.year), within: null }, year.rests);
  const back = relative?.is === "relative" && relative.step === -1;
  const near = nearestDate(
    reference,
    holiday.month,
    holiday.day ?? 15,
    back ? "back" : outlookAt(parts, at, to),
  );
  const nearYear = near.is === "day" ? new Date(near.day * 86_400_000).getUTCFullYear() : reference.year;
  return onCalendar(at, to, { is: "day", day: dayIn(holiday, nearYear), within: null }, "publication");
}

const NEEDS_DAY = new Set(["labor", "memorial", "veterans"]);

function dayIn(holiday: Holiday, year: number): number {
  const { month, day, which = 1, weekday = 1 } = holiday;
  if (holiday.easter) return easterOf(year);
  if (day !== undefined) return firstDay(year, month) + day - 1;
  const first = firstDay(year, which < 0 ? month + 1 : month);
  const ahead = (weekday - weekdayOf(first) + 7) % 7;
  return first + ahead + 7 * (which < 0 ? which : which - 1);
}

/** Easter Sunday by the Gregorian rule (Meeus, Jones, Butcher). */
function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leaps = Math.floor(century / 4);
  const moved = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leaps - moved + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return firstDay(year, Math.floor(days / 31)) + (days % 31);
}

/** Whether a part begins the name of a holiday. */
export function beginsHoliday({ lower, capital }: Part): boolean {
  return capital && FIRST.has(lower);
}

const FIRST = new Set(HOLIDAYS.map(({ words }) => words[0] ?? ""));
