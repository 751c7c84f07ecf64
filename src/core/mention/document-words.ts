import type { Sentence } from "../document/document.ts";
import type { Token } from "../document/token.ts";
import type { Casing } from "./casing.ts";
import { opensSentence } from "./name-word.ts";

/** How a document itself writes its words, in the sentences where capitals tell something. Keys are in lower case. */
export interface DocumentWords {
  /** Words that stand without a capital somewhere. */
  readonly small: ReadonlySet<string>;
  /** How often a word has a capital, but for one that is tied to another by a hyphen. */
  readonly capital: ReadonlyMap<string, number>;
  /** Words that have a capital where it tells something: not at the head of a sentence. */
  readonly inner: ReadonlySet<string>;
}

export function documentWords(sentences: readonly Sentence[], casings: readonly Casing[]): DocumentWords {
  const small = new Set<string>();
  const capital = new Map<string, number>();
  const inner = new Set<string>();
  for (const [number, { tokens }] of sentences.entries()) {
    if (casings[number] !== "plain") continue;
    for (const [index, token] of tokens.entries()) {
      if (token.shape === "lower") small.add(token.lower);
      if (token.shape !== "capital" && token.shape !== "upper" && token.shape !== "mixed") continue;
      if (!isTied(tokens, index)) capital.set(token.lower, (capital.get(token.lower) ?? 0) + 1);
      if (!opensSentence(tokens, index)) inner.add(token.lower);
    }
  }
  return { small, capital, inner };
}

function isTied(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.text === "-" || tokens[index + 1]?.text === "-";
}
