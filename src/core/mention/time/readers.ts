import { beginsHoliday } from "./holidays.ts";
import { readAmount } from "./read-amount.ts";
import { readDayFirst, readMonthFirst, readNumericDate } from "./read-calendar-date.ts";
import { readClock } from "./read-clock.ts";
import { readDayPart, readNamedDay } from "./read-day.ts";
import { edgeReader } from "./read-edge.ts";
import { readFiscal } from "./read-fiscal.ts";
import { readHabit } from "./read-habit.ts";
import { readQuarter } from "./read-quarter.ts";
import { readRelativeMonth, readRelativeUnit, readSeason } from "./read-relative.ts";
import { readResults } from "./read-results.ts";
import { readSpan } from "./read-span.ts";
import { readVague } from "./read-vague.ts";
import { readWeekday } from "./read-weekday.ts";
import { readWeekend } from "./read-weekend.ts";
import { readYear } from "./read-year.ts";
import type { Look, Reader, Reading } from "./reading.ts";

/** Of readings that begin at the same place the longest holds; of equally long ones the first of this list. */
const PLACES: readonly Reader[] = [
  readClock,
  readDayPart,
  readWeekday,
  readMonthFirst,
  readDayFirst,
  readNumericDate,
  readNamedDay,
  readQuarter,
  readFiscal,
  readResults,
  readRelativeUnit,
  readRelativeMonth,
  readSeason,
  readYear,
  readWeekend,
];

const readPlace: Reader = (look, at) => longest(PLACES, look, at);

const READERS: readonly Reader[] = [readPlace, edgeReader(readPlace), readVague, readAmount, readHabit, readSpan];

/** The expression that begins at a part; null when none does. */
export function readAt(look: Look, at: number): Reading | null {
  const part = look.parts[at];
  if (part === undefined || (part.word === undefined && !MAY_BEGIN.test(part.lower) && !beginsHoliday(part))) return null;
  return longest(READERS, look, at);
}

// Numbers and words with digits, and the words that begin an expression and are of no class of their own.
const MAY_BEGIN = /^\d|^[qh][1-4]$|^fy|^(?:the|end|close|beginning|start|middle|outset|noon|midnight|right|these|past|recent|current|future|latest|another|as|weeks|months|years)$/;

function longest(readers: readonly Reader[], look: Look, at: number): Reading | null {
  let best: Reading | null = null;
  for (const read of readers) {
    const reading = read(look, at);
    if (reading !== null && reading.to > (best?.to ?? at)) best = reading;
  }
  return best;
}
