import type { Unit } from "./time-words.ts";

const LETTERS: Readonly<Record<Unit, string>> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  night: "D",
  day: "D",
  week: "W",
  fortnight: "W",
  weekend: "D",
  month: "M",
  quarter: "M",
  half: "M",
  year: "Y",
  decade: "Y",
  century: "Y",
};
const TIMES: Partial<Record<Unit, number>> = {
  fortnight: 2,
  weekend: 2,
  quarter: 3,
  half: 6,
  decade: 10,
  century: 100,
};
/** What half of a unit is in the next smaller one that divides it. */
const HALVES: Partial<Record<Unit, string>> = { minute: "30S", hour: "30M", day: "T12H", year: "6M" };

/** A length as ISO 8601 and TIMEX3 write it; X where the words leave the number open. */
export function durationValue(count: number | null, unit: Unit): string {
  const letter = LETTERS[unit];
  const [time, sign] = letter.startsWith("T") ? ["T", letter.slice(1)] : ["", letter];
  if (count === null) return unit === "decade" ? "PXY" : `P${time}X${sign}`;
  const whole = Math.floor(count);
  const half = HALVES[unit];
  const all = count * (TIMES[unit] ?? 1);
  if (Number.isInteger(all)) return `P${time}${all}${sign}`;
  if (half === undefined || count - whole !== 0.5) return `P${time}${all}${sign}`;
  return whole === 0 ? `P${half.startsWith("T") ? "" : time}${half}` : `P${time}${whole}${sign}${half}`;
}
