import type { Token } from "../document/token.ts";
import { DESIGNATORS } from "./lexicon/designators.ts";
import {
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  INSIDE_WORDS,
  SHORT_CALENDAR_WORDS,
} from "./lexicon/function-words.ts";

/** Whether a word can be part of a name by the way it is written. */
export function isNameWord(token: Token): boolean {
  switch (token.shape) {
    case "capital":
    case "upper":
    case "mixed":
      return token.text === "US" || !(FUNCTION_WORDS.has(token.lower) || CALENDAR_WORDS.has(token.lower));
    case "number":
      return /^\d+(?:st|nd|rd|th)$|^\d[a-z\d]*\p{Lu}/u.test(token.text);
    default:
      return false;
  }
}

export function isNameAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && isNameWord(token);
}

/** The same for a word after the first of a name, where more kinds of words have a capital only as part of a name. */
export function isInnerNameWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (isNameWord(token)) return true;
  if (token.shape !== "capital") return false;
  const next = tokens[index + 1];
  if (SHORT_CALENDAR_WORDS.has(token.lower)) return next?.shape !== "number";
  return INSIDE_WORDS.has(token.lower) && next !== undefined && (isNameWord(next) || next.text === "-");
}

// Those that are written small as well: "Sky plc".
const SMALL_DESIGNATORS = new Set(["plc", "ltd", "inc", "llc", "corp", "gmbh", "llp"]);
// The shortest are words too, unless they are all capitals: "AS", "SE".
const LONGEST_WORDLIKE = 2;

export function isDesignator(token: Token): boolean {
  if (!DESIGNATORS.has(token.lower)) return false;
  if (token.shape === "lower") return SMALL_DESIGNATORS.has(token.lower);
  return (
    token.lower.length > LONGEST_WORDLIKE ||
    token.lower === "co" ||
    token.lower === "oy" ||
    token.shape === "upper"
  );
}

/** "J" of "J. Roe"; the stop is a token of its own. */
export function isInitial(token: Token): boolean {
  return token.shape === "capital" && token.text.length === 1;
}

/** "E.F." of "E.F. Roe". */
export function isDottedInitials(token: Token): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(token.text);
}

const OPENING_MARKS = new Set(['"', "“", "‘", "'", "(", "[", "–", "—", "•", "*", ":", "«", "„"]);

/** Whether a word stands where any word has a capital: first in its sentence, or after a mark that opens speech. */
export function opensSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || (before.shape === "mark" && OPENING_MARKS.has(before.text));
}

const SYMBOL = /^[A-Z\d]{1,6}(?:\.[A-Z]{1,2})?$/;
const EXCHANGE_SYMBOL = /^[A-Z\d]{1,6}\.[A-Z]{1,2}$/;

/** "ACM", "ACM.L": a stock symbol, if it stands where symbols do. */
export function isSymbol(token: Token): boolean {
  return SYMBOL.test(token.text);
}

const EXCHANGE_LETTERS = /^[A-Z]{2}$/;

/**
 * Where a stock symbol that opens at `first` behind "<" ends: "<ACM>", or "<ACM ST>" with the letters of its exchange.
 * Null when the brackets hold something else.
 */
export function bracketedSymbolEnd(tokens: readonly Token[], first: number): number | null {
  const symbol = tokens[first];
  if (symbol === undefined || tokens[first - 1]?.text !== "<" || !isSymbol(symbol)) return null;
  if (tokens[first + 1]?.text === ">") return first + 1;
  const hasExchange = EXCHANGE_LETTERS.test(tokens[first + 1]?.text ?? "");
  return hasExchange && tokens[first + 2]?.text === ">" ? first + 2 : null;
}

/** "ACM.L": a symbol with the code of its exchange, which is one wherever it stands. */
export function isExchangeSymbol(token: Token): boolean {
  return EXCHANGE_SYMBOL.test(token.text) && token.text.indexOf(".") > 1;
}
