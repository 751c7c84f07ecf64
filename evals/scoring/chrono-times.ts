import { type ParsedResult, parse } from "chrono-node/en";
import type { ValuedTime } from "./score-times.ts";

/** The times of a text as the chrono library reads them, as fine as it is certain of them. */
export function chronoTimes(text: string, created: string): readonly ValuedTime[] {
  // Noon keeps the day the same whatever the zone of the reader.
  const reference = { instant: new Date(`${created}T12:00:00.000Z`), timezone: 0 };
  return parse(text, reference).map(valued);
}

function valued({ index, text, start }: ParsedResult): ValuedTime {
  return { start: index, end: index + text.length, value: valueAt(start) };
}

function valueAt(at: ParsedResult["start"]): string {
  const year = String(at.get("year"));
  const month = `${year}-${twoDigits(at.get("month"))}`;
  const day = `${month}-${twoDigits(at.get("day"))}`;
  if (at.isCertain("hour")) return `${day}T${twoDigits(at.get("hour"))}:${twoDigits(at.get("minute"))}`;
  if (at.isCertain("day") || at.isCertain("weekday")) return day;
  if (at.isCertain("month")) return month;
  return at.isCertain("year") ? year : day;
}

function twoDigits(number: number | null): string {
  return String(number ?? 0).padStart(2, "0");
}
