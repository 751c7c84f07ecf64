import { dateOf, dayOf } from "../../base/day.ts";
import { type Span, wordsAt } from "../../base/span.ts";
import type { Interval } from "../../base/time.ts";
import type { Document, Sentence } from "../../document/document.ts";
import type { When } from "../claim.ts";
import { REPORTING_VERBS } from "../words/classes.ts";
import { BUSINESS_TIMES } from "./business-time.ts";
import { type Reference, referenceOf } from "./calendar.ts";
import { plainDates } from "./plain-dates.ts";

/**
 * The time expression nearest to a claim's evidence within its sentence, with the days it means given the document's
 * publication date; null when there is none. A time that only dates the saying ("said on Tuesday") is not the event's.
 */
export function timeNear(document: Document, sentence: Sentence, evidence: Span): When | null {
  const text = document.text.slice(sentence.start, sentence.end);
  if (!MAY_HOLD_TIME.test(text)) return null;
  const reference = document.published === null ? null : referenceOf(dayOf(document.published.at));
  let best: TimeFound | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const found of timesIn(text, reference)) {
    if (datesTheSaying(text, found)) continue;
    const start = sentence.start + found.start;
    const distance = Math.max(0, start - evidence.end, evidence.start - (start + found.words.length));
    if (distance >= least) continue;
    least = distance;
    best = found;
  }
  if (best === null) return null;
  const start = sentence.start + best.start;
  const interval = isTooFine(best.words, document.published) ? null : best.interval;
  return { ...wordsAt(document.text, { start, end: start + best.words.length }), interval };
}

const BY_THE_DAY = /\b(?:today|yesterday|tomorrow|week|weeks|days?|[a-z]+day)\b/i;
const BY_THE_MONTH = /\bmonths?\b/i;

/** "Today" on a page that gives only its year cannot be placed: no day is made up for it. */
function isTooFine(words: string, published: Document["published"]): boolean {
  if (published === null || /\d{4}/.test(words)) return false;
  if (published.precision === "year") return BY_THE_DAY.test(words) || BY_THE_MONTH.test(words);
  return published.precision === "month" && BY_THE_DAY.test(words);
}

// Every rule's words contain one of these; most sentences have none and are spared the search.
const MAY_HOLD_TIME =
  /\d|day\b|week|month|year|quarter|half|soon|shortly|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|future|imminent|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|today|tomorrow/i;

interface TimeFound {
  readonly start: number;
  readonly words: string;
  readonly interval: Interval | null;
}

/** All time expressions of a text, longest first where two begin within each other. */
export function timesIn(text: string, reference: Reference | null): readonly TimeFound[] {
  const business = BUSINESS_TIMES.flatMap((rule) =>
    [...text.matchAll(rule.pattern)].map(
      (match): TimeFound => ({
        start: match.index,
        words: match[0],
        interval:
          reference === null && !/\d{4}/.test(match[0])
            ? null
            : rule.resolve(match, reference ?? NO_REFERENCE),
      }),
    ),
  );
  const plain = plainDates(text, reference, reference === null ? UNDATED : dateOf(reference.day));
  return withoutOverlaps([...business, ...plain]);
}

// Any date will do for a text without one: only expressions that carry their own year are placed then.
const UNDATED = "2000-01-01";
const NO_REFERENCE: Reference = referenceOf(dayOf(`${UNDATED}T00:00:00.000Z`));

function withoutOverlaps(found: readonly TimeFound[]): readonly TimeFound[] {
  const longest = [...found].sort((a, b) => b.words.length - a.words.length || a.start - b.start);
  const kept: TimeFound[] = [];
  for (const time of longest) {
    const free = kept.every(
      (other) =>
        time.start + time.words.length <= other.start || other.start + other.words.length <= time.start,
    );
    if (free) kept.push(time);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function datesTheSaying(text: string, found: TimeFound): boolean {
  const before =
    /([a-z]+)(?: on| late| early| earlier)?\s*$/i.exec(text.slice(0, found.start))?.[1]?.toLowerCase() ?? "";
  return REPORTING_VERBS.has(before) || /^(?:told)$/.test(before);
}
