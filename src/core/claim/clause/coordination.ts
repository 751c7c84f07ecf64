import { BE, CLAUSE_STARTS, HAVE, isAdverb, MODALS, NEGATIONS, REPORTING_VERBS } from "../words/classes.ts";
import { isPastForm } from "../words/forms.ts";
import { lowerAt } from "../words/lexicon.ts";
import type { Unit } from "./unit.ts";

const VERB_JOINS: ReadonlySet<string> = new Set(["and", "but", "or"]);

// How many words a verb group may have before what it carries, and how far left the verb may stand it is joined to.
const GROUP_MOST = 5;
const JOINED_REACH = 20;

/**
 * Where the verb begins that the one at `from` (or the one that carries the noun there) is joined to by "and" or "but":
 * the two have one subject ("bought Beta and sold Gamma", "agreed to buy Beta but dropped its bid for Gamma"). Null when
 * it stands alone.
 */
export function joinedVerb(units: readonly Unit[], from: number): number | null {
  let at = from - 1;
  while (at >= 0 && from - at <= GROUP_MOST && isInGroup(lowerAt(units, at))) at -= 1;
  if (!VERB_JOINS.has(lowerAt(units, at))) return null;
  for (let before = at - 1; before >= 0 && at - before < JOINED_REACH; before -= 1) {
    if (opensVerb(units, before)) return before;
    if (CLAUSE_STARTS.has(lowerAt(units, before))) return null;
  }
  return null;
}

function isInGroup(word: string): boolean {
  return isAdverb(word) || isFiniteWord(word) || word === "to";
}

function isFiniteWord(word: string): boolean {
  return isPastForm(word) || HAVE.has(word) || BE.has(word) || MODALS.has(word) || NEGATIONS.has(word);
}

function opensVerb(units: readonly Unit[], at: number): boolean {
  const word = lowerAt(units, at);
  if (word === "to") return units[at + 1]?.type === "word";
  return isFiniteWord(word) && word !== "'s" && !NEGATIONS.has(word);
}

/** Where the last verb of a row begins that has a tense of its own: what governs those before it does not govern it. */
export function afterJoin(units: readonly Unit[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    if (!VERB_JOINS.has(lowerAt(units, at))) continue;
    let next = at + 1;
    while (next < to && isAdverb(lowerAt(units, next))) next += 1;
    if (isFiniteWord(lowerAt(units, next))) return at + 1;
  }
  return from;
}

/** "bought Beta and Gamma sold": the name at `at` is the object of a verb before it, and no part of a list of subjects. */
export function isObject(units: readonly Unit[], at: number): boolean {
  return objectVerb(units, at) !== null;
}

function objectVerb(units: readonly Unit[], at: number): number | null {
  for (let before = at - 1; before >= at - 4 && before >= 0; before -= 1) {
    const word = lowerAt(units, before);
    if (isPastForm(word) && !REPORTING_VERBS.has(word)) return before;
    if (!/^(?:the|its|a|an|up|out|over)$/.test(word)) return null;
  }
  return null;
}

/** Verbs whose object is to do what follows: "asked Beta to sell", "hired Jane Roe to run". */
const MAKING_DO: ReadonlySet<string> = new Set(
  "asked urged forced told ordered allowed wanted hired named appointed invited advised required enabled helped expected permitted pressed pushed persuaded directed chosen picked tapped".split(
    " ",
  ),
);

/** "left Beta to join Gamma": an infinitive of purpose has the subject of the verb whose object the name at `at` is. */
export function servesAnother(units: readonly Unit[], at: number, from: number): boolean {
  if (lowerAt(units, from - 1) !== "to") return false;
  const verb = objectVerb(units, at);
  return verb !== null && !MAKING_DO.has(lowerAt(units, verb));
}
