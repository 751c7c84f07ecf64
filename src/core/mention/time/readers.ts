import { beginsHoliday } from "./holidays.ts";
import type { Part } from "./parts.ts";
import { readAmount } from "./read-amount.ts";
import { readDayFirst, readMonthFirst, readNumericDate } from "./read-calendar-date.ts";
import { readClock } from "./read-clock.ts";
import { readDayPart, readNamedDay } from "./read-day.ts";
import { edgeReader } from "./read-edge.ts";
import { readFiscal } from "./read-fiscal.ts";
import { readHabit } from "./read-habit.ts";
import { readPartOf } from "./read-part-of.ts";
import { readQuarter } from "./read-quarter.ts";
import { readRelativeMonth, readRelativeUnit } from "./read-relative.ts";
import { readResults } from "./read-results.ts";
import { readSeason } from "./read-season.ts";
import { readSpan } from "./read-span.ts";
import { readVague } from "./read-vague.ts";
import { readWeekday } from "./read-weekday.ts";
import { readWeekend } from "./read-weekend.ts";
import { readYear } from "./read-year.ts";
import type { Look, Reader, RuledReading } from "./reading.ts";
import type { TimeRule } from "./time-expression.ts";
import type { TimeWord } from "./time-words.ts";

type Ruled = readonly [rule: TimeRule, read: Reader];

/** Of readings that begin at the same place the longest holds; of equally long ones the first of this list. */
const PLACES: readonly Ruled[] = [
  ["clock", readClock],
  ["part of a day", readDayPart],
  ["weekday", readWeekday],
  ["month or date", readMonthFirst],
  ["month or date", readDayFirst],
  ["numeric date", readNumericDate],
  ["named day", readNamedDay],
  ["quarter or half", readQuarter],
  ["fiscal year", readFiscal],
  ["results", readResults],
  ["relative unit", readRelativeUnit],
  ["relative unit", readPartOf],
  ["relative month", readRelativeMonth],
  ["season", readSeason],
  ["year or decade", readYear],
  ["weekend or holiday", readWeekend],
];

const READERS: readonly Ruled[] = [
  ...PLACES,
  ["edge", edgeReader((look, at) => longest(PLACES, look, at))],
  ["vague", readVague],
  ["amount", readAmount],
  ["set", readHabit],
  ["bare unit", readSpan],
];

/** Words that a class of the grammar can begin with; a word that is not here can begin any. The rest are spared the try. */
const BEGINS: Partial<Record<TimeWord["is"], readonly TimeRule[]>> = {
  month: ["part of a day", "month or date"],
  weekday: ["part of a day", "weekday"],
  season: ["season"],
  some: ["amount", "vague"],
  ordinal: ["month or date", "quarter or half", "relative unit", "amount", "year or decade"],
  article: [
    "month or date",
    "named day",
    "quarter or half",
    "fiscal year",
    "results",
    "relative unit",
    "season",
    "year or decade",
    "weekend or holiday",
    "edge",
    "vague",
    "amount",
  ],
  owner: ["quarter or half", "fiscal year", "results", "amount"],
  each: ["set"],
  of: [],
  fiscal: ["quarter or half", "fiscal year"],
  "spelled decade": ["year or decade"],
  day: ["named day"],
  part: [],
  habit: ["set"],
};

const BY_WORD: ReadonlyMap<string, readonly Ruled[]> = new Map(
  Object.entries(BEGINS).map(([is, rules]) => [is, READERS.filter(([rule]) => rules.includes(rule))]),
);

/** The expression that begins at a part; null when none does. */
export function readAt(look: Look, at: number): RuledReading | null {
  const part = look.parts[at];
  if (part === undefined || !mayBegin(part)) return null;
  return longest(BY_WORD.get(part.word?.is ?? "") ?? READERS, look, at);
}

function mayBegin(part: Part): boolean {
  return part.word !== undefined || MAY_BEGIN.test(part.lower) || beginsHoliday(part);
}

// Numbers and words with digits, and the words that begin an expression and are of no class of their own.
const MAY_BEGIN =
  /^\d|^[qh][1-4]$|^fy|^(?:end|close|turn|opening|closing|initial|latter|front|back|final|rest|remainder|dying|remaining|beginning|start|middle|outset|noon|midnight|right|midyear|these|past|future|latest|another|as)$/;

function longest(readers: readonly Ruled[], look: Look, at: number): RuledReading | null {
  let best: RuledReading | null = null;
  for (const [rule, read] of readers) {
    const reading = read(look, at);
    if (reading !== null && reading.to > (best?.to ?? at)) best = { ...reading, rule };
  }
  return best;
}
