import { type Day, dateOf, dayOfDate } from "../../base/day.ts";
import { localDateOf } from "../../base/moment.ts";
import type { Interval } from "../../base/time.ts";
import type { Document } from "../../document/document.ts";
import type { TimeExpression } from "../../mention/time/time-expression.ts";
import type { When } from "../claim.ts";
import { lengthAfter, lengthBefore, lengthWithin, longestIn, workingDaysWithin } from "./length.ts";

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
  const isBound = preposition === "within" || preposition === "inside" || AT_MOST.test(before?.[0] ?? "");
  const day = published === null || published.precision === "year" ? null : dayOfDate(localDateOf(published));
  const interval =
    time.type === "DURATION" ? lengthFrom(text, time, isBound, day) : bounded(time, preposition, day);
  return { start, end: time.end, words: text.slice(start, time.end), interval, precision: time.precision };
}

const LONGEST = 48;
// Between a preposition and a length may stand how nearly it is meant.
const PREPOSITION =
  /\b(on or before|ahead of|prior to|in advance of|no (?:earlier|sooner) than|not (?:before|until)|in|on|by|at|during|within|inside|over|throughout|through|until|till|before|since|after|from|between|as of|around|for)\s+(?:either |(?:(?:just|only|perhaps|maybe|possibly|probably) )?(?:about|around|roughly|approximately|nearly|almost|some|just|only|perhaps|maybe|at most|under|up to|(?:as|so) (?:little|few|soon) as|(?:less|fewer|no more|not more|no longer|little more) than) )?$/i;
/** "In under a month", "in less than six weeks": to the very day, as "within". */
const AT_MOST = /\b(?:at most|under|up to|than|as) $/i;

/** Lengths that are counted from the publication on, or back from it. Others say how long, and not when. */
function isCounted(words: string, preposition: string): boolean {
  if (PAST_FRAME.test(words)) return preposition === "in" || preposition === "over";
  return ["in", "within", "inside"].includes(preposition) || (preposition === "over" && COMING.test(words));
}

const COMING =
  /^(?:the )?(?:coming|next few|next several|next \S+ (?:day|week|month)s?)\b|\b(?:ahead|to come)$/i;

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

function lengthFrom(
  text: string,
  { start, end, value }: TimeExpression,
  isBound: boolean,
  day: Day | null,
): Interval | null {
  if (day === null) return null;
  const words = text.slice(start, end);
  if (PAST_FRAME.test(words)) return lengthBefore(value, day);
  const longest = longestIn(words, value);
  if (WORKING_DAYS.test(words)) return workingDaysWithin(longest, day);
  return isBound || NEXT.test(words) ? lengthWithin(longest, day) : lengthAfter(longest, day);
}

const WORKING_DAYS = /\b(?:business|working|trading) days?$/i;

/** "Within six months", "over the next 12 months": to the very day. "In six months" is some day of that month. */
const NEXT = /^the (?:next\b|(?:week|month|year|decade) (?:ahead|to come)$)/i;

/**
 * Before the end of something is still within it; "by mid-July" is to its middle, and "by 2018" to its end. "Before
 * August" ends on the day before.
 */
function lastBefore(from: string, to: string, edge: TimeExpression["edge"], preposition: string): string {
  if (ENDS_BEFORE.has(preposition)) return edge === "end" ? to : dateOf(dayOfDate(from) - 1);
  return edge === "middle" ? middleOf(dayOfDate(from), dayOfDate(to)) : to;
}

const ENDS_BEFORE = new Set(["before", "ahead of", "prior to", "in advance of"]);

/** Of the middle third of a year, a half or a quarter, the end of the month in which its middle lies; else the day. */
function middleOf(from: Day, to: Day): string {
  const middle = from + Math.floor((to - from) / 2);
  if (to - from < 28) return dateOf(middle);
  return dateOf(dayOfDate(`${dateOf(middle + 1).slice(0, 7)}-01`) - 1);
}

/** "By 2018" ends with it, "since 2015" and "after March" begin with it or behind it. */
function bounded(time: TimeExpression, preposition: string, day: Day | null): Interval | null {
  const { interval } = time;
  if (interval === null || interval.from === null || interval.to === null) return interval;
  switch (preposition) {
    case "by":
    case "until":
    case "till":
    case "before":
    case "on or before":
    case "ahead of":
    case "prior to":
    case "in advance of": {
      const last = lastBefore(interval.from, interval.to, time.edge, preposition);
      return { from: day !== null && dateOf(day) <= last ? dateOf(day) : null, to: last };
    }
    case "no earlier than":
    case "no sooner than":
    case "not before":
    case "not until":
    case "since":
      return { from: interval.from, to: null };
    case "from":
      return "joins" in time ? interval : { from: interval.from, to: null };
    case "after":
      return { from: dateOf(dayOfDate(interval.to) + 1), to: null };
    default:
      return interval;
  }
}
