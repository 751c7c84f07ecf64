import { dateOf, dayOf, dayOfDate } from "../../base/day.ts";
import { localDateOf } from "../../base/moment.ts";
import type { Interval, Moment } from "../../base/time.ts";
import { unreachable } from "../../base/unreachable.ts";
import type { Edge } from "./time-expression.ts";

/**
 * The days of a part of a stretch. Early, middle and late are a third each ("late 2027" begins in September); "earlier
 * this year" ends with the publication and "later this year" begins with it, when that lies within.
 */
export function edgeInterval(whole: Interval, edge: Edge, published: Moment | null): Interval {
  const { from, to } = whole;
  if (from === null || to === null) return whole;
  const now = published === null ? null : localDateOf(published);
  const within = now !== null && from <= now && now <= to ? now : null;
  switch (edge) {
    case "start":
      return { from, to: thirdOf(from, to, 1, -1) };
    case "middle":
      return { from: thirdOf(from, to, 1, 0), to: thirdOf(from, to, 2, -1) };
    case "end":
      return { from: thirdOf(from, to, 2, 0), to };
    case "earlier":
      return { from, to: within ?? to };
    case "later":
      return { from: within ?? from, to };
    default:
      return unreachable(edge);
  }
}

/** The day where a third of a stretch ends; of years and halves at the turn of a month. */
function thirdOf(from: string, to: string, third: 1 | 2, add: -1 | 0): string {
  const first = dayOfDate(from);
  const days = dayOfDate(to) - first + 1;
  // A day and a weekend have no parts here: "early this morning" is that day.
  if (days < 3) return add === -1 ? to : from;
  if (days >= 85) return dateOf(turnOfMonth(from, to, third) + add);
  return dateOf(first + Math.floor((days * third) / 3) + add);
}

function turnOfMonth(from: string, to: string, third: 1 | 2): number {
  const start = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  const end = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7));
  const month = start + Math.round(((end - start) * third) / 3);
  return dayOf(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01T00:00:00.000Z`);
}
