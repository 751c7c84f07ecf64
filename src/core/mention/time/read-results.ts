import type { Part } from "./parts.ts";
import type { Period } from "./period.ts";
import { type Look, lasting, onCalendar, type Reading } from "./reading.ts";
import { periodAt, shifted, yearsLater } from "./shift-period.ts";
import { yearAt } from "./year-at.ts";

/**
 * The stretches that results are told for, named by their place to another: "the quarter", "the latest period", "the
 * year-earlier quarter", "a year-ago loss", "the 1988 period", "last year's quarter", "the quarter a year ago".
 */
export function readResults(look: Look, at: number): Reading | null {
  // "Within the year" bounds what is to come.
  if (/^(?:within|inside)$/.test(look.parts[at - 1]?.lower ?? "")) return null;
  return yearEarlier(look, at) ?? namedYear(look, at) ?? thePeriod(look, at);
}

/** "Year-earlier", "year-ago", with what it was the year before of when that is named. */
function yearEarlier(look: Look, at: number): Reading | null {
  const { parts } = look;
  const start = skipThe(parts, at);
  const [year, back] = [parts[start], parts[start + 1]];
  if (year?.lower !== "year" || back?.joined !== true || !["earlier", "ago"].includes(back.lower))
    return null;
  const to = start + 2;
  const named = namedStretch(look, to);
  const base = named?.period ?? resultsOf(look);
  return onCalendar(at, named?.to ?? to, yearsLater(base, -1), "publication");
}

/** "The 1988 quarter", "the 1988 period", "last year's quarter". */
function namedYear(look: Look, at: number): Reading | null {
  const { parts } = look;
  const year = yearAt(look, skipThe(parts, at));
  if (year === null) return null;
  const index = parts[year.to]?.lower === "'s" ? year.to + 1 : year.to;
  const stretch = namedStretch(look, index);
  if (stretch === null || !("year" in stretch.period)) return null;
  return onCalendar(at, stretch.to, { ...stretch.period, year: year.year }, year.rests);
}

/** "The quarter", "the latest quarter", "the current quarter" is read as any other unit; "the year ended" is a length. */
function thePeriod(look: Look, at: number): Reading | null {
  const { parts } = look;
  const article = parts[at];
  if (article?.lower !== "the" && article?.word?.is !== "owner" && article?.word?.is !== "that") return null;
  const latest = ["latest", "recent", "most", "same", "comparable", "corresponding"].includes(
    parts[at + 1]?.lower ?? "",
  );
  const index = at + (latest ? 1 : 0) + (parts[at + 1]?.lower === "most" ? 2 : 1);
  const alone = parts[index]?.lower === "year" && article?.word?.is !== "that";
  const stretch = alone ? yearAlone(look, at, index) : null;
  if (stretch !== null) return stretch;
  const named = namedStretch(look, index);
  if (named === null || (parts[index]?.lower === "period" && !latest)) return null;
  const ago = yearAgoAfter(parts, named.to);
  if (ago !== null) return onCalendar(at, ago, yearsLater(named.period, -1), "publication");
  return onCalendar(at, named.to, named.period, "publication");
}

/** "The year ended Jan. 31" is a length; "for the year" is the year that the text is in. */
function yearAlone(look: Look, from: number, at: number): Reading | null {
  const { parts, reference } = look;
  const next = parts[at + 1]?.lower ?? "";
  if (next === "ended" || next === "ending" || next === "through") return lasting(from, at + 1, "P1Y");
  if (["earlier", "ago", "before", "'s", "end", "of"].includes(next)) return null;
  return onCalendar(from, at + 1, { is: "year", year: reference.year }, "publication");
}

/** "A year ago", "a year earlier", "last year" right behind "the quarter". */
function yearAgoAfter(parts: readonly Part[], at: number): number | null {
  const words = [0, 1, 2].map((step) => parts[at + step]?.lower).join(" ");
  if (words === "a year ago" || words === "a year earlier" || words === "a year before") return at + 3;
  return words.startsWith("last year ") ? at + 2 : null;
}

interface Stretch {
  readonly period: Period;
  readonly to: number;
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
]);

/** "Quarter", "third quarter", "half", "period", with what the text said of it. */
function namedStretch(look: Look, at: number): Stretch | null {
  const { parts } = look;
  const ordinal = ORDINALS.get(parts[at]?.lower ?? "");
  const unit = parts[ordinal === undefined ? at : at + 1];
  const to = ordinal === undefined ? at + 1 : at + 2;
  const year = look.reference.year;
  if (unit?.lower === "quarter") {
    if (ordinal !== undefined) return { period: { is: "quarter", year, number: ordinal }, to };
    return { period: quarterSaid(look, to), to };
  }
  if (unit?.lower === "period" && ordinal === undefined) return { period: resultsOf(look), to };
  return null;
}

/** The quarter that ended on a date told right behind it, else the last one told, else the last one that was over. */
function quarterSaid(look: Look, to: number): Period {
  const { said, reference, parts } = look;
  const ended = /^end(?:ed|ing)$/.test(parts[to]?.lower ?? "") ? parts[to + 1]?.word : undefined;
  if (ended?.is === "month") {
    const year = ended.number > reference.month ? reference.year - 1 : reference.year;
    return { is: "quarter", year, number: Math.ceil(ended.number / 3) };
  }
  if (said.results?.is === "quarter") return said.results;
  return shifted(periodAt(reference.day, "quarter"), -1);
}

function resultsOf({ said, reference }: Look): Period {
  return said.results ?? { is: "year", year: reference.year };
}

function skipThe(parts: readonly Part[], at: number): number {
  const lower = parts[at]?.lower;
  const start = lower === "the" || lower === "a" || lower === "its" ? at + 1 : at;
  return parts[start]?.lower === "comparable" ? start + 1 : start;
}
