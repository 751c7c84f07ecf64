import { readFixedDay } from "./holidays.ts";
import { type Look, onCalendar, type Reading } from "./reading.ts";
import { periodAt, shifted } from "./shift-period.ts";
import { looksAhead, outlookAt } from "./tense.ts";

/** "For the week", "the end of the month". */
const TAKES_UNIT = new Set(["for", "of", "in"]);

/** "The weekend", "over the weekend", "for the week": the one that was, or the one ahead. */
export function readWeekend(look: Look, at: number): Reading | null {
  const { parts, reference } = look;
  if (parts[at]?.lower !== "the") return readFixedDay(look, at);
  const unit = parts[at + 1]?.lower;
  if (
    (unit === "week" || unit === "month") &&
    TAKES_UNIT.has(parts[at - 1]?.lower ?? "") &&
    parts[at + 2]?.lower !== "of"
  ) {
    return onCalendar(at, at + 2, periodAt(reference.day, unit), "publication");
  }
  if (unit !== "weekend") return null;
  const here = periodAt(reference.day, "weekend");
  const isOn = here.is === "weekend" && reference.day >= here.monday + 5;
  const ahead = looksAhead(outlookAt(parts, at, at + 2));
  return onCalendar(at, at + 2, ahead || isOn ? here : shifted(here, -1), "publication");
}
