import type { Span } from "../base/span.ts";

/**
 * A word, number or punctuation mark. `start` and `end` are offsets into the document's text.
 *
 * - `lower`: the token in lower case with straight apostrophes; what rules match on.
 * - `shape`: how it is written. "capital" is an initial capital, "upper" two or more capitals and no small letter
 *   ("IBM"), "mixed" a capital after a small letter ("iPhone", "eBay"), "lower" the rest of the words.
 *
 * A possessive "'s" is a token of its own. A hyphen between small letters joins ("tie-up"); beside a capital it is a
 * mark of its own ("Acme", "-", "Beta"), because what stands on its sides may be two names.
 */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly shape: "lower" | "capital" | "upper" | "mixed" | "number" | "mark";
}

// One alternative a kind of token, tried in this order at each place:
// numbers with their separators and unit letters; words in letters with the joins described above; CJK one character a
// token, since nothing else marks its words; a possessive; any other mark.
const TOKEN =
  /\d+(?:[.,:]\d+)*(?:(?:-[a-z\d]+)+|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+)?|\p{Ll}[\p{Ll}\d]*(?:-[\p{Ll}\d]+)+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}\d])+(?:(?:&(?=\p{L})|['’](?=\p{L})(?![sS](?!\p{L})))[\p{L}\p{M}\d]+)*|['’][sS](?!\p{L})|\S/gu;

// Letters joined by full stops: initials and abbreviations ("U.S.", "E.F"), exchange codes ("SKYB.L"), addresses.
const DOTTED =
  /^\p{Lu}\.\p{Lu}\p{Ll}+|^(?:\p{L}\.)+\p{L}?\.?|^[A-Z\d]{1,6}\.[A-Z]{1,2}(?![\p{L}])|^[\p{L}\d-]+\.(?:com|net|org|io|co|tv|ai|me|uk|de|fr|cn|jp|eu|fm)(?![\p{L}])/u;

/** Cuts `text` from `from` up to `to` into tokens; white space is left out, everything else is in exactly one token. */
export function tokenise(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = from;
  for (let found = TOKEN.exec(text); found !== null && found.index < to; found = TOKEN.exec(text)) {
    const start = found.index;
    const end = Math.min(to, dottedEnd(text, start, start + found[0].length));
    TOKEN.lastIndex = end;
    tokens.push(tokenAt(text, start, end));
  }
  return tokens;
}

function dottedEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== 46 || end === start) return end;
  const dotted = DOTTED.exec(text.slice(start, start + 40));
  return dotted === null ? end : Math.max(end, start + dotted[0].length);
}

function tokenAt(text: string, start: number, end: number): Token {
  const words = text.slice(start, end);
  return { start, end, text: words, lower: words.toLowerCase().replaceAll("’", "'"), shape: shapeOf(words) };
}

const UPPER = /\p{Lu}/gu;
const LETTER = /\p{L}/u;
const SMALL = /\p{Ll}/u;
const UPPER_AFTER_SMALL = /\p{Ll}\p{Lu}/u;
const FIRST_UPPER = /^\p{Lu}/u;

function shapeOf(words: string): Token["shape"] {
  const first = words.charCodeAt(0);
  if (first >= 48 && first <= 57) return "number";
  if (UPPER_AFTER_SMALL.test(words)) return "mixed";
  if (first >= 97 && first <= 122) return "lower";
  if (!LETTER.test(words)) return "mark";
  if (SMALL.test(words)) return FIRST_UPPER.test(words) ? "capital" : "lower";
  const capitals = words.match(UPPER)?.length ?? 0;
  if (capitals >= 2) return "upper";
  return capitals === 1 ? "capital" : "lower";
}
