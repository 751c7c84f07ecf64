import type { Span } from "../../../core/base/span.ts";
import { type Phrase, parseQuery, termsOf } from "./terms.ts";

/** A place in a text where one of the phrases of a query stands. */
export interface FoundWords extends Span {
  /** Which of the query's phrases, counted from 0. */
  readonly phrase: number;
}

/** Where the phrases of a query stand in a text, as the index finds them: whatever the case, accents and width. */
export function foundWords(text: string, query: string): readonly FoundWords[] {
  const phrases = parseQuery(query);
  const placed = placedTerms(text);
  return placed.flatMap((_, at) =>
    phrases.flatMap((phrase, which): FoundWords[] => {
      const last = placed[at + phrase.terms.length - 1];
      const start = placed[at]?.start;
      if (last === undefined || start === undefined || !standsAt(phrase, placed, at)) return [];
      return [{ start, end: last.end, phrase: which }];
    }),
  );
}

interface PlacedTerm extends Span {
  readonly term: string;
}

function standsAt({ terms, last }: Phrase, placed: readonly PlacedTerm[], at: number): boolean {
  return terms.every((term, offset) => {
    const there = placed[at + offset]?.term ?? "";
    return last === "beginning" && offset === terms.length - 1 ? there.startsWith(term) : there === term;
  });
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The terms of a text with where they stand. A word that makes several terms is cut into characters. */
function placedTerms(text: string): readonly PlacedTerm[] {
  return [...text.matchAll(WORD)].flatMap((match): readonly PlacedTerm[] => {
    const [word] = match;
    const terms = termsOf(word);
    const [only] = terms;
    if (terms.length === 1 && only !== undefined)
      return [{ term: only, start: match.index, end: match.index + word.length }];
    return charactersOf(word, match.index);
  });
}

function charactersOf(word: string, from: number): readonly PlacedTerm[] {
  const placed: PlacedTerm[] = [];
  let run = "";
  let start = from;
  let at = from;
  const close = () => {
    for (const term of termsOf(run)) placed.push({ term, start, end: at });
    run = "";
  };
  for (const character of word) {
    const joined = termsOf(run + character);
    if (run !== "" && joined.length > termsOf(run).length) close();
    if (run === "") start = at;
    run += character;
    at += character.length;
  }
  close();
  return placed;
}
