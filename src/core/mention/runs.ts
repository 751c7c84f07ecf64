import type { Token } from "../document/token.ts";
import { isInitialism } from "./initials.ts";
import { COMPANY_NOUNS } from "./lexicon/descriptions.ts";
import { NATIONS } from "./lexicon/nations.ts";
import { listedEnd } from "./listed-end.ts";
import {
  bracketedSymbolEnd,
  isDesignator,
  isExchangeSymbol,
  isInitial,
  isNameWord,
  isSymbol,
  opensSentence,
} from "./name-word.ts";
import { isRole } from "./role-word.ts";
import { growRun } from "./run-growth.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isShouted } from "./shouted.ts";

/** Neighbouring tokens that are written like one name: from `first` up to, not including, `last`. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * The runs of capitalised words of a plain sentence, with the small words that names may hold ("Bank of America",
 * "Marks & Spencer"), cut at roles, titles, dates, stock symbols and words that only open the sentence.
 */
export function findRuns(view: SentenceView): Run[] {
  const runs: Run[] = [];
  let index = datelineEnd(view);
  while (index < view.tokens.length) {
    const symbolEnd = bracketedSymbolEnd(view.tokens, index);
    if (symbolEnd !== null && index > 1) {
      index = symbolEnd;
      continue;
    }
    const bracketed = bracketedEnd(view.tokens, index);
    if (bracketed !== null) {
      runs.push({ first: index, last: bracketed });
      index = bracketed;
      continue;
    }
    const listed = listedEnd(view, index);
    if ((listed === null && !opensRun(view, index)) || isSymbolHere(view, index, runs.at(-1))) {
      index += 1;
      continue;
    }
    const last = growRun(view, index, listed ?? index + 1);
    runs.push({ first: index, last });
    index = last;
  }
  return runs;
}

const LONGEST_DATELINE = 9;
const DASHES = new Set(["-", "--", "–", "—", "―"]);

/** Where a sentence begins behind "TOLMAR, Finland (Reuters) -": the place in capitals is no name of a party. */
function datelineEnd({ tokens }: SentenceView): number {
  if (tokens[0]?.shape !== "upper" || tokens[0].text.length < 3) return 0;
  for (let index = 1; index < LONGEST_DATELINE; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.shape === "lower") return 0;
    const isApart = token.start > (tokens[index - 1]?.end ?? 0);
    if (DASHES.has(token.text) && isApart) return index + 1;
  }
  return 0;
}

const LONGEST_BRACKETED = 9;

/** Old wires put the names of companies without a symbol in brackets: "<Banco Tolmar do Norte>" is one name. */
function bracketedEnd(tokens: readonly Token[], first: number): number | null {
  const token = tokens[first];
  if (tokens[first - 1]?.text !== "<" || token === undefined || !isNameWord(token)) return null;
  let end = first + 1;
  while (end < first + LONGEST_BRACKETED && tokens[end]?.text !== ">") end += 1;
  if (tokens[end]?.text !== ">" || bracketedSymbolEnd(tokens, first) !== null) return null;
  const last = tokens[end - 1];
  return last?.lower === "'s" || last?.text === "." || last?.text === "'" ? end - 1 : end;
}

function opensRun(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  if (token === undefined || !isNameWord(token) || token.shape === "number") return false;
  if (isInitial(token) && !beginsInitials(view.tokens, index)) return false;
  if (isRole(view.tokens, index)) return false;
  if (PLURAL_INITIALS.test(token.text)) return false;
  if (isShouted(token, view) || isAbbreviationOfWords(token, view)) return false;
  return !(opensSentence(view.tokens, index) && isOpening(view, index));
}

/** A capital of its own is an initial only before a name ("J. Roe", "C Itoh") or as one of two ("C and W", "A & P"). */
function beginsInitials(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const after = tokens[index + 2];
  if (next === undefined || after === undefined || tokens[index]?.text === "I") return false;
  if (next.text === "." || next.text === "-") return isNameWord(after);
  if (next.shape === "capital" || isInitial(next)) return index > 0 && isNameWord(next);
  return (next.text === "&" || next.lower === "and") && isInitial(after);
}

// "SUVs", "OEMs": kinds of things.
const PLURAL_INITIALS = /^\p{Lu}{2,5}s$/u;

/** "NOPAT" after "net operating profit after tax (NOPAT)". */
function isAbbreviationOfWords(token: Token, { words }: SentenceView): boolean {
  return token.shape === "upper" && words.abbreviations.has(token.text);
}

// Participles and the like that do begin names: "United Airlines", "Allied Stores", "Applied Materials".
const NAME_OPENERS = new Set(
  `united allied consolidated federated associated integrated advanced applied unified amalgamated affiliated diversified
  combined sterling reading family assembly daily weekly monthly beverly early friendly browning`.split(
    /\s+/,
  ),
);

/** Whether a capitalised word at the head of a sentence is there for the sentence's sake. */
function isOpening(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  const next = view.tokens[index + 1];
  if (token === undefined || token.shape !== "capital" || NATIONS.has(token.lower)) return false;
  if (next !== undefined && isDesignator(next)) return false;
  const isNoun = COMPANY_NOUNS.has(token.lower);
  if (!(isNoun || view.gazetteer.lexicon.ordinary.has(token.lower))) return false;
  if (next !== undefined && isTied(view.tokens, index + 1)) return false;
  if (next === undefined || !isNameWord(next)) return true;
  if (NAME_OPENERS.has(token.lower)) return false;
  return isNoun || /\w{3}(?:ing|ed|ly)$/.test(token.lower);
}

/** "NYSE" and "ACM" in "(NYSE: ACM)". */
function isExchangeCode(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.text === "(" && tokens[index + 1]?.text === ":")
    return isSymbol(tokens[index + 2] ?? MARK);
  return tokens[index - 1]?.text === ":" && tokens[index - 3]?.text === "(";
}

const MARK: Token = { start: 0, end: 0, text: ":", lower: ":", shape: "mark" };

/** "Audio/Video Affiliates", "Snap-On": a mark that ties two capitals. */
function isTied(tokens: readonly Token[], mark: number): boolean {
  const next = tokens[mark + 1];
  const text = tokens[mark]?.text;
  if (next === undefined || !(text === "/" || text === "-" || text === "&") || !isNameWord(next))
    return false;
  return text === "&" || next.start === tokens[mark]?.end;
}

/** A stock symbol beside the run before it: "<ACM>", "ACM.L", "(ACM)" unless these are its initials. */
function isSymbolHere({ tokens, text }: SentenceView, index: number, run: Run | undefined): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || !isSymbol(token)) return false;
  if (isExchangeSymbol(token) || isExchangeCode(tokens, index)) return true;
  const closes = tokens[index + 1]?.text;
  if (before.text !== "(" || closes !== ")" || run === undefined || index - run.last > 2) return false;
  const name = text.slice(tokens[run.first]?.start ?? 0, tokens[run.last - 1]?.end ?? 0);
  return !isInitialism(token.text, name);
}
