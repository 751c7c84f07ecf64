import type { Sentence } from "../document/document.ts";
import type { Casing } from "./casing.ts";
import { opensSentence } from "./name-word.ts";

/** How a document itself writes its words, in the sentences where capitals tell something. Keys are in lower case. */
export interface DocumentWords {
  /** Words that stand without a capital somewhere. */
  readonly small: ReadonlySet<string>;
  /** How often a word has a capital, anywhere. */
  readonly capital: ReadonlyMap<string, number>;
  /** Words that have a capital where it tells something: not at the head of a sentence. */
  readonly inner: ReadonlySet<string>;
  /** How often a word with a capital stands before "and". */
  readonly beforeAnd: ReadonlyMap<string, number>;
}

export function documentWords(sentences: readonly Sentence[], casings: readonly Casing[]): DocumentWords {
  const small = new Set<string>();
  const capital = new Map<string, number>();
  const inner = new Set<string>();
  const beforeAnd = new Map<string, number>();
  for (const [number, { tokens }] of sentences.entries()) {
    if (casings[number] !== "plain") continue;
    for (const [index, token] of tokens.entries()) {
      if (token.shape === "lower") small.add(token.lower);
      if (token.shape !== "capital" && token.shape !== "upper" && token.shape !== "mixed") continue;
      capital.set(token.lower, (capital.get(token.lower) ?? 0) + 1);
      if (!opensSentence(tokens, index)) inner.add(token.lower);
      const next = tokens[index + 1];
      if (next?.lower === "and") beforeAnd.set(token.lower, (beforeAnd.get(token.lower) ?? 0) + 1);
    }
  }
  return { small, capital, inner, beforeAnd };
}
