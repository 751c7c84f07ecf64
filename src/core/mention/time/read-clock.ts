import type { Part } from "./parts.ts";
import type { Period } from "./period.ts";
import { readMonthFirst } from "./read-calendar-date.ts";
import { readNamedDay } from "./read-day.ts";
import { readWeekday } from "./read-weekday.ts";
import { type Look, onCalendar, type Reading } from "./reading.ts";

interface Clock {
  readonly time: `${number}:${number}`;
  readonly to: number;
}

/** "9 a.m.", "9:30 p.m. EST Tuesday", "noon Saturday", "1900 GMT", "midnight on Jan. 15". */
export function readClock(look: Look, at: number): Reading | null {
  const clock = clockAt(look.parts, at);
  if (clock === null) return null;
  const day = dayAfter(look, clock.to);
  const period: Period = {
    is: "day",
    day: day === null ? look.reference.day : day.day,
    within: clock.time,
  };
  return onCalendar(at, day?.to ?? clock.to, period, "publication");
}

/** The day that is told right behind a time. */
function dayAfter(look: Look, at: number) {
  const { parts } = look;
  let index = at;
  if (parts[index]?.lower === ",") index += 1;
  if (parts[index]?.lower === "on") index += 1;
  const day = readWeekday(look, index) ?? readNamedDay(look, index) ?? readMonthFirst(look, index);
  if (day?.meaning.is !== "period" || day.meaning.period.is !== "day") return null;
  return { day: day.meaning.period.day, to: day.to };
}

const NAMED: ReadonlyMap<string, Clock["time"]> = new Map(
  Object.entries<Clock["time"]>({ noon: "12:00", midnight: "00:00" }),
);
const ZONES = new Set("gmt est edt cst cdt mst mdt pst pdt et pt utc bst cet eastern".split(" "));

function clockAt(parts: readonly Part[], at: number): Clock | null {
  const lower = parts[at]?.lower ?? "";
  const named = NAMED.get(lower);
  if (named !== undefined) return { time: named, to: zoneAt(parts, at + 1) ? at + 2 : at + 1 };
  const written = /^(\d{1,2})(?::(\d\d))?(am|pm)?$/.exec(lower);
  if (written === null) return military(parts, at);
  const [, hour, minute, glued] = written;
  const half = glued === undefined ? halfAt(parts, at + 1) : { half: glued, to: at + 1 };
  const to = half?.to ?? at + 1;
  const zoned = zoneAt(parts, to);
  if (half === null && (minute === undefined || !zoned)) return null;
  return { time: timeOf(Number(hour), Number(minute ?? 0), half?.half ?? null), to: zoned ? to + 1 : to };
}

/** "A.m.", "pm", with the full stop that is a mark of its own when a zone follows it. */
function halfAt(parts: readonly Part[], at: number): { readonly half: string; readonly to: number } | null {
  const half = /^([ap])\.?m\.?$/.exec(parts[at]?.lower ?? "")?.[1];
  if (half === undefined) return null;
  const stop = parts[at + 1]?.lower === "." && parts[at + 1]?.start === parts[at]?.end;
  return { half, to: stop && zoneAt(parts, at + 2) ? at + 2 : at + 1 };
}

function zoneAt(parts: readonly Part[], at: number): boolean {
  return ZONES.has(parts[at]?.lower ?? "");
}

/** "1900 GMT" */
function military(parts: readonly Part[], at: number): Clock | null {
  const digits = /^([01]\d|2[0-3])([0-5]\d)$/.exec(parts[at]?.lower ?? "");
  if (digits === null || !zoneAt(parts, at + 1)) return null;
  return { time: timeOf(Number(digits[1]), Number(digits[2]), null), to: at + 2 };
}

function timeOf(hour: number, minute: number, half: string | null): `${number}:${number}` {
  const shift = half === null ? hour : (hour % 12) + (half.startsWith("p") ? 12 : 0);
  return `${String(shift).padStart(2, "0")}:${String(minute).padStart(2, "0")}` as `${number}:${number}`;
}
