import { type Day, dateOf, dayOf, dayOfDate } from "../../base/day.ts";
import type { Interval } from "../../base/time.ts";
import type { Document } from "../../document/document.ts";
import type { TimeExpression } from "../../mention/time/time-expression.ts";
import type { When } from "../claim.ts";
import { lengthAfter, lengthBefore } from "./length.ts";

/**
 * A time expression as a claim tells it: with the preposition that stands before it, which says whether the matter lies
 * in it, ends with it, or begins with it. Null for what tells how often, how long, or only "now": no claim's time.
 */
export function claimTime(document: Document, time: TimeExpression): When | null {
  const { text, published } = document;
  const before = PREPOSITION.exec(text.slice(Math.max(0, time.start - LONGEST), time.start));
  const preposition = (before?.[1] ?? "").toLowerCase();
  if (!isTold(text, time, preposition)) return null;
  const start = preposition === "" ? time.start : time.start - (before?.[0].length ?? 0);
  const day = published === null || published.precision === "year" ? null : dayOf(published.at);
  const interval =
    time.type === "DURATION" ? lengthFrom(text, time, day) : bounded(time.interval, preposition, day);
  return { start, end: time.end, words: text.slice(start, time.end), interval, precision: time.precision };
}

const LONGEST = 16;
const PREPOSITION =
  /\b(in|on|by|at|during|within|over|throughout|through|until|till|before|since|after|from|as of|around|for)\s+$/i;

/** Lengths that are counted from the publication on, or back from it. Others say how long, and not when. */
function isCounted(words: string, preposition: string): boolean {
  if (PAST_FRAME.test(words)) return preposition === "in" || preposition === "over";
  return preposition === "in" || preposition === "within" || (preposition === "over" && COMING.test(words));
}

const COMING = /^(?:the )?(?:coming|next few|next several)\b/i;

function isTold(
  text: string,
  { start, end, type, value, rule }: TimeExpression,
  preposition: string,
): boolean {
  switch (type) {
    case "SET":
      return false;
    case "DURATION":
      return isCounted(text.slice(start, end), preposition);
    case "DATE":
    case "TIME":
      if (value.endsWith("_REF")) return SOON.test(text.slice(start, end));
      // A bare number is a year of a matter only where a preposition says so; "the quarter" and "third-quarter" tell of results.
      if (rule === "year or decade" && start + 4 === end) return preposition !== "" && preposition !== "on";
      return rule !== "results" && !/^[a-z]+-(?:quarter|half)$/i.test(text.slice(start, end));
  }
}

const SOON =
  /^(?:soon|shortly|imminently|the (?:near|immediate|foreseeable) (?:future|term)|as soon as possible)$/i;
const PAST_FRAME = /\b(?:past|last|recent|previous)\b/i;

function lengthFrom(text: string, { start, end, value }: TimeExpression, day: Day | null): Interval | null {
  if (day === null) return null;
  return PAST_FRAME.test(text.slice(start, end)) ? lengthBefore(value, day) : lengthAfter(value, day);
}

/** "By 2018" ends with it, "since 2015" and "after March" begin with it or behind it. */
function bounded(interval: Interval | null, preposition: string, day: Day | null): Interval | null {
  if (interval === null || interval.from === null || interval.to === null) return interval;
  switch (preposition) {
    case "by":
    case "until":
    case "till":
    case "before": {
      const last = preposition === "before" ? dateOf(dayOfDate(interval.from) - 1) : interval.to;
      return { from: day !== null && dateOf(day) <= last ? dateOf(day) : null, to: last };
    }
    case "since":
    case "from":
      return { from: interval.from, to: null };
    case "after":
      return { from: dateOf(dayOfDate(interval.to) + 1), to: null };
    default:
      return interval;
  }
}
