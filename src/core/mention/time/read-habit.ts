import { durationValue } from "./duration.ts";
import { monthAt } from "./read-calendar-date.ts";
import { type Look, type Reading, repeated } from "./reading.ts";

/** "Daily", "annually", "every day", "each Thursday", "each July", "per month", "every two weeks". */
export function readHabit({ parts }: Look, at: number): Reading | null {
  const word = parts[at]?.word;
  if (word?.is === "habit") return repeated(at, at + 1, word.value);
  if (word?.is !== "each") return null;
  const next = parts[at + 1]?.word;
  if (next?.is === "unit" && !next.many) return repeated(at, at + 2, durationValue(1, next.unit));
  if (next?.is === "weekday") return repeated(at, at + 2, `XXXX-WXX-${next.number}`);
  if (next?.is === "season") return repeated(at, at + 2, `XXXX-${next.season}`);
  const month = monthAt(parts, at + 1);
  if (month !== null) return repeated(at, at + 2, `XXXX-${String(month).padStart(2, "0")}`);
  const [count, unit] = [next, parts[at + 2]?.word];
  if (count?.is !== "number" || unit?.is !== "unit") return null;
  return repeated(at, at + 3, durationValue(count.value, unit.unit));
}
