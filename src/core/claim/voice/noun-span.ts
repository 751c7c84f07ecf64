import type { Unit } from "../clause/unit.ts";
import {
  AUXILIARIES,
  BE,
  CALENDAR_WORDS,
  CLAUSE_STARTS,
  DETERMINERS,
  HAVE,
  isAdverb,
  MODALS,
  PREPOSITIONS,
} from "../words/classes.ts";
import { BREAKS, JOINING, POSSESSIVES, QUOTE_OPENS, SUBJECT_PRONOUNS } from "./speech-words.ts";

/** Units `[from, to)` of a sentence. */
export interface UnitSpan {
  readonly from: number;
  readonly to: number;
}

/** The word at a place, in lower case; a pronoun's also where it is known whom it stands for. */
export function wordAt(units: readonly Unit[], at: number): string {
  const unit = units[at];
  if (unit === undefined) return "";
  return unit.type === "word" ? unit.lower : unit.pronoun;
}

const MOST_UNITS = 14;

/** The noun phrase that ends before `end`: who does what the verb there says. Null when there is none. */
export function phraseBefore(units: readonly Unit[], end: number): UnitSpan | null {
  const last = wordAt(units, end - 1);
  if (SUBJECT_PRONOUNS.has(last)) return withPartitive(units, end - 1, end);
  if (last === "and" || last === "or") return null;
  const from = withoutLead(units, phraseStart(units, end), end);
  return from < end && hasNoun(units, from, end) ? { from, to: end } : null;
}

function phraseStart(units: readonly Unit[], end: number): number {
  let from = end;
  while (from > 0 && end - from < MOST_UNITS) {
    const step = bracketBefore(units, from) ?? (continues(units, from - 1, end) ? from - 1 : null);
    if (step === null) break;
    from = step;
    if (isOpener(units, from) && !joinsLeft(units, from)) break;
  }
  return from;
}

/** Whether a phrase that is read from right to left goes on over the unit at a place. */
function continues(units: readonly Unit[], at: number, end: number): boolean {
  const inside = at + 1 < end;
  if (!isNominal(units, at, inside) && !isAbbreviated(units, at)) return false;
  return !(inside && endsVerbPhrase(units, at));
}

/** "many of those": the words before a pronoun are rarely part of it. */
function withPartitive(units: readonly Unit[], from: number, to: number): UnitSpan {
  return { from: wordAt(units, from - 1) === "all" ? from - 1 : from, to };
}

/** Where the bracket that closes before `from` opens: "Jane Roe (R-Ohio)", "Acme <ACM.N>". */
function bracketBefore(units: readonly Unit[], from: number): number | null {
  if (!/^[)>\]]$/.test(wordAt(units, from - 1))) return null;
  for (let at = from - 2; at >= 0 && at > from - 12; at -= 1) {
    if (/^[(<[]$/.test(wordAt(units, at))) return at;
  }
  return null;
}

function isNominal(units: readonly Unit[], at: number, inside: boolean): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (unit.type === "name") return unit.pronoun === "" || POSSESSIVES.has(unit.pronoun);
  const word = unit.lower;
  if (word === "'s" || word === "'" || word === "’") return inside;
  if (word === "and" || word === "&") return inside && joinsNames(units, at);
  if (word === "-") return units[at - 1]?.type === "name" || unit.start === units[at - 1]?.end;
  if (JOINING.has(word)) return inside && at > 0;
  return !(
    BREAKS.has(word) ||
    PREPOSITIONS.has(word) ||
    CLAUSE_STARTS.has(word) ||
    isVerbal(word) ||
    CALENDAR_WORDS.has(word)
  );
}

/** A form of "be" or "have", a modal or an adverb: what a noun phrase does not hold. */
export function isVerbal(word: string): boolean {
  if (BE.has(word)) return word !== "'s";
  return HAVE.has(word) || MODALS.has(word) || AUXILIARIES.has(word) || (isAdverb(word) && word !== "only");
}

const PAST = new Set(
  "said told wrote took made gave came went got saw knew thought met held kept left put sent spoke won lost ran sought found began became brought built bought sold paid set rose fell say think believe says tells wants makes takes gives gets goes comes".split(
    " ",
  ),
);

/** "Roe called Acme", "it took Acme": a past tense behind a subject is the verb of another clause. */
export function endsVerbPhrase(units: readonly Unit[], at: number): boolean {
  const word = wordAt(units, at);
  if (PAST.has(word)) return true;
  const before = units[at - 1];
  return word.length > 4 && word.endsWith("ed") && before?.type === "name";
}

const TITLES = new Set(
  "mr mrs ms dr sen rep gov st jr sr prof gen col lt sgt capt rev hon inc corp co ltd".split(" "),
);

/** The full stop of "Mr. Roe", "Sen. Roe" ends nothing. */
function isAbbreviated(units: readonly Unit[], at: number): boolean {
  if (wordAt(units, at) !== ".") return false;
  const before = units[at - 1];
  return (
    TITLES.has(wordAt(units, at - 1)) ||
    (before?.type === "name" && before.end === units[at]?.start && at + 1 < units.length)
  );
}

/** "Acme and Beta said", "House and Senate leaders": both speak. */
function joinsNames(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const after = units[at + 1];
  return (
    before !== undefined &&
    after !== undefined &&
    before.type === after.type &&
    !isVerbal(wordAt(units, at - 1))
  );
}

function isOpener(units: readonly Unit[], at: number): boolean {
  const word = wordAt(units, at);
  return DETERMINERS.has(word) || POSSESSIVES.has(word);
}

/** "a spokesman for the company": before "the" stands a preposition that joins it to a noun further left. */
function joinsLeft(units: readonly Unit[], at: number): boolean {
  const word = wordAt(units, at - 1);
  if (word === "all" || word === "both" || word === "of") return true;
  return JOINING.has(word) && at > 1 && isNominal(units, at - 2, true) && !JOINING.has(wordAt(units, at - 2));
}

/** A preposition, or a lone "'s", that the walk has come to rest on is no beginning. */
function withoutLead(units: readonly Unit[], from: number, end: number): number {
  let at = from;
  while (at < end && (JOINING.has(wordAt(units, at)) || /^(?:'s|and|&|-|'|’)$/.test(wordAt(units, at))))
    at += 1;
  return at;
}

function hasNoun(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    if (
      unit?.type === "name" ||
      (unit?.type === "word" && !DETERMINERS.has(unit.lower) && /^\p{L}|\d/u.test(unit.lower))
    )
      return true;
  }
  return false;
}

/** The noun phrase that begins at `from`: up to a comma, a stop, a verb or a new clause. */
export function phraseAfter(units: readonly Unit[], from: number): UnitSpan | null {
  let to = from;
  while (to < units.length && to - from < MOST_UNITS) {
    const unit = units[to];
    if (unit === undefined || (unit.type === "word" && endsPhrase(units, to) && !isAbbreviated(units, to)))
      break;
    to += 1;
  }
  return to > from && hasNoun(units, from, to) ? { from, to } : null;
}

function endsPhrase(units: readonly Unit[], at: number): boolean {
  const word = wordAt(units, at);
  if (word === "and" || word === "&") return !joinsNames(units, at);
  if (
    word === "that" ||
    word === "," ||
    word === "." ||
    word === "to" ||
    QUOTE_OPENS.has(word) ||
    /^[”’)?!\]]$/.test(word)
  )
    return true;
  if (CALENDAR_WORDS.has(word) || endsVerbPhrase(units, at)) return true;
  return CLAUSE_STARTS.has(word) || (BE.has(word) && word !== "'s") || HAVE.has(word) || MODALS.has(word);
}
