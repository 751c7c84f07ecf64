import { firstDay, monthLength } from "./calendar.ts";
import { readMonthFirst } from "./read-calendar-date.ts";
import { type Look, onCalendar, type Reading } from "./reading.ts";
import { looksAhead, outlookAt } from "./tense.ts";
import { mondayOf } from "./week-number.ts";
import { type YearAt, yearAt } from "./year-at.ts";

/** "The first week of July", "the last week of next month"; ahead also "the first three months of 2018", "the final six months of the year". */
export function readPartOf(look: Look, at: number): Reading | null {
  const start = look.parts[at]?.lower === "the" ? at + 1 : at;
  return weekOf(look, at, start) ?? monthsOf(look, at, start);
}

const LAST = new Set(["last", "final", "closing"]);

function numberAt({ parts }: Look, at: number): number | null {
  const part = parts[at];
  if (LAST.has(part?.lower ?? "")) return -1;
  if (part?.lower === "second") return 2;
  return part?.word?.is === "ordinal" && part.word.value <= 4 ? part.word.value : null;
}

/** The first week of a month is the one in which the greater part of its first seven days lies; so the last. */
function weekOf(look: Look, at: number, start: number): Reading | null {
  const { parts } = look;
  const number = numberAt(look, start);
  const week = parts[start + 1]?.word;
  if (number === null || week?.is !== "unit" || week.unit !== "week" || week.many) return null;
  if (!["of", "in"].includes(parts[start + 2]?.lower ?? "")) return null;
  const month = readMonthFirst(look, start + 3) ?? relativeMonth(look, start + 3);
  if (month?.meaning.is !== "period" || month.meaning.period.is !== "month") return null;
  const { year, month: named } = month.meaning.period;
  const first = firstDay(year, named);
  const day = number < 0 ? first + monthLength(year, named) - 4 : first + 3 + 7 * (number - 1);
  return onCalendar(at, month.to, { is: "week", monday: mondayOf(day) }, month.rests);
}

function relativeMonth({ parts, reference }: Look, at: number): Reading | null {
  const [step, unit] = [parts[at]?.word, parts[at + 1]?.word];
  if (unit?.is !== "unit" || unit.unit !== "month" || unit.many) return null;
  const by = step?.is === "relative" ? step.step : parts[at]?.lower === "the" ? 0 : null;
  if (by === null) return null;
  const months = reference.year * 12 + reference.month - 1 + by;
  return onCalendar(
    at,
    at + 2,
    { is: "month", year: Math.floor(months / 12), month: (months % 12) + 1 },
    "publication",
  );
}

/** Three or six months of a year are a quarter or a half. Where a clause looks back they are a period of results, and a length. */
function monthsOf(look: Look, at: number, start: number): Reading | null {
  const { parts } = look;
  const number = numberAt(look, start);
  const count = parts[start + 1]?.word;
  const months = parts[start + 2]?.word;
  if (months?.is !== "unit" || months.unit !== "month" || parts[start + 3]?.lower !== "of") return null;
  const is = count?.is === "number" ? PARTS[count.value] : undefined;
  const year = yearMeant(look, start + 4);
  if (is === undefined || year === null || (number !== 1 && number !== -1)) return null;
  if (!looksAhead(outlookAt(parts, at, year.to))) return null;
  const last = is === "quarter" ? 4 : 2;
  return onCalendar(at, year.to, { is, year: year.year, number: number === 1 ? 1 : last }, year.rests);
}

const PARTS: Readonly<Record<number, "quarter" | "half">> = { 3: "quarter", 6: "half" };

function yearMeant(look: Look, at: number): YearAt | null {
  const { parts, reference } = look;
  if (parts[at]?.lower !== "the" || parts[at + 1]?.lower !== "year") return yearAt(look, at);
  return { year: reference.year, to: at + 2, rests: "publication" };
}
