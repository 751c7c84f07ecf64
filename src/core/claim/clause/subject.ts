import { isAdverb, PREPOSITIONS, RELATIVES } from "../words/classes.ts";
import { lowerAt } from "../words/lexicon.ts";
import { skipBrackets } from "./noun-phrase.ts";
import type { Unit } from "./unit.ts";

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
 * over what stands between commas, past names inside prepositional phrases, to the nearest name that is free.
 */
export function subjectOf(units: readonly Unit[], from: number): Subject | null {
  let fallback: number | null = null;
  let at = from - 1;
  while (at >= 0 && from - at < REACH) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.type === "name") {
      if (isFree(units, at)) return listEndingAt(units, at);
      fallback ??= ownsGroup(units, at) ? at : null;
    } else if (unit.lower === ";" || unit.lower === ":" || unit.lower === "—" || unit.lower === "?") {
      break;
    } else if (unit.lower === ")" || unit.lower === ">") {
      at = openBracket(units, at) - 1;
      continue;
    } else if (unit.lower === ",") {
      at = beforeInsertion(units, at);
      continue;
    }
    at -= 1;
  }
  return fallback === null ? null : listEndingAt(units, fallback);
}

/** Not in a prepositional phrase and not a mere modifier of another noun. */
function isFree(units: readonly Unit[], at: number): boolean {
  if (lowerAt(units, at + 1) === "-" && lowerAt(units, at + 2) !== "") return false;
  let before = at - 1;
  let words = 0;
  while (before >= 0 && words < 6 && describes(units[before])) {
    before -= 1;
    words += 1;
  }
  const word = lowerAt(units, before);
  return !PREPOSITIONS.has(word) || SUBORDINATORS.has(word);
}

// Prepositions that also open a clause: the name behind them can be its subject ("after Acme agreed").
const SUBORDINATORS = new Set(["after", "before", "since", "until", "as", "than"]);

function describes(unit: Unit | undefined): boolean {
  if (unit?.type !== "word") return false;
  if (PREPOSITIONS.has(unit.lower) || RELATIVES.has(unit.lower) || isAdverb(unit.lower)) return false;
  return unit.token.shape !== "mark" && unit.token.shape !== "number" && !unit.lower.startsWith("'");
}

const GROUP_NOUNS = new Set(
  "unit subsidiary division arm group affiliate consortium chairman owner parent shareholders shareholder board directors spokesman spokeswoman management".split(
    " ",
  ),
);

/** "a unit of Acme", "the board of Acme": what is said of it is said of Acme when nobody else is named. */
function ownsGroup(units: readonly Unit[], at: number): boolean {
  for (let before = at - 1; before >= at - 4; before -= 1) {
    const word = lowerAt(units, before);
    if (word === "of" || word === "by")
      return GROUP_NOUNS.has(lowerAt(units, before - 1)) || lowerAt(units, before - 1) === "led";
  }
  return false;
}

/**
 * Steps over an insertion that ends with the comma at `comma`: "Acme, one of the largest makers of Beta, agreed".
 * Goes to just before the comma that opens it; a comma without a partner is simply passed.
 */
function beforeInsertion(units: readonly Unit[], comma: number): number {
  for (let at = comma - 1; at > comma - 16 && at > 0; at -= 1) {
    const word = lowerAt(units, at);
    if (word !== ",") continue;
    const before = units[at - 1];
    if (before?.type === "name" || (word === "," && lowerAt(units, at - 1) === ")")) return at - 1;
    return comma - 1;
  }
  return comma - 1;
}

/** The list of names that ends at `at`: "A, B and C" read from its end. */
function listEndingAt(units: readonly Unit[], at: number): Subject {
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
  if (!joined && comma && !/^(?:,|and|&)$/.test(lowerAt(units, from + 2))) return null;
  if (lowerAt(units, at) === ")" || lowerAt(units, at) === ">") at = openBracket(units, at) - 1;
  return units[at]?.type === "name" ? at : null;
}

function openBracket(units: readonly Unit[], close: number): number {
  for (let at = close; at > close - 8 && at >= 0; at -= 1) {
    if (lowerAt(units, at) === "(" || lowerAt(units, at) === "<") return at;
  }
  return close;
}
