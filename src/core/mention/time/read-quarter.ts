import { nearestPart } from "./nearest.ts";
import type { Part } from "./parts.ts";
import type { Period } from "./period.ts";
import { type Look, onCalendar, type Reading } from "./reading.ts";
import { outlookAt } from "./tense.ts";
import { type YearAt, yearAt } from "./year-at.ts";

interface PartOfYear {
  readonly is: "quarter" | "half";
  readonly number: number;
  readonly fiscal: boolean;
  readonly to: number;
}

/**
 * "The third quarter", "fiscal first-quarter", "second half of 2018", "Q3 2017", "3Q", "H1", with a year before or after:
 * "this year's third quarter", "the 1988 third quarter", "Q3 of fiscal 2026".
 */
export function readQuarter(look: Look, at: number): Reading | null {
  const { parts } = look;
  const start = skipDeterminer(parts, at);
  const before = yearBefore(look, start);
  const named = ordinalPart(parts, before?.to ?? start) ?? codedPart(parts, before?.to ?? start);
  if (named === null) return null;
  const after = before ?? fiscalOrYearAfter(look, named.to);
  const to = Math.max(named.to, after?.to ?? 0);
  if (named.fiscal || after?.fiscal === true) {
    const part = `${named.is === "quarter" ? "Q" : "H"}${named.number}` as const;
    return onCalendar(at, to, { is: "fiscal", year: after?.year ?? null, part }, "words");
  }
  if (after !== null) {
    const period: Period = { is: named.is, number: named.number, year: after.year };
    return onCalendar(at, to, period, after.rests);
  }
  const period = nearestPart(look.reference, named.is, named.number, outlookAt(parts, at, to));
  return onCalendar(at, to, period, "publication");
}

type FiscalYear = YearAt & { readonly fiscal: boolean };

function skipDeterminer(parts: readonly Part[], at: number): number {
  const is = parts[at]?.word?.is;
  return is === "article" || is === "owner" ? at + 1 : at;
}

/** "This year's", "the 1988", "fiscal 2026's" before a quarter. */
function yearBefore(look: Look, at: number): FiscalYear | null {
  const fiscal = look.parts[at]?.word?.is === "fiscal";
  const year = yearAt(look, fiscal ? at + 1 : at);
  if (year === null) return null;
  const to = look.parts[year.to]?.lower === "'s" ? year.to + 1 : year.to;
  return { ...year, to, fiscal };
}

/** "Of 2018", ", 2018", "2018", "of fiscal 2026", "of the fiscal year 2026", "of this year". */
function fiscalOrYearAfter(look: Look, at: number): FiscalYear | null {
  const { parts } = look;
  const glued = parts[at]?.start === parts[at - 1]?.end ? parts[at]?.lower : undefined;
  if (glued !== undefined && /^\d\d$/.test(glued))
    return { year: fullYear(glued), to: at + 1, rests: "words", fiscal: false };
  let index = at;
  if (["of", ",", "in", "for"].includes(parts[index]?.lower ?? "")) index += 1;
  if (parts[index]?.lower === "the") index += 1;
  const coded = /^fy(\d\d|\d{4})$/.exec(parts[index]?.lower ?? "")?.[1];
  if (coded !== undefined) return { year: fullYear(coded), to: index + 1, rests: "words", fiscal: true };
  const fiscal = parts[index]?.word?.is === "fiscal";
  if (fiscal) index += 1;
  if (fiscal && parts[index]?.lower === "year") index += 1;
  const year = yearAt(look, index);
  if (year !== null) return { ...year, fiscal };
  // "The second half of the year" is of the year of publication.
  const ofTheYear =
    parts[at]?.lower === "of" && parts[at + 1]?.lower === "the" && parts[at + 2]?.lower === "year";
  return ofTheYear ? { year: look.reference.year, to: at + 3, rests: "publication", fiscal: false } : null;
}

export function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    final: 4,
    last: 0,
  }),
);

/** "Third quarter", "3rd quarter", "fiscal-first quarter", "second half". "Half" needs "first" or "second". */
function ordinalPart(parts: readonly Part[], at: number): PartOfYear | null {
  const fiscal = parts[at]?.word?.is === "fiscal";
  const start = fiscal ? at + 1 : at;
  const ordinal = parts[start];
  const unit = parts[start + 1]?.word;
  if (ordinal === undefined || unit?.is !== "unit" || (unit.unit !== "quarter" && unit.unit !== "half"))
    return null;
  const number =
    halfNamed(ordinal.lower, unit.unit) ??
    lastPart(parts, start, unit.unit) ??
    ORDINALS.get(ordinal.lower) ??
    (ordinal.word?.is === "ordinal" ? ordinal.word.value : 0);
  if (number < 1 || number > (unit.unit === "quarter" ? 4 : 2)) return null;
  return { is: unit.unit, number, fiscal, to: start + 2 };
}

/** "The back half", "the latter half", "the opening half". */
function halfNamed(word: string, unit: "quarter" | "half"): number | null {
  if (unit === "quarter") return null;
  if (/^(?:back|latter|closing)$/.test(word)) return 2;
  return /^(?:front|opening|early)$/.test(word) ? 1 : null;
}

/** "The last quarter of the year" is its fourth; "the last quarter" alone is the one before this. */
function lastPart(parts: readonly Part[], at: number, unit: "quarter" | "half"): number | null {
  if (unit === "half" || parts[at]?.lower !== "last" || parts[at + 2]?.lower !== "of") return null;
  return 4;
}

/** "Q3", "3Q", "H1", "1H", with a year of two digits written on to it: "3Q17". */
function codedPart(parts: readonly Part[], at: number): PartOfYear | null {
  const fiscal = parts[at]?.word?.is === "fiscal";
  const start = fiscal ? at + 1 : at;
  const code = /^(?:([qh])([1-4])|([1-4])([qh]))$/.exec(parts[start]?.lower ?? "");
  if (code === null) return null;
  const is = (code[1] ?? code[4]) === "q" ? "quarter" : "half";
  const number = Number(code[2] ?? code[3]);
  return is === "half" && number > 2 ? null : { is, number, fiscal, to: start + 1 };
}
