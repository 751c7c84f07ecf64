import type { Interval } from "../../base/time.ts";
import { daysFrom, monthsOf, type Reference, until, weekOf, yearOf } from "./calendar.ts";

/** One way business news puts a time, and the days it means. A null interval: known for a time, but on no calendar. */
export interface TimeRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly resolve: (words: readonly string[], reference: Reference) => Interval | null;
}

const NUMBERS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const NUMBER = `(\\d{1,3}|a|an|${NUMBERS.slice(1).join("|")}|a few|several|a couple of)`;
const ORDINALS = ["first", "second", "third", "fourth"];
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, autumn: 9, winter: 12 };

function count(word: string | undefined): number {
  const lower = (word ?? "").toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (lower.startsWith("a ")) return 3;
  if (lower === "several") return 5;
  return Math.max(1, NUMBERS.indexOf(lower));
}

/** The year a text means when it names none: the reference's own. */
function yearIn(words: string | undefined, reference: Reference): number {
  const lower = (words ?? "").toLowerCase();
  const year = /\d{4}/.exec(lower)?.[0];
  if (year !== undefined) return Number(year);
  return reference.year + (lower.includes("next") ? 1 : 0) - (lower.includes("last") ? 1 : 0);
}

const YEAR_TAIL = "(?:,? of| in)?((?: (?:fiscal |financial )?(?:\\d{4}|this year|next year|last year)))?";

function quarter(number: number, year: number): Interval {
  return monthsOf(year, number * 3 - 2, 3);
}

function shift(unit: string, back: number, reference: Reference): Interval {
  switch (unit.toLowerCase().replace(/s$/, "")) {
    case "day":
      return daysFrom(reference.day - back, reference.day - back);
    case "week":
      return weekOf(reference.day, -back);
    case "month":
      return monthsOf(reference.year, reference.month - back, 1);
    case "quarter":
      return quarter(Math.ceil(reference.month / 3) - back, reference.year);
    default:
      return yearOf(reference.year - back);
  }
}

/** Tried in this order; of rules that match at the same place the longest wins. */
export const BUSINESS_TIMES: readonly TimeRule[] = [
  {
    name: "later this",
    pattern: /\blater (?:in )?(?:this|the) (year|month|week)\b/gi,
    resolve: ([, unit = ""], reference) => until(shift(unit, 0, reference).to, reference),
  },
  {
    name: "earlier this",
    pattern: /\bearlier (?:in )?this (year|month|week)\b/gi,
    resolve: ([, unit = ""], reference) => ({
      from: shift(unit, 0, reference).from,
      to: until(null, reference).from,
    }),
  },
  {
    name: "by the end of",
    pattern:
      /\b(?:by|before|at|until) (?:the )?(?:year[- ]end|end of (?:the |this |next )?(?:year|month|quarter|\d{4}))\b/gi,
    resolve: ([words = ""], reference) => until(endOf(words, reference), reference),
  },
  {
    name: "quarter",
    pattern: new RegExp(
      `\\b(?:in |by |during )?(?:the )?(first|second|third|fourth) quarter${YEAR_TAIL}`,
      "gi",
    ),
    resolve: ([, ordinal = "", year], reference) =>
      quarter(ORDINALS.indexOf(ordinal.toLowerCase()) + 1, yearIn(year, reference)),
  },
  {
    name: "Q1",
    pattern: /\bQ([1-4])(?:,? (\d{4}))?\b/g,
    resolve: ([, number, year], reference) => quarter(Number(number), yearIn(year, reference)),
  },
  {
    name: "half",
    pattern: new RegExp(`\\b(?:in |during )?(?:the )?(first|second) half${YEAR_TAIL}`, "gi"),
    resolve: ([, half = "", year], reference) =>
      monthsOf(yearIn(year, reference), half.toLowerCase() === "first" ? 1 : 7, 6),
  },
  {
    name: "part of a year",
    pattern: /\b(early|mid|late)[- ](?:in )?(next year|this year|last year|\d{4})\b/gi,
    resolve: ([, part = "", year], reference) =>
      monthsOf(yearIn(year, reference), { early: 1, mid: 5, late: 9 }[part.toLowerCase()] ?? 1, 4),
  },
  {
    name: "fiscal year",
    pattern: /\b(?:fiscal(?: year)?|financial year|FY)[- ]?(\d{4})\b/g,
    // A fiscal year is its company's own: the words are kept and nothing is claimed about the days.
    resolve: () => null,
  },
  {
    name: "ago",
    pattern: new RegExp(`\\b${NUMBER} (day|week|month|year)s? (?:ago|earlier)\\b`, "gi"),
    resolve: ([, number, unit = ""], reference) => shift(unit, count(number), reference),
  },
  {
    name: "within",
    pattern: new RegExp(
      `\\b(?:in|within) (?:the (?:next|coming) )?${NUMBER} (day|week|month|year)s?\\b`,
      "gi",
    ),
    resolve: ([, number, unit = ""], reference) =>
      until(shift(unit, -count(number), reference).to, reference),
  },
  {
    name: "coming",
    pattern:
      /\b(?:in|over|within) (?:the )?(?:coming|next few) (days|weeks|months)\b|\bwithin (days|weeks|months)\b/gi,
    resolve: ([, coming, within], reference) =>
      until(shift(coming ?? within ?? "", -3, reference).to, reference),
  },
  {
    name: "last, this, next",
    pattern: /\b(last|this|next|previous|the past) (week|month|quarter|year)\b/gi,
    resolve: ([, which = "", unit = ""], reference) =>
      shift(unit, { next: -1, this: 0 }[which.toLowerCase()] ?? 1, reference),
  },
  {
    name: "season",
    pattern: /\b(?:last|this|next) (spring|summer|fall|autumn|winter)\b/gi,
    resolve: ([words = "", season = ""], reference) =>
      monthsOf(yearIn(words.replace(/last/i, ""), reference), SEASONS[season.toLowerCase()] ?? 1, 3),
  },
  {
    name: "year",
    pattern: /\b(?:in|since|by|during|for|of|until) ((?:19|20)\d{2})\b(?![\d%]|[,.]\d)/gi,
    resolve: ([, year]) => yearOf(Number(year)),
  },
  {
    name: "soon",
    pattern: /\b(?:soon|shortly|imminently|in the near future|in the foreseeable future)\b/gi,
    resolve: () => null,
  },
];

function endOf(words: string, reference: Reference): string | null {
  const lower = words.toLowerCase();
  if (lower.includes("month")) return monthsOf(reference.year, reference.month, 1).to;
  if (lower.includes("quarter")) return quarter(Math.ceil(reference.month / 3), reference.year).to;
  return yearOf(yearIn(lower, reference)).to;
}

const VAGUE = /^(?:soon|shortly|imminently|in the (?:near|foreseeable) future)$/i;

/** Words that put a time on no calendar, whatever the date of publication. */
export function isVague(words: string): boolean {
  return VAGUE.test(words);
}
