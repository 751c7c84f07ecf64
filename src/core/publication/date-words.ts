import type { Moment } from "../base/time.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "4 July 2017" from `YYYY-MM-DD`. */
export function dateInWords(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

/** No finer than it was given: "on 4 July 2017", "in July 2017", "in 2017". */
export function momentInWords({ at, precision }: Moment): string {
  const words = dateInWords(at.slice(0, 10));
  if (precision === "year") return `in ${at.slice(0, 4)}`;
  return precision === "month" ? `in ${words.split(" ").slice(1).join(" ")}` : `on ${words}`;
}
