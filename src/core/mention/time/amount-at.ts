import type { Part } from "./parts.ts";
import type { Unit } from "./time-words.ts";

/** So many units: null when the words leave the number open ("several months", "weeks"). */
export interface Amount {
  readonly count: number | null;
  readonly unit: Unit;
  readonly to: number;
}

/** "Two years", "5 1/2 hours", "a couple of weeks", "several months", "a minute and a half", "16-hour", "twenty-four hours". */
export function amountAt(parts: readonly Part[], at: number): Amount | null {
  const halved = halfOfOne(parts, at);
  if (halved !== null) return halved;
  const number = countAt(parts, at);
  if (number === null) return null;
  let index = rangeEnd(parts, number.to);
  // "Eight trading days", "two full years": a word that keeps to what it counts.
  if (parts[index]?.word?.is !== "unit" && KINDS.has(parts[index]?.lower ?? "")) index += 1;
  const unit = parts[index]?.word;
  if (unit?.is !== "unit") return null;
  if (
    number.count !== null &&
    number.count > 1 &&
    !unit.many &&
    parts[index]?.joined !== true &&
    !OLD_STYLE.has(unit.unit)
  )
    return null;
  const half = halfAfter(parts, index + 1);
  return { count: plus(number.count, half.add), unit: unit.unit, to: half.to };
}

/** "Half a year", "half an hour". */
function halfOfOne(parts: readonly Part[], at: number): Amount | null {
  const unit = parts[at + 2]?.word;
  if (parts[at]?.lower !== "half" || !/^an?$/.test(parts[at + 1]?.lower ?? "")) return null;
  if (unit?.is !== "unit" || unit.many) return null;
  return { count: 0.5, unit: unit.unit, to: at + 3 };
}

/** "Two to three weeks", "one or two years": the first number is the one that is safe to say. */
function rangeEnd(parts: readonly Part[], at: number): number {
  const between = parts[at]?.lower;
  if (between !== "to" && between !== "or") return at;
  const next = countAt(parts, at + 1);
  return next !== null && parts[next.to]?.word?.is === "unit" ? next.to : at;
}

const KINDS = new Set(
  "full straight consecutive trading business working calendar more additional long short whole more solid other difficult".split(
    " ",
  ),
);
// Speech that is written down leaves out the hyphen: "a five year low".
const OLD_STYLE: ReadonlySet<Unit> = new Set(["year", "month", "week", "day", "hour"]);

function plus(count: number | null, add: number): number | null {
  return count === null ? null : count + add;
}

interface Count {
  readonly count: number | null;
  readonly to: number;
}

function countAt(parts: readonly Part[], at: number): Count | null {
  const part = parts[at];
  if (part === undefined) return null;
  if (part.number !== null) return part.lower.length > 3 ? null : halves(parts, at + 1, part.number);
  const decimal = /^(\d{1,3}\.\d)$/.exec(part.lower)?.[1];
  if (decimal !== undefined) return { count: Number(decimal), to: at + 1 };
  const { word } = part;
  if (word?.is === "number") return spelledCount(parts, at, word.value);
  if (word?.is === "article" && part.lower !== "the") return articleCount(parts, at);
  if (word?.is !== "some" || part.lower === "recent") return null;
  const to = parts[at + 1]?.lower === "of" ? at + 2 : at + 1;
  return { count: part.lower === "couple" ? 2 : null, to };
}

/** "Twenty-four", "ninety seven", "one hundred". */
function spelledCount(parts: readonly Part[], at: number, value: number): Count {
  const next = parts[at + 1]?.word;
  if (next?.is !== "number") return halves(parts, at + 1, value);
  if (value >= 20 && value % 10 === 0 && next.value < 10) return { count: value + next.value, to: at + 2 };
  return next.value === 100 ? { count: value * 100, to: at + 2 } : { count: value, to: at + 1 };
}

/** "A year", "a few years", "a couple of weeks", "a dozen years", "an additional year". */
function articleCount(parts: readonly Part[], at: number): Count | null {
  const next = parts[at + 1]?.word;
  if (next?.is === "some") return countAt(parts, at + 1);
  if (next?.is === "number" && next.value >= 12) return { count: next.value, to: at + 2 };
  return { count: 1, to: at + 1 };
}

/** "5 1/2", "2½", "two and a half". */
function halves(parts: readonly Part[], at: number, count: number): Count {
  const words = [0, 1, 2].map((step) => parts[at + step]?.lower);
  if (words[0] === "1" && words[1] === "/" && words[2] === "2") return { count: count + 0.5, to: at + 3 };
  if (words[0] === "½") return { count: count + 0.5, to: at + 1 };
  if (words[0] === "and" && words[1] === "a" && words[2] === "half")
    return { count: count + 0.5, to: at + 3 };
  return { count, to: at };
}

/** "A year and a half". */
function halfAfter(parts: readonly Part[], at: number): { readonly add: number; readonly to: number } {
  const and = parts[at]?.lower === "and" && parts[at + 1]?.lower === "a" && parts[at + 2]?.lower === "half";
  return and ? { add: 0.5, to: at + 3 } : { add: 0, to: at };
}
