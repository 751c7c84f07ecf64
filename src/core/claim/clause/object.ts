import { PREPOSITIONS, RELATIVES, REPORTING_VERBS, TELLING_VERBS } from "../words/classes.ts";
import { lowerAt } from "../words/lexicon.ts";
import type { Slots } from "./arguments.ts";
import { type Links, type NounPhrase, nounPhrase } from "./noun-phrase.ts";
import { antecedentOf } from "./subject.ts";
import type { Unit } from "./unit.ts";

/** Prepositions that lead from a quantity or a part to the company it is a part of. */
export const PART_LINKS: Links = new Set(["of", "in"]);

/**
 * Puts what a verb's object names into its slots: the name itself, whose it is ("Acme's shops"), or, when the object
 * stands before a relative pronoun, that.
 */
export function placeObject(
  units: readonly Unit[],
  slots: Slots,
  object: NounPhrase,
  subjectStart: number,
): void {
  if (object.names.length > 0) {
    const held = heldThrough(units, object);
    if (held !== null) {
      slots.set("from", object.names);
      slots.set("object", held);
      return;
    }
    if (isDescribedBy(object)) return;
    // "buys Acme out of the venture": Acme parts with its share.
    const boughtOut = lowerAt(units, object.end) === "out";
    slots.set(boughtOut || isOwnedBy(object) ? "whose" : "object", object.names);
    if (object.owner !== null) slots.set("whose", [object.owner]);
    return;
  }
  const antecedent = relativeObject(units, subjectStart);
  if (antecedent !== null) slots.set("object", antecedent);
}

/** "the firm that Acme bought", "Beta, in which Acme has a stake": what stands before the relative pronoun. */
export function relativeObject(units: readonly Unit[], subjectStart: number): readonly number[] | null {
  if (!RELATIVES.has(lowerAt(units, subjectStart - 1))) return null;
  // "said that Acme bought" has no relative pronoun.
  if (TAKES_THAT.has(lowerAt(units, subjectStart - 2)) || isTold(units, subjectStart - 2)) return null;
  const preposed = PREPOSITIONS.has(lowerAt(units, subjectStart - 2));
  return antecedentOf(units, preposed ? subjectStart - 2 : subjectStart - 1);
}

// "told the Norwegian daily Dagens Nyt that": how many words the one who is told may take.
const TOLD_REACH = 7;

/** "told Acme that": who is told something is not what the clause is about. */
function isTold(units: readonly Unit[], before: number): boolean {
  for (let at = before; at >= 0 && before - at < TOLD_REACH; at -= 1) {
    if (TELLING_VERBS.has(lowerAt(units, at))) return true;
    if (lowerAt(units, at) === ",") return false;
  }
  return false;
}

/** Words that take a clause with "that": behind them it is no relative pronoun. */
const TAKES_THAT: ReadonlySet<string> = new Set([
  ...REPORTING_VERBS,
  ..."rumours rumors speculation report reports talk word possibility denied deny is agreed".split(" "),
]);

export const SHARE_NOUN = /^(?:stake|stakes|shares|stock|shareholding|holding|interest)$/;

/** "Acme shares", "Acme's 20 pct stake": the words after the name up to what is held of it. */
export function shareTail(object: NounPhrase): readonly string[] {
  const last = object.tail.findIndex((word) => SHARE_NOUN.test(word));
  return last === -1 ? [] : object.tail.slice(0, last + 1);
}

/** "Acme's stake in Beta": what the share is a share of. */
function heldThrough(units: readonly Unit[], object: NounPhrase): readonly number[] | null {
  const tail = shareTail(object);
  const after = object.end + tail.length;
  if (tail.length === 0 || !PART_LINKS.has(lowerAt(units, after))) return null;
  const held = nounPhrase(units, after + 1, PART_LINKS, "ends-clause");
  return held.names.length > 0 ? held.names : null;
}

const ASSETS = new Set(
  `assets businesses operations units divisions stores plants activities rights portfolio brands properties network technology patents
  business part parts chunk`.split(/\s+/),
);

/** "Acme's retail arm", "the retail operations of Acme": Acme is whose they are, not what is bought. */
export function isOwnedBy(object: NounPhrase): boolean {
  if (isItsCapital(object) || isUnitOf(object)) return false;
  if (object.possessive || isOwnersUnit(object) || ASSETS_BEHIND.has(object.tail.at(-1) ?? "")) return true;
  if (object.words.some((word) => /^(?:whole|all|entire)$/.test(word))) return false;
  const of = object.words.lastIndexOf("of");
  return of > 0 && ASSETS.has(object.words[of - 1] ?? "");
}

/** "its Acme operations": what one owner calls by a name of its own is that unit. */
function isUnitOf({ words, tail, possessive }: NounPhrase): boolean {
  return (
    !possessive &&
    /^(?:its|their)$/.test(words.at(-1) ?? "") &&
    /^(?:operations|business|businesses|activities)$/.test(tail.at(-1) ?? "")
  );
}

/** "Acme's outstanding shares": the shares of a company are the company. */
function isItsCapital(object: NounPhrase): boolean {
  return object.possessive && /^(?:shares|stock)$/.test(shareTail(object).at(-1) ?? "");
}

/** "Acme patents", "Acme stores": what the name only tells the owner of. */
const ASSETS_BEHIND = new Set(
  "patents assets operations businesses stores shops plants factories activities rights brands properties technologies".split(
    " ",
  ),
);

/** "an Acme unit": with the article of one among several, the name is the owner's. */
function isOwnersUnit({ words, tail }: NounPhrase): boolean {
  return (
    /^(?:a|an)$/.test(words.at(-1) ?? "") && /^(?:unit|division|subsidiary|plant|arm)$/.test(tail[0] ?? "")
  );
}

/** "the maker of Acme": somebody is described by what is his; Acme itself is not meant. */
export function isDescribedBy(object: NounPhrase): boolean {
  const of = object.words.lastIndexOf("of");
  return of > 0 && DESCRIBED_BY.has(object.words[of - 1] ?? "");
}

const DESCRIBED_BY = new Set(
  "maker owner parent operator publisher developer rival supplier producer founder".split(" "),
);
