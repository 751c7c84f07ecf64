import type { Span } from "../base/span.ts";

/** A word of a text in lower case, and where it stands. */
export interface PlacedWord extends Span {
  readonly word: string;
}

/** The words of a part of a text in order; in scripts that do not part words, each sign is one. */
export function placedWords(text: string, from = 0): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const match of text.slice(from).matchAll(WORD)) {
    const start = from + match.index;
    words.push({ word: match[0].toLowerCase(), start, end: start + match[0].length });
  }
  return words;
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/gu;
