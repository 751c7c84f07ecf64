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
  /** How often two words with a capital stand together, wherever: "first city". */
  readonly pairs: ReadonlyMap<string, number>;
  /** How often a word with a capital owns another: "hudson's bay". */
  readonly owned: ReadonlyMap<string, number>;
  /** Initials that the document says are short for words without capitals: "free cash flow (FCF)". */
  readonly abbreviations: ReadonlySet<string>;
  /** Whether most of the document is written with capitals where they belong. */
  readonly isProse: boolean;
}

interface OpenWords {
  readonly small: Set<string>;
  readonly capital: Map<string, number>;
  readonly inner: Set<string>;
  readonly pairs: Map<string, number>;
  readonly owned: Map<string, number>;
  readonly abbreviations: Set<string>;
}

export function documentWords(sentences: readonly Sentence[], casings: readonly Casing[]): DocumentWords {
  const words: OpenWords = {
    small: new Set(),
    capital: new Map(),
    inner: new Set(),
    pairs: new Map(),
    owned: new Map(),
    abbreviations: new Set(),
  };
  const plain = sentences.filter((_, number) => casings[number] === "plain");
  for (const { tokens } of plain) {
    for (let index = 0; index < tokens.length; index += 1) addWord(words, tokens, index);
  }
  return { ...words, isProse: plain.length > 0 && plain.length * 2 >= sentences.length };
}

function addWord(words: OpenWords, tokens: readonly Token[], index: number): void {
  const token = tokens[index];
  if (token === undefined) return;
  if (token.shape === "lower") words.small.add(token.lower);
  if (!isCapital(token)) return;
  if (isShortForWords(tokens, index)) words.abbreviations.add(token.text);
  if (!isTied(tokens, index)) count(words.capital, token.lower);
  if (!opensSentence(tokens, index)) words.inner.add(token.lower);
  const next = tokens[index + 1];
  if (next !== undefined && isCapital(next)) count(words.pairs, `${token.lower} ${next.lower}`);
  const owned = tokens[index + 2];
  if (next?.lower === "'s" && owned !== undefined && isCapital(owned))
    count(words.owned, `${token.lower}'s ${owned.lower}`);
}

function isCapital(token: Token): boolean {
  return token.shape === "capital" || token.shape === "upper" || token.shape === "mixed";
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function isTied(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.text === "-" || tokens[index + 1]?.text === "-";
}

/** "(FCF)" behind as many small words that begin with its letters; one small word in between is left out. */
function isShortForWords(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.shape !== "upper" || tokens[index - 1]?.text !== "(" || tokens[index + 1]?.text !== ")")
    return false;
  const letters = token.text.toLowerCase();
  const before = tokens.slice(Math.max(0, index - 2 - letters.length), index - 1);
  const small = before.filter((word) => word.shape === "lower");
  const initials = before.map((word) => word.lower.charAt(0)).join("");
  // All but the first, which may open the sentence, must be small: else the words are a name.
  return small.length >= letters.length - 1 && initials.endsWith(letters);
}
