import type { Interval, Moment } from "../../core/base/time.ts";
import { unreachable } from "../../core/base/unreachable.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** "4 July 2017, 09:02 UTC", and less where the page gave less. */
export function humanMoment(moment: Moment): string {
  switch (moment.precision) {
    case "year":
      return moment.at.slice(0, 4);
    case "month":
      return `${monthOf(moment.at)} ${moment.at.slice(0, 4)}`;
    case "day":
      return humanDay(moment.at);
    case "minute":
    case "second":
      return `${humanDay(moment.at)}, ${moment.at.slice(11, 16)} UTC`;
    default:
      return unreachable(moment.precision);
  }
}

/** "on 4 July 2017, 09:02 UTC", "in July 2017", "in 2017". */
export function atMoment(moment: Moment): string {
  const isLong = moment.precision === "year" || moment.precision === "month";
  return `${isLong ? "in" : "on"} ${humanMoment(moment)}`;
}

/** "4 Jul 2017": the day at most, in as few letters as can be read. */
export function briefDay(moment: Moment): string {
  const coarse = moment.precision === "minute" || moment.precision === "second" ? "day" : moment.precision;
  return humanMoment({ at: moment.at, precision: coarse }).replace(/\p{L}+/u, (month) => month.slice(0, 3));
}

/** "4 July 2017" for anything that begins with `YYYY-MM-DD`. */
export function humanDay(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthOf(day)} ${day.slice(0, 4)}`;
}

/** "4 July to 31 December 2017"; "" when both ends are open. */
export function humanInterval({ from, to }: Interval): string {
  if (from === to) return from === null ? "" : humanDay(from);
  if (from === null) return `until ${humanDay(to ?? "")}`;
  if (to === null) return `from ${humanDay(from)}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8, 10))} to ${humanDay(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) {
    return `${Number(from.slice(8, 10))} ${monthOf(from)} to ${humanDay(to)}`;
  }
  return `${humanDay(from)} to ${humanDay(to)}`;
}

function monthOf(day: string): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
}
