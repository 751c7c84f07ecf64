import type { Span } from "../../../core/base/span.ts";
import { columnsOf } from "./width.ts";

/**
 * Cuts a text into lines of at most so many columns, as spans of the text. Lines break at white space and between the
 * characters of scripts written without it; closing punctuation is kept off the start of a line. A word that is longer
 * than a line is cut.
 */
export function wrapSpans(text: string, columns: number): readonly Span[] {
  return linesOf(text, columns, "cut");
}

function linesOf(text: string, columns: number, addresses: Addresses): readonly Span[] {
  const lines: Span[] = [];
  let line: Span | null = null;
  for (const unit of units(text, Math.max(2, columns), addresses)) {
    if (line === null) line = unit;
    else if (columnsOf(text.slice(line.start, unit.end)) <= columns)
      line = { start: line.start, end: unit.end };
    else {
      lines.push(line);
      line = unit;
    }
  }
  return line === null ? lines : [...lines, line];
}

export function wrap(text: string, columns: number): readonly string[] {
  return wrapSpans(text, columns).map((line) => text.slice(line.start, line.end));
}

/** The same, but an address of the web is never cut, though it may be longer than a line: it is there to be copied. */
export function wrapAroundAddresses(text: string, columns: number): readonly string[] {
  return linesOf(text, columns, "whole").map((line) => text.slice(line.start, line.end));
}

/** What happens to an address of the web that is longer than a line. */
type Addresses = "cut" | "whole";

const ADDRESS = /^\P{L}*(?:https?:\/\/|www\.)/iu;

/** The stretches that are not broken. Han and Kana characters stand alone, with their punctuation. */
function* units(text: string, columns: number, addresses: Addresses): Iterable<Span> {
  for (const match of text.matchAll(UNIT)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (match[0].length * 2 <= columns || columnsOf(match[0]) <= columns) yield span;
    else if (addresses === "whole" && ADDRESS.test(match[0])) yield span;
    else yield* pieces(match[0], span.start, columns);
  }
}

const WIDE = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";
const OPENING = "[\\p{Ps}\\p{Pi}]";
const CLOSING = "[\\p{Pe}\\p{Pf}\\p{Po}ー々]";
const UNIT = new RegExp(`${OPENING}*${WIDE}${CLOSING}*|(?:(?!${OPENING}*${WIDE})\\S)+`, "gu");

/** Cuts what is longer than a line between the characters that a reader sees. */
function* pieces(word: string, offset: number, columns: number): Iterable<Span> {
  let start = 0;
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(word)) {
    if (columnsOf(word.slice(start, index + segment.length)) > columns) {
      yield { start: offset + start, end: offset + index };
      start = index;
    }
  }
  yield { start: offset + start, end: offset + word.length };
}
