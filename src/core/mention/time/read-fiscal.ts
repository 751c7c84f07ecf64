import type { Part } from "./parts.ts";
import { fullYear } from "./read-quarter.ts";
import { type Look, lasting, onCalendar, type Reading } from "./reading.ts";
import { yearAt } from "./year-at.ts";

/** "Fiscal 2025", "FY2026", "FY26", "the fiscal year 2017-18", "the current fiscal year", "the fiscal year" (a length). */
export function readFiscal(look: Look, at: number): Reading | null {
  const { parts } = look;
  const coded = /^fy(\d\d|\d{4})$/.exec(parts[at]?.lower ?? "")?.[1];
  if (coded !== undefined) return fiscalYear(at, at + 1, fullYear(coded));
  let index = at;
  if (parts[index]?.word?.is === "article" || parts[index]?.word?.is === "owner") index += 1;
  const relative = parts[index]?.word;
  if (relative?.is === "relative") index += 1;
  if (parts[index]?.word?.is !== "fiscal") return null;
  index += 1;
  const named = parts[index]?.lower === "year";
  if (named) index += 1;
  const year = spanOfYears(parts, index) ?? yearAt(look, index);
  if (year !== null) return fiscalYear(at, year.to, year.year);
  if (!named) return null;
  if (relative?.is !== "relative") return lasting(at, index, "P1Y");
  const period = { is: "fiscal", year: look.reference.year + relative.step, part: null } as const;
  return onCalendar(at, index, period, "publication");
}

function fiscalYear(from: number, to: number, year: number): Reading {
  return onCalendar(from, to, { is: "fiscal", year, part: null }, "words");
}

/** "2017-18" and "2017/18" are named by the year they end in, as "fiscal 2018" is. */
function spanOfYears(parts: readonly Part[], at: number) {
  const hyphened = /^(\d{4})-(\d\d)$/.exec(parts[at]?.lower ?? "");
  if (hyphened !== null) return { year: Number(hyphened[1]) + 1, to: at + 1 };
  const [first, slash, second] = parts.slice(at, at + 3);
  if (first?.lower.length !== 4 || slash?.lower !== "/" || second?.lower.length !== 2) return null;
  return first.number === null ? null : { year: first.number + 1, to: at + 3 };
}
