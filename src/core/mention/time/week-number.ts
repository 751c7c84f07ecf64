import { type Day, dateOf } from "../../base/day.ts";

/** The ISO 8601 week that begins on a Monday, as "1989-W43": it belongs to the year of its Thursday. */
export function weekNumber(monday: Day): string {
  const thursday = monday + 3;
  const year = dateOf(thursday).slice(0, 4);
  const first = Math.floor(Date.parse(`${year}-01-01T00:00:00.000Z`) / 86_400_000);
  const week = Math.floor((thursday - first) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** The Monday of the week of a day. 1 January 1970 was a Thursday, so Mondays are at remainder 4. */
export function mondayOf(day: Day): Day {
  return day - ((((day - 4) % 7) + 7) % 7);
}
