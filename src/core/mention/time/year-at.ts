import type { Part } from "./parts.ts";
import type { Look, Reading } from "./reading.ts";

/** A year that the parts from `at` on name, by number or by its place to this one. */
export interface YearAt {
  readonly year: number;
  readonly to: number;
  readonly rests: Reading["rests"];
}

/** "1995", "nineteen ninety-five", "this year", "last year", "next year". */
export function yearAt({ parts, reference }: Look, at: number): YearAt | null {
  const written = numberedYear(parts, at);
  if (written !== null) return { ...written, rests: "words" };
  const word = parts[at]?.word;
  const unit = parts[at + 1]?.word;
  if (word?.is !== "relative" || unit?.is !== "unit" || unit.unit !== "year" || unit.many) return null;
  return { year: reference.year + word.step, to: at + 2, rests: "publication" };
}

/** A year in digits or, as broadcasts say it, in words ("nineteen ninety-six"). */
export function numberedYear(parts: readonly Part[], at: number): Pick<YearAt, "year" | "to"> | null {
  const part = parts[at];
  if (part === undefined) return null;
  if (part.number === null) return spelledYear(parts, at);
  return part.lower.length === 4 && isYear(part.number) ? { year: part.number, to: at + 1 } : null;
}

/** Years that news tells of. Larger and smaller numbers of four digits are amounts far more often. */
function isYear(number: number): boolean {
  return number >= 1500 && number <= 2099;
}

function spelledYear(parts: readonly Part[], at: number): Pick<YearAt, "year" | "to"> | null {
  const tens = parts[at + 1]?.word;
  if (parts[at]?.lower !== "nineteen" || tens?.is !== "number" || tens.value < 10) return null;
  const ones = parts[at + 2];
  const rest = ones?.joined === true && ones.word?.is === "number" ? ones.word.value : 0;
  return { year: 1900 + tens.value + rest, to: rest === 0 ? at + 2 : at + 3 };
}
