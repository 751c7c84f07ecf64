import { type Words, wordsAt } from "../base/span.ts";
import { isPossessivePronoun, type Unit } from "./clause/unit.ts";
import { PRODUCT_NOUNS } from "./kinds/product-words.ts";
import {
  BE,
  CALENDAR_WORDS,
  CLAUSE_STARTS,
  CONJUNCTIONS,
  DETERMINERS,
  HAVE,
  MODALS,
  PREPOSITIONS,
} from "./words/classes.ts";
import { type Hit, lowerAt } from "./words/lexicon.ts";

// "the first fully electric delivery van": longer descriptions are clauses.
const LONGEST = 7;

/**
 * The product that a trigger's object describes without a name ("launched a foldable phone", "the launch of its
 * streaming service"): the words from behind its article to the noun that says what it is. Null when what stands there
 * is no product.
 */
export function describedProduct(text: string, units: readonly Unit[], hit: Hit<unknown>): Words | null {
  const start = descriptionStart(units, lowerAt(units, hit.to) === "of" ? hit.to + 1 : hit.to);
  let end = start;
  while (end - start < LONGEST && (isDescribing(units[end]) || (end === start && isDay(units[end]))))
    end += 1;
  const head = lowerAt(units, end - 1);
  const from = units[start];
  const last = units[end - 1];
  if (end === start || from === undefined || last === undefined || !PRODUCT_NOUNS.has(head)) return null;
  // "develops drugs" is a trade; in "service provider Acme" the words behind say what it is.
  const lone = end - start === 1;
  if (lone && (isBarePlural(units, start) || units[end]?.type === "name")) return null;
  if (isBareGerund(units, start) || SEVERAL.has(from.lower)) return null;
  return wordsAt(text, { start: from.start, end: last.end });
}

function isBarePlural(units: readonly Unit[], at: number): boolean {
  return lowerAt(units, at).endsWith("s") && !DETERMINERS.has(lowerAt(units, at - 1));
}

/** "working on bringing services": without an article a gerund is a verb. */
function isBareGerund(units: readonly Unit[], at: number): boolean {
  return lowerAt(units, at).endsWith("ing") && !DETERMINERS.has(lowerAt(units, at - 1));
}

/** Behind articles, possessives and quantities that are no part of the description. */
function descriptionStart(units: readonly Unit[], from: number): number {
  let at = from;
  while (DETERMINERS.has(lowerAt(units, at)) || isPossessivePronoun(units[at]) || isOwner(units, at)) {
    at += isOwner(units, at) ? 2 : 1;
  }
  return at;
}

/** "Acme's" before what is Acme's. */
function isOwner(units: readonly Unit[], at: number): boolean {
  return units[at]?.type === "name" && /^(?:'s|')$/.test(lowerAt(units, at + 1));
}

function isDescribing(unit: Unit | undefined): boolean {
  if (unit?.type !== "word" || unit.token.shape === "mark") return false;
  const word = unit.lower;
  return !(
    PREPOSITIONS.has(word) ||
    CLAUSE_STARTS.has(word) ||
    CONJUNCTIONS.has(word) ||
    CALENDAR_WORDS.has(word) ||
    TIMES.has(word) ||
    BE.has(word) ||
    HAVE.has(word) ||
    MODALS.has(word) ||
    word === "to"
  );
}

/** Words that tell of a whole trade and not of one product. */
const SEVERAL: ReadonlySet<string> = new Set([
  "multiple",
  "several",
  "many",
  "various",
  "other",
  "more",
  "some",
]);

/** "its Saturday edition": a day that opens the description belongs to it. */
function isDay(unit: Unit | undefined): boolean {
  return unit?.type === "word" && unit.lower.endsWith("day") && CALENDAR_WORDS.has(unit.lower);
}

const TIMES: ReadonlySet<string> = new Set(["next", "last", "later", "this", "earlier", "early", "late"]);
