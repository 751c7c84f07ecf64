import { dateOf, dayOfDate } from "../../base/day.ts";
import { localDateOf } from "../../base/moment.ts";
import type { Document } from "../../document/document.ts";
import { intervalOfPeriod } from "../../mention/time/period.ts";
import { periodAt, shifted } from "../../mention/time/shift-period.ts";
import type { TimeExpression } from "../../mention/time/time-expression.ts";
import { TIME_WORDS } from "../../mention/time/time-words.ts";

/** Two times told as one stretch. */
export interface Stretch extends TimeExpression {
  readonly joins: "two";
}

/**
 * "In September or October", "between 2018 and 2020", "from May to July", "this year or next": two times that together
 * tell of one stretch, from the first day of the one to the last day of the other.
 */
export function joinedTimes(
  document: Pick<Document, "text" | "published">,
  times: readonly TimeExpression[],
): readonly TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const time of times) {
    const before = joined.at(-1);
    const both = before === undefined ? null : together(document.text, before, time);
    if (both !== null) joined.pop();
    joined.push(both ?? orNext(document, time));
  }
  return joined;
}

function together(text: string, a: TimeExpression, b: TimeExpression): Stretch | null {
  if (a.interval === null || b.interval === null || a.value.endsWith("_REF")) return null;
  const [from, to] = [a.interval.from, b.interval.to];
  if (from === null || to === null || to < from) return null;
  const link = LINK.exec(text.slice(a.end, b.start))?.[1]?.toLowerCase();
  if (link === undefined) return null;
  const frame = FRAME.exec(text.slice(Math.max(0, a.start - 12), a.start))?.[1]?.toLowerCase();
  if (!LINKS_AFTER[frame ?? "none"]?.includes(link)) return null;
  return { ...a, end: b.end, edge: null, interval: { from, to }, joins: "two" };
}

const LINK =
  /^\s*,?\s*(or|and|to|through|until|till|-|–|—)\s*(?:(?:in|by|on|during|possibly|perhaps) )?(?:the )?$/i;
const FRAME = /\b(between|from|either)\s+(?:the )?$/i;
/** What may stand between the two, by the word before both: "and" alone joins what was told of two times. */
const LINKS_AFTER: Readonly<Record<string, readonly string[]>> = {
  between: ["and", "-", "–", "—"],
  from: ["to", "through", "until", "till", "-", "–", "—"],
  either: ["or"],
  none: ["or", "through", "-", "–", "—"],
};

/** "This week or next", "next month or the month after": to the end of the later one. */
function orNext(
  { text, published }: Pick<Document, "text" | "published">,
  time: TimeExpression,
): TimeExpression {
  const [, which = "", named = ""] = UNIT_NAMED.exec(text.slice(time.start, time.end).toLowerCase()) ?? [];
  const unit = TIME_WORDS.get(named);
  if (unit?.is !== "unit" || time.interval === null || published === null) return time;
  const isNext = which === "next";
  const after = (isNext ? OR_AFTER : OR_NEXT).exec(text.slice(time.end, time.end + 30));
  if (after === null) return time;
  const day = dayOfDate(localDateOf(published));
  const last = intervalOfPeriod(shifted(periodAt(day, unit.unit), isNext ? 2 : 1));
  if (last === null) return time;
  const from = time.interval.from ?? dateOf(day);
  return { ...time, end: time.end + after[0].length, interval: { from, to: last.to } };
}

const UNIT_NAMED = /^(this|the current|next) (\w+)$/;
const OR_NEXT = /^ or (?:the )?next(?= *(?:[.,;)]|$))/i;
const OR_AFTER =
  /^ or (?:the )?(?:(?:one|week|month|quarter|year) )?after(?: (?:that|next))?(?= *(?:[.,;)]|$))/i;
