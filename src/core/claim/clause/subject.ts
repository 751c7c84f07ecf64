import { GOVERNING_CUES } from "../stage-cues.ts";
import { CALENDAR_WORDS, isAdverb, PREPOSITIONS, RELATIVES, TELLING_VERBS } from "../words/classes.ts";
import { hitsAt, lowerAt } from "../words/lexicon.ts";
import { isObject, joinedVerb, servesAnother } from "./coordination.ts";
import { skipBrackets } from "./noun-phrase.ts";
import { isPossessivePronoun, type Unit } from "./unit.ts";

/** The names that are the subject of what stands at `from`, leftmost first, and where the subject ends. */
export interface Subject {
  readonly names: readonly number[];
  readonly end: number;
}

// How far to the left a subject is looked for; longer stretches are other clauses more often than not (read off the
// newswire corpus: nine in ten subjects of deal verbs stand within 25 units).
const REACH = 28;

/**
 * Finds the subject of a verb (or of the verb that carries a noun) by walking left from `from`: over the verb group,
 * over what stands between commas or in brackets, past names inside prepositional phrases, to the nearest free name. A
 * verb that is joined to another has that one's subject.
 */
export function subjectOf(units: readonly Unit[], from: number): Subject | null {
  const joined = joinedVerb(units, from);
  return (joined === null ? null : subjectOf(units, joined)) ?? nearestSubject(units, from);
}

function nearestSubject(units: readonly Unit[], from: number): Subject | null {
  const owner = planOwner(units, from) ?? namedBehindFor(units, from);
  if (owner !== null) return listEndingAt(units, owner);
  let fallback: number | null = null;
  for (let at = from - 1; at >= 0 && from - at < REACH; at = stepLeft(units, at)) {
    const unit = units[at];
    if (unit === undefined || CLAUSE_MARKS.has(unit.lower) || isWhoever(units, at)) break;
    if (unit.type !== "name" || servesAnother(units, at, from)) continue;
    if (isFree(units, at)) return listEndingAt(units, at);
    if (ownsGroup(units, at)) fallback ??= at;
  }
  return fallback === null ? null : listEndingAt(units, fallback);
}

// How many words may describe a plan between whose it is and itself ("Acme's previously announced plan to").
const PLAN_MOST = 4;

/** "because of Acme's agreement to be acquired": whose plan it is to do something does it, wherever the plan stands. */
function planOwner(units: readonly Unit[], from: number): number | null {
  let at = from - 1;
  while (lowerAt(units, at) === "be" || isAdverb(lowerAt(units, at))) at -= 1;
  if (lowerAt(units, at) !== "to" || !PLANNED.has(lowerAt(units, at - 1))) return null;
  let owned = at - 2;
  while (owned > at - 2 - PLAN_MOST && describes(units[owned])) owned -= 1;
  if (lowerAt(units, owned) === ">") owned = openBracket(units, owned) - 1;
  const isOwned = /^(?:'s|')$/.test(lowerAt(units, owned)) && units[owned - 1]?.type === "name";
  return isOwned ? owned - 1 : null;
}

/** "an agreement for Acme to buy Beta": who is named between "for" and "to" does it. */
function namedBehindFor(units: readonly Unit[], from: number): number | null {
  if (lowerAt(units, from - 1) !== "to") return null;
  const closed = from - 2;
  const name = lowerAt(units, closed) === ">" ? openBracket(units, closed) - 1 : closed;
  if (units[name]?.type !== "name" || isPossessivePronoun(units[name])) return null;
  return lowerAt(units, name - 1) === "for" ? name : null;
}

/** "when a person or group begins a tender offer", "if anyone buys 20 pct": nobody in particular does it. */
export function isWhoever(units: readonly Unit[], at: number): boolean {
  const word = lowerAt(units, at);
  if (word === "person") return /^(?:a|any|another|one)$/.test(lowerAt(units, at - 1));
  return /^(?:anyone|anybody|someone|somebody|whoever|nobody)$/.test(word);
}

const PLANNED = new Set(
  "plan plans agreement bid attempt attempts effort efforts proposal decision intention offer application right option deal".split(
    " ",
  ),
);

const CLAUSE_MARKS = new Set([";", ":", "—", "?"]);

/** The next place to look at on the way left: brackets and insertions are stepped over as a whole. */
function stepLeft(units: readonly Unit[], at: number): number {
  const before = lowerAt(units, at - 1);
  if (before === ")" || (before === ">" && holdsTicker(units, at - 1))) return openBracket(units, at - 1) - 1;
  if (before === ",") return beforeInsertion(units, at - 1);
  return at - 1;
}

/** Not in a prepositional phrase and not a mere modifier of another noun. */
function isFree(units: readonly Unit[], at: number): boolean {
  if (isPossessivePronoun(units[at]) || isListener(units, at)) return false;
  if (lowerAt(units, at + 1) === "-" && lowerAt(units, at + 2) !== "") return false;
  let before = at - 1;
  let words = 0;
  while (before >= 0 && words < 6 && describes(units[before])) {
    before -= 1;
    words += 1;
  }
  const word = lowerAt(units, before);
  // "In July Acme agreed": the date ends what the preposition governs.
  if (words > 0 && CALENDAR_WORDS.has(lowerAt(units, at - 1))) return true;
  return !PREPOSITIONS.has(word) || SUBORDINATORS.has(word);
}

/** "told Acme they had bought": who is told does nothing here, unless it is told to do it. */
function isListener(units: readonly Unit[], at: number): boolean {
  let verb = at - 1;
  while (
    at - verb < 4 &&
    /^(?:the|a|an|its)$|ing$|s$/.test(lowerAt(units, verb)) &&
    !TELLING_VERBS.has(lowerAt(units, verb))
  )
    verb -= 1;
  return TELLING_VERBS.has(lowerAt(units, verb)) && lowerAt(units, skipBrackets(units, at + 1)) !== "to";
}

// Prepositions that also open a clause: the name behind them can be its subject ("after Acme agreed").
const SUBORDINATORS = new Set(["after", "before", "since", "until", "as", "than"]);

function describes(unit: Unit | undefined): boolean {
  if (unit?.type !== "word") return false;
  if (PREPOSITIONS.has(unit.lower) || RELATIVES.has(unit.lower) || isAdverb(unit.lower)) return false;
  return unit.token.shape !== "mark" && unit.token.shape !== "number" && !unit.lower.startsWith("'");
}

const GROUP_NOUNS = new Set(
  "shares stock unit subsidiary division arm group affiliate consortium chairman owner parent shareholders shareholder board directors spokesman spokeswoman management".split(
    " ",
  ),
);

/** "a unit of Acme", "the board of Acme": what is said of it is said of Acme when nobody else is named. */
function ownsGroup(units: readonly Unit[], at: number): boolean {
  for (let before = at - 1; before >= at - 4; before -= 1) {
    const word = lowerAt(units, before);
    if (word === "for") return /^spokes/.test(lowerAt(units, before - 1));
    if (word === "of" || word === "by")
      return GROUP_NOUNS.has(lowerAt(units, before - 1)) || isLedOrMeant(lowerAt(units, before - 1), word);
  }
  return false;
}

/** "a group led by Acme", "an application by Acme for approval to buy": who leads it, or means to do it, does it. */
function isLedOrMeant(word: string, preposition: string): boolean {
  return word === "led" || (preposition === "by" && MEANT.has(word));
}

const MEANT = new Set(
  "application applications bid offer proposal plan plans attempt attempts effort efforts move request decision agreement".split(
    " ",
  ),
);

/** "Acme <ACM.N>" holds a ticker, a lone "<Acme Ltd>" marks an unlisted company by name. */
function holdsTicker(units: readonly Unit[], close: number): boolean {
  return units[openBracket(units, close) - 1]?.type === "name";
}

// How long an insertion between commas may be ("Acme, which owns the shops of Beta and Gamma among others, agreed").
const INSERTION_MOST = 24;

/**
 * Steps over an insertion that ends with the comma at `comma`: "Acme, one of the largest makers of Beta, agreed".
 * Goes to the name before the comma that opens it; a comma without a partner is simply passed.
 */
function beforeInsertion(units: readonly Unit[], comma: number): number {
  let opened: number | null = null;
  for (let at = comma - 1; at > comma - INSERTION_MOST && at > 0; at -= 1) {
    if (lowerAt(units, at) !== ",") continue;
    const name = nameBefore(units, at);
    // A relative clause belongs to what stands before it, even when that is no name ("the grocer, which owns Acme,").
    if (/^(?:which|who|whose)$/.test(lowerAt(units, at + 1))) return name ?? at - 1;
    opened ??= name;
  }
  return opened ?? comma - 1;
}

function nameBefore(units: readonly Unit[], comma: number): number | null {
  const closed = lowerAt(units, comma - 1);
  const lone = closed === ">" && !holdsTicker(units, comma - 1);
  const at =
    closed === ")" || (closed === ">" && !lone) ? openBracket(units, comma - 1) - 1 : comma - (lone ? 2 : 1);
  return units[at]?.type === "name" ? at : null;
}

// How far before a relative pronoun the name it stands for may be ("Acme, the online shop that").
const ANTECEDENT_REACH = 9;

/** The name that a relative pronoun at `at` stands for: straight before it, or behind a description of it. */
export function antecedentOf(units: readonly Unit[], at: number): readonly number[] | null {
  for (let before = at - 1; before >= 0 && at - before < ANTECEDENT_REACH; before -= 1) {
    const unit = units[before];
    if (unit?.type === "name" && !isPossessivePronoun(unit)) return listEndingAt(units, before).names;
    if (unit?.lower === ")" || unit?.lower === ">") before = openBracket(units, before);
  }
  return null;
}

/** The list of names that ends at `at`: "A, B and C" read from its end. */
export function listEndingAt(units: readonly Unit[], at: number): Subject {
  const names = [at];
  let first = at;
  for (;;) {
    const before = previousInList(units, first - 1);
    if (before === null) break;
    names.unshift(before);
    first = before;
  }
  return { names, end: skipBrackets(units, at + 1) };
}

function previousInList(units: readonly Unit[], from: number): number | null {
  let at = from;
  if (/^(?:the|its|a|an)$/.test(lowerAt(units, at))) at -= 1;
  const joined = /^(?:and|&|or|\/)$/.test(lowerAt(units, at));
  if (joined) at -= 1;
  const comma = lowerAt(units, at) === ",";
  if (comma) at -= 1;
  if (!joined && !comma) return null;
  if (comma && at === 0 && units[0]?.type === "name" && isPluralVerb(units, from + 2)) return 0;
  if (!joined && comma && !/^(?:,|and|&)$/.test(lowerAt(units, from + 2))) return null;
  if (lowerAt(units, at) === ")" || lowerAt(units, at) === ">") at = openBracket(units, at) - 1;
  return units[at]?.type === "name" && !isObject(units, at) ? at : null;
}

/** "Acme, Beta agree to merge": at the head of a headline a comma is an "and" before a verb in the plural. */
function isPluralVerb(units: readonly Unit[], at: number): boolean {
  const word = lowerAt(units, at);
  const [next] = hitsAt(units, at, GOVERNING_CUES);
  return next?.form === "base" || /^(?:merge|end|plan|sign|form|settle|join|are|to)$/.test(word);
}

function openBracket(units: readonly Unit[], close: number): number {
  for (let at = close; at > close - 8 && at >= 0; at -= 1) {
    if (lowerAt(units, at) === "(" || lowerAt(units, at) === "<") return at;
  }
  return close;
}
