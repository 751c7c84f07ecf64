/** How many words of a document can be found: PostgreSQL counts no position beyond this one. */
export const MOST_TERMS = 16_383;

const WORD = /[\p{L}\p{N}]+/gu;

/** Scripts that put no space between words: each character is a term, and words of a query are found as phrases. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const UNSPACED_OR_WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

/**
 * The words of a text as every store indexes and looks them up: letters and digits only, in lower case, without accents
 * and in one form of width ("Ｎｏｋｉａ" is "nokia"). Because the desk cuts the words itself, SQLite, PostgreSQL and memory
 * find the same documents.
 */
export function termsOf(text: string): readonly string[] {
  const folded = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const words = folded.match(WORD) ?? [];
  if (!UNSPACED.test(folded)) return words;
  return words.flatMap((word) => word.match(UNSPACED_OR_WORD) ?? []);
}

/** Words that must stand together, in this order. */
export interface Phrase {
  readonly terms: readonly string[];
  /** "beginning": the last term stands for every word that begins with it. */
  readonly last: "whole" | "beginning";
}

/** What a person typed, as phrases that must all occur. Empty when there is no word in it. */
export function parseQuery(query: string): readonly Phrase[] {
  const parts = query.match(/"[^"]*"\*?|[^\s"]+/g) ?? [];
  return parts
    .map((part): Phrase => ({ terms: termsOf(part), last: part.endsWith("*") ? "beginning" : "whole" }))
    .filter((phrase) => phrase.terms.length > 0);
}
