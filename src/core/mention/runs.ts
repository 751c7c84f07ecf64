import type { Token } from "../document/token.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { longestAlias } from "./gazetteer.ts";
import { DESIGNATORS } from "./lexicon/designators.ts";
import { CALENDAR_WORDS, FUNCTION_WORDS, GENERIC_CAPITALS } from "./lexicon/function-words.ts";
import { NATIONS } from "./lexicon/nations.ts";
import { ROLES, TITLES } from "./lexicon/roles.ts";

/** Neighbouring tokens that are written like one name: from `first` up to, not including, `last`. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * The runs of capitalised words of a plain sentence, with the small words that names may hold ("Bank of America",
 * "Marks & Spencer"), cut at roles, titles, dates and words that only open the sentence.
 */
export function findRuns(tokens: readonly Token[], gazetteer: Gazetteer): Run[] {
  const runs: Run[] = [];
  let index = 0;
  while (index < tokens.length) {
    const listed = listedRun(tokens, index, gazetteer);
    if (!(listed !== null || opensRun(tokens, index, gazetteer))) {
      index += 1;
      continue;
    }
    const last = growRun(tokens, listed ?? index + 1, gazetteer);
    runs.push({ first: index, last });
    index = last;
  }
  return runs;
}

/** The end of an alias that begins here and is written as a name: with a capital, or small because it always is. */
function listedRun(tokens: readonly Token[], first: number, gazetteer: Gazetteer): number | null {
  const token = tokens[first];
  if (token === undefined || token.shape === "mark") return null;
  const match = longestAlias(gazetteer, tokens, first);
  if (match === null) return null;
  if (token.shape === "lower" && !match.uses.some((use) => isSmall(use.text))) return null;
  return match.end;
}

function isSmall(text: string): boolean {
  const first = text.charAt(0);
  return first === first.toLowerCase();
}

function opensRun(tokens: readonly Token[], index: number, gazetteer: Gazetteer): boolean {
  const token = tokens[index];
  if (token === undefined || !isNameWord(token)) return false;
  if (ROLES.has(token.lower) || TITLES.has(token.lower)) return false;
  return !(opensSentence(tokens, index) && isOpening(tokens, index, gazetteer));
}

/** Whether a word can be part of a name by the way it is written. */
export function isNameWord(token: Token): boolean {
  switch (token.shape) {
    case "capital":
    case "upper":
    case "mixed":
      return !(
        FUNCTION_WORDS.has(token.lower) ||
        CALENDAR_WORDS.has(token.lower) ||
        GENERIC_CAPITALS.has(token.lower)
      );
    case "number":
      return /^\d+(?:st|nd|rd|th)$|^\d[a-z\d]*\p{Lu}|^\d+[a-z]{1,2}$/u.test(token.text);
    default:
      return false;
  }
}

const OPENING_MARKS = new Set(['"', "“", "‘", "'", "(", "[", "-", "–", "—", "•", "*", ":", "«", "„", "<"]);

/** Whether nothing but marks that open stands before the token, or a mark after which sentences begin. */
export function opensSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || (before.shape === "mark" && OPENING_MARKS.has(before.text));
}

/** Whether a capitalised word at the head of a sentence is there for the sentence's sake. */
function isOpening(tokens: readonly Token[], index: number, gazetteer: Gazetteer): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || token.shape !== "capital") return false;
  if (NATIONS.has(token.lower)) return false;
  if (!gazetteer.lexicon.ordinary.has(token.lower)) return false;
  if (next !== undefined && DESIGNATORS.has(next.lower) && next.shape !== "lower") return false;
  return !(next !== undefined && isNameWord(next)) || /(?:ing|ed|ly)$/.test(token.lower);
}

function growRun(tokens: readonly Token[], from: number, gazetteer: Gazetteer): number {
  let last = from;
  for (;;) {
    const next = nextPart(tokens, last, gazetteer);
    if (next === last) return last;
    last = next;
  }
}

// Names that are offices, houses or funds "of" something: "Bank of America", "Ministry of Finance".
const OF_HEADS = new Set(
  `bank ministry department university court board chamber house council bureau office commission institute federation
  association church republic college society trust kingdom academy union organisation organization agency authority fund
  secretary institution corporation company national federal commonwealth isle port museum league confederation daughters
  sons line lines call game world lords commons trade security prince king queen`.split(/\s+/),
);
const OF_WORDS = new Set(["of", "de", "du", "des", "della", "do", "da", "di", "del"]);
const JOINING_PARTICLES = new Set([
  "de",
  "du",
  "des",
  "della",
  "da",
  "di",
  "del",
  "do",
  "von",
  "van",
  "der",
  "den",
  "la",
  "le",
  "y",
  "e",
  "et",
  "und",
  "al",
  "bin",
  "ter",
]);

/** Where the run ends when the part that begins at `at` is taken into it; `at` when nothing more belongs to it. */
function nextPart(tokens: readonly Token[], at: number, gazetteer: Gazetteer): number {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return at;
  if (isNameWord(token)) return isRoleHere(tokens, at) ? at : (listedRun(tokens, at, gazetteer) ?? at + 1);
  if (token.shape === "number") return takesNumber(tokens, at) ? at + 1 : at;
  if (token.shape === "mark") return afterMark(tokens, at);
  if (token.lower === "'s") return afterPossessive(tokens, at);
  return afterSmallWord(tokens, at, gazetteer);
}

/** "Apple Chief Executive Tim Cook": a role ends the name before it. */
function isRoleHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && (ROLES.has(token.lower) || TITLES.has(token.lower)) && token.lower !== "partner"
  );
}

/** "Galaxy Note 7", "Windows 10", not "Acme 15 dlrs": a short number that nothing is counted with. */
function takesNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || !/^\d{1,2}(?:\.\d)?[a-zA-Z]?$/.test(token.text)) return false;
  return next === undefined || next.shape === "mark"
    ? next?.text !== "%" && next?.text !== "/"
    : !COUNTED.has(next.lower);
}

const COUNTED = new Set(
  "pct percent per mln bln million billion dlrs dlr cts cents pounds yen marks francs pence shares years months days weeks hours minutes pm am points years-old".split(
    " ",
  ),
);

function afterMark(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined || before === undefined) return at;
  const nextIsName = next !== undefined && (isNameWord(next) || isDesignator(next));
  switch (token.text) {
    case "&":
    case "+":
      return nextIsName ? at + 2 : at;
    case "-":
    case "–":
      return nextIsName && token.start === before.end && next.start === token.end ? at + 2 : at;
    case ".":
      if (before.end !== token.start) return at;
      if (nextIsName && (isInitial(before) || isDesignator(before))) return at + 2;
      return isDesignator(before) && before.shape !== "upper" ? at : at;
    case ",":
      return next !== undefined && isDesignator(next) && !isListOfNames(tokens, at) ? at + 2 : at;
    default:
      return at;
  }
}

function isInitial(token: Token): boolean {
  return token.shape === "capital" && token.text.length === 1;
}

export function isDesignator(token: Token): boolean {
  return token.shape !== "lower" && DESIGNATORS.has(token.lower);
}

function isListOfNames(tokens: readonly Token[], comma: number): boolean {
  const after = tokens[comma + 2];
  return after !== undefined && isNameWord(after);
}

/** "Snyder's-Lance", "Dillard's Inc": a possessive inside a name. */
function afterPossessive(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (next === undefined) return at;
  if (next.text === "-" && next.start === tokens[at]?.end) {
    const after = tokens[at + 2];
    return after !== undefined && isNameWord(after) && after.start === next.end ? at + 3 : at;
  }
  return isDesignator(next) && next.lower !== "company" && next.lower !== "companies" ? at + 2 : at;
}

function afterSmallWord(tokens: readonly Token[], at: number, gazetteer: Gazetteer): number {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined || before === undefined || next === undefined) return at;
  if (token.lower === "and") return afterAnd(tokens, at);
  if (token.lower === "of" || token.lower === "for") {
    if (!OF_HEADS.has(before.lower)) return at;
    const named = next.lower === "the" ? tokens[at + 2] : next;
    if (named === undefined || !isNameWord(named)) return at;
    return next.lower === "the" ? at + 3 : (listedRun(tokens, at + 1, gazetteer) ?? at + 2);
  }
  if (OF_WORDS.has(token.lower) || JOINING_PARTICLES.has(token.lower)) {
    return isNameWord(next) ? at + 2 : at;
  }
  return at;
}

const AND_TAILS = new Set([
  "co",
  "company",
  "sons",
  "brothers",
  "bros",
  "partners",
  "associates",
  "cie",
  "daughters",
]);

/** "Smith and Sons", "C and W", "Procter and Gamble Co", but not "Ford and Chrysler". */
function afterAnd(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (before === undefined || next === undefined || next.shape === "lower") return at;
  if (AND_TAILS.has(next.lower)) return at + 2;
  if (!isNameWord(next)) return at;
  if (isInitial(before) && isInitial(next)) return at + 2;
  const startsWithOneWord = !(tokens[at - 2] !== undefined && isNameWord(tokens[at - 2] ?? before));
  if (startsWithOneWord && after !== undefined && isDesignator(after) && !isDesignator(before)) return at + 3;
  return at;
}
