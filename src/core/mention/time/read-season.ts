import type { Reference } from "./calendar.ts";
import type { Season } from "./period.ts";
import { type Look, onCalendar, type Reading } from "./reading.ts";
import { mayBeVerb } from "./season-verb.ts";
import { looksAhead, outlookAt } from "./tense.ts";
import { yearAt } from "./year-at.ts";

/** "Last fall", "this summer", "the summer of 1994", "spring 2018", "the winter". */
export function readSeason(look: Look, at: number): Reading | null {
  const { parts, reference } = look;
  const before = parts[at]?.word;
  const start = before?.is === "relative" || parts[at]?.lower === "the" ? at + 1 : at;
  const word = parts[start]?.word;
  if (word?.is !== "season") return null;
  const { season } = word;
  const year = yearAt(look, parts[start + 1]?.lower === "of" ? start + 2 : start + 1);
  if (year !== null) return onCalendar(at, year.to, { is: "season", season, year: year.year }, year.rests);
  if (mayBeVerb(parts, at, start)) return null;
  const step = before?.is === "relative" ? before.step : outlook(looksAhead(outlookAt(parts, at, start + 1)));
  return onCalendar(
    at,
    start + 1,
    { is: "season", season, year: yearMeant(reference, season, step) },
    "publication",
  );
}

type Step = -1 | 0 | 1 | "ahead" | "back";

function outlook(ahead: boolean): Step {
  return ahead ? "ahead" : "back";
}

const STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** "Last" is the one that is over, "next" the one that has not begun; without either, the nearest the clause looks to. */
function yearMeant({ year, month }: Reference, season: Season, step: Step): number {
  const start = STARTS[season];
  // In January and February it is still the winter of the December before.
  const current = season === "WI" && month <= 2 ? year - 1 : year;
  const isOver = current === year && month > start + 2;
  const hasBegun = current < year || month >= start;
  switch (step) {
    case -1:
      return isOver ? current : current - 1;
    case 0:
      return current;
    case 1:
      return hasBegun ? current + 1 : current;
    case "ahead":
      return isOver ? current + 1 : current;
    case "back":
      return hasBegun ? current : current - 1;
  }
}
