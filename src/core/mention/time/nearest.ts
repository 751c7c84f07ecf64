import { firstDay, monthLength, type Reference, weekdayOf } from "./calendar.ts";
import type { Period } from "./period.ts";
import { looksAhead, type Outlook } from "./tense.ts";

// How many times as far ahead as back a time without its year may lie to be taken for the one ahead. News tells what was, and
// a sign of tense may belong to another clause of the sentence: so it shifts the balance and does not decide alone.
const AHEAD_MAY_BE: Readonly<Record<Outlook, number>> = {
  "surely ahead": 12,
  ahead: 3,
  unknown: 0.25,
  back: 0.05,
};

/** The month of a year that is not told: the last one for what was, the next one for what is to come. */
export function nearestMonth(reference: Reference, month: number, outlook: Outlook): Period {
  const ahead = (month - reference.month + 12) % 12;
  const later = ahead <= (12 - ahead) * AHEAD_MAY_BE[outlook] ? ahead : ahead - 12;
  const months = reference.year * 12 + reference.month - 1 + later;
  return { is: "month", year: Math.floor(months / 12), month };
}

/** The day of a year that is not told. 29 February is one of a year that has it. */
export function nearestDate(reference: Reference, month: number, day: number, outlook: Outlook): Period {
  const days = [-1, 0, 1]
    .map((step) => reference.year + step)
    .filter((year) => day <= monthLength(year, month))
    .map((year) => firstDay(year, month) + day - 1);
  const back = days.findLast((each) => each <= reference.day) ?? Number.NEGATIVE_INFINITY;
  const ahead = days.find((each) => each >= reference.day) ?? Number.POSITIVE_INFINITY;
  const isAhead = ahead - reference.day <= (reference.day - back) * AHEAD_MAY_BE[outlook];
  const meant = isAhead ? ahead : back;
  return { is: "day", day: Number.isFinite(meant) ? meant : reference.day, within: null };
}

/** The weekday that news means: the last one, the day itself included; the next one in a clause that looks ahead. */
export function nearestWeekday(reference: Reference, weekday: number, outlook: Outlook): Period {
  const back = (weekdayOf(reference.day) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  return { is: "day", day: reference.day + (looksAhead(outlook) ? ahead : -back), within: null };
}

/** A quarter or half of a year that is not told. One that the publication lies in is neither back nor ahead. */
export function nearestPart(
  { year, month }: Reference,
  is: "quarter" | "half",
  number: number,
  outlook: Outlook,
): Period {
  const months = is === "quarter" ? 3 : 6;
  const start = (number - 1) * months + 1;
  const over = month - (start + months - 1);
  const back = over > 0 ? over : over + 12;
  const ahead = start > month ? start - month : start - month + 12;
  if (start <= month && over <= 0) return { is, number, year };
  const isAhead = ahead <= back * AHEAD_MAY_BE[outlook];
  if (isAhead) return { is, number, year: start > month ? year : year + 1 };
  return { is, number, year: over > 0 ? year : year - 1 };
}
