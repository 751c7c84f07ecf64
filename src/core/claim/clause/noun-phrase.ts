import { POSTS } from "../kinds/conditions.ts";
import {
  BE,
  CLAUSE_STARTS,
  HAVE,
  isAdverb,
  MODALS,
  PREPOSITIONS,
  REPORTING_VERBS,
} from "../words/classes.ts";
import { isPastForm } from "../words/forms.ts";
import { lowerAt } from "../words/lexicon.ts";
import { isPossessivePronoun, type Unit } from "./unit.ts";

/** Names found in one noun phrase: indices of name units, the words before the first of them, and where it ends. */
export interface NounPhrase {
  readonly names: readonly number[];
  /** Lower-case words from the start of the phrase to its first name (or to its end when it names nobody). */
  readonly words: readonly string[];
  /** True when the phrase is about something of its last name ("Acme's retail arm"), not the name itself. */
  readonly possessive: boolean;
  /** The name that owns the last name, for "Acme's Beta unit"; null when nobody does. */
  readonly owner: number | null;
  /** Lower-case nouns written straight after the last name: "Acme shares", "Acme's 20 pct stake". */
  readonly tail: readonly string[];
  readonly end: number;
}

// How many words of description may stand before the name they describe ("the privately held maker of … Acme").
const DESCRIPTION_MOST = 12;

/**
 * Whether a name behind "and" may open a clause of its own. After a verb it may ("bought Beta and Gamma was sold"):
 * "ends-clause"; within "the merger of Beta and Gamma was" it does not: "within-clause".
 */
export type List = "ends-clause" | "within-clause";

/** Words inside a noun phrase that lead on to the name it is about: "a stake in Acme", "control of Acme". */
export type Links = ReadonlySet<string>;
export const NO_LINKS: Links = new Set();

/**
 * Reads a noun phrase rightwards from `from`, over determiners, adjectives and nouns up to its name, then over the
 * names that are coordinated with it. Prepositions in `links` are passed over while no name is found.
 */
export function nounPhrase(units: readonly Unit[], from: number, links: Links, list: List): NounPhrase {
  const words: string[] = [];
  let at = from;
  for (let unit = units[at]; unit !== undefined && words.length < DESCRIPTION_MOST; unit = units[at]) {
    const owned = ownedElsewhere(units, at, words, links);
    if (owned !== null) {
      at = owned;
      continue;
    }
    const next = unit.type === "name" ? skipModifier(units, at) : at + 1;
    if (next === at) return namedPhrase(units, at, words, list);
    if (unit.type === "word" && endsPhrase(unit.lower, words, links) && !leadsOn(units, at)) break;
    words.push(unit.type === "name" ? unit.pronoun : unit.lower);
    at = next;
  }
  const apposed = appositionAt(units, at, words);
  return apposed === null ? nameless(words, at) : namedPhrase(units, apposed, words, list);
}

const OWNED_REACH = 7;

/**
 * "the 70 pct it does not already own of Acme", "shares that he does not hold in Acme": whose the rest is, is told before
 * what it is a part of. Where the phrase goes on behind that; null when it is told of nothing here.
 */
function ownedElsewhere(
  units: readonly Unit[],
  at: number,
  words: readonly string[],
  links: Links,
): number | null {
  const opens = lowerAt(units, at) === "that" ? at + 1 : at;
  const owner = units[opens];
  if (owner === undefined || !(owner.type === "name" || /^(?:it|they|he|she)$/.test(owner.lower)))
    return null;
  if (!words.some((word) => HELD.test(word))) return null;
  for (let next = opens + 1; next < opens + OWNED_REACH; next += 1) {
    const word = lowerAt(units, next);
    if (/^(?:own|owns|hold|holds|have|has|owned|held|control|controls)$/.test(word))
      return links.has(lowerAt(units, next + 1)) || /^(?:of|in)$/.test(lowerAt(units, next + 1))
        ? next + 2
        : null;
    if (!/^(?:does|do|did|not|n't|doesn't|don't|already|now|yet|currently)$/.test(word)) return null;
  }
  return null;
}

const HELD = /^(?:pct|percent|%|shares|stock|rest|remainder|balance|half|portion|interest|part)$/;

/** Words that look like an end of the phrase and are none: "about 20 pct", "Norway's Acme". */
function leadsOn(units: readonly Unit[], at: number): boolean {
  return isQuantifier(units, at) || isWordsPossessive(units, at) || isSharesRestated(units, at);
}

/** "bought 50,000 shares, or about 12 pct, of Acme": what a number of shares amounts to stands between commas. */
function isSharesRestated(units: readonly Unit[], at: number): boolean {
  if (lowerAt(units, at) !== ",") return false;
  if (lowerAt(units, at + 1) === "or") return /^(?:shares|stock)$/.test(lowerAt(units, at - 1));
  return (
    /^(?:of|in)$/.test(lowerAt(units, at + 1)) && /^(?:pct|percent|cent|%)$/.test(lowerAt(units, at - 1))
  );
}

/** "the country's Acme": after a noun that is no name a "'s" before a name owns it. */
function isWordsPossessive(units: readonly Unit[], at: number): boolean {
  return lowerAt(units, at) === "'s" && units[at - 1]?.type === "word" && units[at + 1]?.type === "name";
}

/** "about 20 pct", "over half": before a number these are no prepositions. */
function isQuantifier(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return APPROXIMATORS.has(lowerAt(units, at)) && next?.type === "word" && next.token.shape === "number";
}

const APPROXIMATORS = new Set(["about", "around", "over", "under", "to", "than"]);

function nameless(words: readonly string[], end: number): NounPhrase {
  return { names: [], words, possessive: false, owner: null, tail: [], end };
}

/**
 * "its rival, Acme, for": a description, a comma, and the name it describes up to the next comma. Where the name stands;
 * null when there is none.
 */
function appositionAt(units: readonly Unit[], comma: number, words: readonly string[]): number | null {
  if (words.length < 2 || lowerAt(units, comma) !== ",") return null;
  // The wire writes companies that are not listed in angle brackets.
  const bracketed = lowerAt(units, comma + 1) === "<" && lowerAt(units, comma + 3) === ">";
  const name = bracketed ? comma + 2 : comma + 1;
  if (units[name]?.type !== "name") return null;
  const after = skipBrackets(units, name + (bracketed ? 2 : 1));
  return /^[,.]$/.test(lowerAt(units, after)) ? name : null;
}

function endsPhrase(word: string, before: readonly string[], links: Links): boolean {
  if (links.has(word) || word === "per") return false;
  if (PREPOSITIONS.has(word) || CLAUSE_STARTS.has(word)) return word !== "that" || before.length > 0;
  return (
    BE.has(word) ||
    HAVE.has(word) ||
    MODALS.has(word) ||
    REPORTING_VERBS.has(word) ||
    /^[,.;:!?()"“”]$/.test(word)
  );
}

const MODIFIER_TAILS = new Set(
  "owned based led backed controlled listed run made style affiliated branded focused funded designed built".split(
    " ",
  ),
);

/** Passes over a name that only describes what follows: "Acme-owned", "Oslo-based", "its". */
function skipModifier(units: readonly Unit[], at: number): number {
  if (isPossessivePronoun(units[at])) return at + 1;
  const modifies = lowerAt(units, at + 1) === "-" && MODIFIER_TAILS.has(lowerAt(units, at + 2));
  return modifies ? at + 3 : at;
}

function namedPhrase(units: readonly Unit[], at: number, words: readonly string[], list: List): NounPhrase {
  const names = coordinated(units, at, list);
  const last = names.at(-1) ?? at;
  const after = skipBrackets(units, last + 1);
  const unit = namedUnit(units, after);
  if (unit !== null) {
    const end = skipBrackets(units, unit + (lowerAt(units, unit + 1) === ">" ? 2 : 1));
    return { names: [unit], words, possessive: false, owner: last, tail: tailFrom(units, end), end };
  }
  if (!isPossessive(units, after)) {
    return { names, words, possessive: false, owner: null, tail: tailFrom(units, after), end: after };
  }
  const inner = possessed(units, after + 1);
  if (inner !== null) {
    const held = coordinated(units, inner, list);
    return {
      names: held,
      words,
      possessive: false,
      owner: last,
      tail: tailFrom(units, inner + 1),
      end: (held.at(-1) ?? inner) + 1,
    };
  }
  return { names, words, possessive: true, owner: null, tail: tailFrom(units, after + 1), end: after + 1 };
}

/** "Acme <ACM> unit <Beta Inc>": a unit that is named behind whose it is. */
function namedUnit(units: readonly Unit[], at: number): number | null {
  if (!/^(?:unit|subsidiary|division|affiliate)$/.test(lowerAt(units, at))) return null;
  const name = lowerAt(units, at + 1) === "<" ? at + 2 : at + 1;
  return units[name]?.type === "name" && !isPossessivePronoun(units[name]) ? name : null;
}

/** A possessive with something behind it: "Acme's shops". At the end of a phrase it is part of the name ("Acme's."). */
function isPossessive(units: readonly Unit[], at: number): boolean {
  if (!/^(?:'s|')$/.test(lowerAt(units, at))) return false;
  const next = units[at + 1];
  // "'Acme will buy Beta' is untrue": a quotation ends here.
  if (next?.type === "word" && (BE.has(next.lower) || HAVE.has(next.lower) || MODALS.has(next.lower)))
    return false;
  return next?.type === "name" || (next?.type === "word" && next.token.shape !== "mark");
}

function tailFrom(units: readonly Unit[], from: number): readonly string[] {
  const tail: string[] = [];
  for (let at = from; at < from + 6; at += 1) {
    const unit = units[at];
    if (unit?.type !== "word" || endsPhrase(unit.lower, ["x"], NO_LINKS) || unit.lower === "and") break;
    tail.push(unit.lower);
  }
  return tail;
}

/** The name that a possessive leads to within a few words: "Acme's Beta unit", "Acme's retail arm Beta". */
function possessed(units: readonly Unit[], from: number): number | null {
  for (let at = from; at < from + 4 && at < units.length; at += 1) {
    const unit = units[at];
    if (unit?.type === "name") return unit.mention.by === "name" ? at : null;
    if (unit === undefined || endsPhrase(unit.lower, ["x"], NO_LINKS) || unit.lower === "and") return null;
  }
  return null;
}

/** The name at `at` and those listed with it: "A, B and C". Marks and brackets after a name are passed over. */
export function coordinated(units: readonly Unit[], at: number, list: List): readonly number[] {
  const names = [at];
  let last = at;
  for (;;) {
    const next = nextInList(units, skipBrackets(units, last + 1), list);
    if (next === null) return names;
    names.push(next);
    last = next;
  }
}

function nextInList(units: readonly Unit[], from: number, list: List): number | null {
  const promoted = afterPost(units, from);
  if (promoted !== null) return promoted;
  let at = from;
  const comma = lowerAt(units, at) === ",";
  if (comma) at += 1;
  const joined = /^(?:and|&|or|\/)$/.test(lowerAt(units, at));
  if (joined) at += 1;
  // "the Acme-Beta merger"
  else if (isTie(units, at)) return at + 1;
  if (!comma && !joined) return null;
  if (joined) at = skipDescription(units, at);
  else if (/^(?:the|its|a|an)$/.test(lowerAt(units, at))) at += 1;
  if (units[at]?.type !== "name" || isPossessivePronoun(units[at])) return null;
  if (joined) return list === "ends-clause" && startsClause(units, at + 1) ? null : at;
  return listGoesOn(units, at) ? at : null;
}

/** "named Jane Roe chairman and John Doe finance director": the next of two who each get a post. */
function afterPost(units: readonly Unit[], from: number): number | null {
  let at = from;
  while (at < from + 4 && POSTS.has(lowerAt(units, at))) at += 1;
  if (at === from || lowerAt(units, at) !== "and" || units[at + 1]?.type !== "name") return null;
  return isPostAhead(units, at + 2) ? at + 1 : null;
}

function isPostAhead(units: readonly Unit[], from: number): boolean {
  return [from, from + 1, from + 2].some((at) => POSTS.has(lowerAt(units, at)));
}

/** A hyphen between two names, with nothing behind them that the second only describes ("Acme-Beta-owned"). */
function isTie(units: readonly Unit[], at: number): boolean {
  const ties = /^[-–]$/.test(lowerAt(units, at)) && units[at]?.start === units[at - 1]?.end;
  return ties && units[at + 1]?.type === "name" && lowerAt(units, at + 2) !== "-";
}

/** "and drugstore chain Acme": up to three words of description before a listed name. */
function skipDescription(units: readonly Unit[], from: number): number {
  for (let at = from; at < from + 4; at += 1) {
    const unit = units[at];
    if (unit?.type === "name") return at;
    if (unit === undefined || !describesName(unit.lower)) return from;
  }
  return from;
}

function describesName(word: string): boolean {
  return (
    !PREPOSITIONS.has(word) &&
    !isAdverb(word) &&
    !endsPhrase(word, ["x"], NO_LINKS) &&
    !/(?:ed|ing)$/.test(word) &&
    !isPastForm(word) &&
    word !== "to"
  );
}

/** Whether the name before `at` is the subject of a clause of its own: "Acme bought Beta, and Gamma bought Delta". */
function startsClause(units: readonly Unit[], at: number): boolean {
  const verb = skipBrackets(units, at);
  const word = lowerAt(units, verb);
  if (isPastForm(word)) return lowerAt(units, verb + 1) !== "by";
  return HAVE.has(word) || (BE.has(word) && word !== "'s") || MODALS.has(word) || REPORTING_VERBS.has(word);
}

/** A comma joins two names only in a list that ends in "and": otherwise it opens a description. */
function listGoesOn(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next < at + 12 && next < units.length; next += 1) {
    const unit = units[next];
    if (unit?.type === "name") continue;
    const word = unit?.lower ?? "";
    if (word === "and" || word === "&" || word === "or") return true;
    if (!/^[,(<>)]$/.test(word) && !/^(?:the|its|a)$/.test(word)) return false;
  }
  return false;
}

/** Passes over "(CI)", "<ACM.N>" after a name. */
export function skipBrackets(units: readonly Unit[], from: number): number {
  const open = lowerAt(units, from);
  const close = open === "(" ? ")" : open === "<" ? ">" : "";
  if (close === "") return from;
  for (let at = from + 1; at < from + 8 && at < units.length; at += 1) {
    if (lowerAt(units, at) === close) return at + 1;
  }
  return from;
}
