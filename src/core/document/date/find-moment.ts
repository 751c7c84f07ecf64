import type { Span } from "../../base/span.ts";
import type { Instant, Moment, Precision } from "../../base/time.ts";
import { monthNamed } from "./month-names.ts";
import { ZONE_WORD, zoneOffset } from "./zone.ts";

/** How a date in figures with a stroke is meant: 7/5/2017 is 7 May where the day comes first. */
export type FigureOrder = "day-first" | "month-first";

export interface FoundMoment extends Span {
  readonly moment: Moment;
}

interface Day {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

interface DayPattern {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[], order: FigureOrder) => Day | null;
}

const WORD = String.raw`\p{L}[\p{L}\p{M}]*`;
const YEAR = String.raw`(?:1[5-9]|2\d)\d{2}`;
const OF = String.raw`(?:\s*(?:de|del|of|da|di)\b)?`;
const NOT_DIGIT_BEFORE = String.raw`(?<![\d\p{L}])`;
const NOT_DIGIT_AFTER = String.raw`(?!\d)`;

// In the order in which they are tried: what says most comes first.
const DAY_PATTERNS: readonly DayPattern[] = [
  {
    pattern: new RegExp(`${NOT_DIGIT_BEFORE}(${YEAR})-(\\d{2})-(\\d{2})${NOT_DIGIT_AFTER}`, "u"),
    read: ([year = "", month = "", day = ""]) => dayOf(year, month, day),
  },
  {
    pattern: /(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/u,
    read: ([year = "", month = "", day = ""]) => dayOf(year, month, day),
  },
  {
    pattern: new RegExp(
      `${NOT_DIGIT_BEFORE}(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°|ª|-?го)?${OF}[\\s-]*(${WORD})\\.?,?${OF}[\\s-]*(${YEAR})${NOT_DIGIT_AFTER}`,
      "iu",
    ),
    read: ([day = "", month = "", year = ""]) => namedDay(year, month, day),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(${WORD})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\.?(?:\\s*,\\s*|\\s+)(${YEAR})${NOT_DIGIT_AFTER}`,
      "iu",
    ),
    read: ([month = "", day = "", year = ""]) => namedDay(year, month, day),
  },
  {
    pattern: new RegExp(
      `${NOT_DIGIT_BEFORE}(${YEAR})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})${NOT_DIGIT_AFTER}`,
      "u",
    ),
    read: ([year = "", month = "", day = ""]) => dayOf(year, month, day),
  },
  {
    pattern: new RegExp(`${NOT_DIGIT_BEFORE}(\\d{1,2})([/.-])(\\d{1,2})\\2(${YEAR})${NOT_DIGIT_AFTER}`, "u"),
    read: ([first = "", mark = "", second = "", year = ""], order) =>
      figures(first, second, year, mark === "." ? "day-first" : order),
  },
  {
    pattern: /(?<!\d)(\d{4})(\d{2})(\d{2})(?=T\d{4,6}|$|\D)/u,
    read: ([year = "", month = "", day = ""]) => dayOf(year, month, day),
  },
  {
    pattern: new RegExp(
      `${NOT_DIGIT_BEFORE}(\\d{1,2})[\\s-](${WORD})[\\s-]['’]?(\\d{2})${NOT_DIGIT_AFTER}`,
      "iu",
    ),
    read: ([day = "", month = "", year = ""]) => namedDay(fullYear(year), month, day),
  },
  {
    pattern: /(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]/u,
    read: ([year = "", month = ""]) => dayOf(year, month, null),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])(${WORD})\\.?,?${OF}\\s+(${YEAR})${NOT_DIGIT_AFTER}`, "iu"),
    read: ([month = "", year = ""]) => namedDay(year, month, null),
  },
];

// What only counts when the whole text is the date: in running text these are numbers like any other.
const WHOLE_PATTERNS: readonly DayPattern[] = [
  {
    pattern: /^\s*(\d{4})\s*[/–-]\s*\d{4}\s*$/u,
    read: ([year = ""]) => ({ year: Number(year), month: null, day: null }),
  },
  { pattern: /^\s*(\d{4})[-/.](\d{1,2})\s*$/u, read: ([year = "", month = ""]) => dayOf(year, month, null) },
  {
    pattern: /^\s*(\d{4})\s*年?\s*$/u,
    read: ([year = ""]) => ({ year: Number(year), month: null, day: null }),
  },
];

const TIME_AFTER = new RegExp(
  String.raw`^(?:[\sT,;|/@·•—–-]|(?:at|um|às|à|alle|ore|a las|kl\.?|pukul|в)(?=\s)|\(\p{L}+\)|星期.|[上下]午)*` +
    String.raw`(\d{1,2})(?:[:.h時时]\s?(\d{2})(?:[:.分](\d{2})(?:[.,]\d+)?)?)?\s*(am|pm|a\.m\.?|p\.m\.?|uhr|hrs?\b|h\b)?` +
    String.raw`\s*[\[(]?\s*((?:gmt|utc)?\s?[+\u2212-]\d{1,2}:?\d{2}|(?:${ZONE_WORD})(?![\p{L}]))?`,
  "iu",
);
const TIME_BEFORE = new RegExp(
  String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(am|pm|a\.m\.?|p\.m\.?|uhr|hrs?|h)?\s*[\[(]?\s*((?:${ZONE_WORD})(?![\p{L}]))?` +
    String.raw`[\s,;|/)\]·•—–-]*(?:on\s+)?(?:\p{L}+\.?,?\s+)?$`,
  "iu",
);

/** A date is looked for in this many characters; longer texts are not date lines, and the patterns would take long. */
const LONGEST_DATED = 300;

/** "Wed Jul 05 10:20:00 +0000 2017", as clocks of computers print it: the year comes last. */
const ASCTIME =
  /^\s*\p{L}{3},? (\p{L}{3}) +(\d{1,2}) (\d{2}:\d{2}:\d{2})(?: ([+-]\d{4}|[A-Z]{1,5}))? (\d{4})\s*$/u;

/**
 * The date in a text that says most and can be read; null when there is none. A time of day without a zone is taken as
 * UTC.
 */
export function findMoment(words: string, order: FigureOrder): FoundMoment | null {
  const text = words.slice(0, LONGEST_DATED);
  const stamp = readTimestamp(text);
  if (stamp !== null) return stamp;
  if (ASCTIME.test(text)) return findMoment(text.replace(ASCTIME, "$2 $1 $5 $3 $4"), order);
  for (const { pattern, read } of [...WHOLE_PATTERNS, ...DAY_PATTERNS]) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const day = read(match.slice(1), order);
    if (day === null) continue;
    // The 31st of April is no date at all, rather than an April.
    return isOnCalendar(day) ? withTime(text, match.index, match.index + match[0].length, day) : null;
  }
  return null;
}

/** Seconds or milliseconds since 1970, as some pages give in their meta elements. */
function readTimestamp(text: string): FoundMoment | null {
  const digits = /^\s*(\d{10}|\d{13})\s*$/.exec(text)?.[1];
  if (digits === undefined) return null;
  const at = new Date(digits.length === 10 ? Number(digits) * 1000 : Number(digits)).toISOString() as Instant;
  return { moment: { at, precision: "second" }, start: 0, end: text.length };
}

function dayOf(year: string, month: string, day: string | null): Day {
  return { year: Number(year), month: Number(month), day: day === null ? null : Number(day) };
}

function namedDay(year: string, name: string, day: string | null): Day | null {
  const month = monthNamed(name);
  return month === null ? null : { year: Number(year), month, day: day === null ? null : Number(day) };
}

function figures(first: string, second: string, year: string, order: FigureOrder): Day {
  const dayFirst = Number(first) > 12 || (order === "day-first" && Number(second) <= 12);
  return dayFirst ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** Two figures for a year are of the last century from 70 on. */
function fullYear(two: string): string {
  return Number(two) >= 70 ? `19${two}` : `20${two}`;
}

function isOnCalendar({ year, month, day }: Day): boolean {
  if (year < 1000) return false;
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function withTime(text: string, start: number, end: number, day: Day): FoundMoment {
  if (day.month === null || day.day === null) {
    return { moment: momentOf(day, 0, 0, day.month === null ? "year" : "month"), start, end };
  }
  const after = TIME_AFTER.exec(text.slice(end));
  const time = after === null ? null : readClock(after, day);
  if (after !== null && time !== null) return { moment: time, start, end: end + after[0].length };
  const before = TIME_BEFORE.exec(text.slice(0, start));
  const earlier = before === null ? null : readClock(before, day);
  if (before !== null && earlier !== null) return { moment: earlier, start: before.index, end };
  return { moment: momentOf(day, 0, 0, "day"), start, end };
}

function readClock(match: RegExpExecArray, day: Day): Moment | null {
  const [, hourText = "", minuteText, secondText, half, zone] = match;
  // A bare number after a date is a time only with "am", "pm", "Uhr" or "h" behind it.
  if (minuteText === undefined && half === undefined) return null;
  const hour = hourOf(Number(hourText), half);
  const minute = Number(minuteText ?? "0");
  const second = Number(secondText ?? "0");
  if (hour > 23 || minute > 59 || second > 60) return null;
  const offset = zone ? (zoneOffset(zone, day.year, day.month ?? 1, day.day ?? 1) ?? 0) : 0;
  const seconds = (hour * 60 + minute - offset) * 60 + second;
  const moment = momentOf(
    day,
    seconds,
    fraction(match[0], secondText),
    secondText === undefined ? "minute" : "second",
  );
  return offset === 0 ? moment : { ...moment, offset };
}

function hourOf(hour: number, half: string | undefined): number {
  const letters = half?.toLowerCase().replaceAll(".", "") ?? "";
  if (letters === "pm" && hour < 12) return hour + 12;
  return letters === "am" && hour === 12 ? 0 : hour;
}

/** Milliseconds written after the seconds: "56.66" is 660. */
function fraction(clock: string, seconds: string | undefined): number {
  const digits =
    seconds === undefined ? undefined : new RegExp(`[:.]${seconds}[.,](\\d{1,3})`).exec(clock)?.[1];
  return digits === undefined ? 0 : Number(digits.padEnd(3, "0"));
}

function momentOf(day: Day, seconds: number, milliseconds: number, precision: Precision): Moment {
  const date = new Date(Date.UTC(day.year, (day.month ?? 1) - 1, day.day ?? 1, 0, 0, seconds, milliseconds));
  return { at: date.toISOString() as Instant, precision };
}
