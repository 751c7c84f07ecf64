import type { Slot } from "../frame.ts";
import { GOVERNING_CUES } from "../stage-cues.ts";
import { BE, CLAUSE_STARTS, HAVE, PREPOSITIONS } from "../words/classes.ts";
import { isPastForm } from "../words/forms.ts";
import { type Hit, hitsAt, lowerAt } from "../words/lexicon.ts";
import { type Arguments, headOf, type Slots } from "./arguments.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { PART_LINKS, relativeObject, shareTail } from "./object.ts";
import { prepositionalSlots } from "./prepositions.ts";
import { antecedentOf, isWhoever, type Subject, subjectOf } from "./subject.ts";
import type { Unit } from "./unit.ts";

/** Finds the arguments of a noun: behind its prepositions, before it as owner or beside it, and whoever carries it. */
export function nounArguments(
  units: readonly Unit[],
  hit: Hit<unknown>,
  wanted: ReadonlySet<Slot>,
): Arguments {
  const slots = prepositionalSlots(units, hit.to, wanted, hit.to, "within-clause");
  // "a stake in Beta, a unit of Gamma": the first of the two leads to what is meant.
  keepFirst(slots, "in", "of");
  const start = nounPhraseStart(units, hit.from);
  const { owner, beside } = placeBefore(units, slots, start, hit);
  const subject = subjectOf(units, beside ?? owner ?? start);
  const carried =
    subject !== null &&
    carries(units, subject.end, hit.from) &&
    !isOfferOvertaken(units, subject.end, hit.from);
  if (carried) slots.set("subject", subject.names);
  if (carried && isAnswered(units, subject.end, hit.from)) {
    besideActs(slots);
    // "Beta rejects an offer": it is for Beta.
    if (wanted.has("for") && isDecided(units, subject.end, hit.from)) turnToTarget(slots);
  }
  const object = nounPhrase(units, hit.to, PART_LINKS, "within-clause");
  if (object.names.length === 0) placeRelative(units, slots, subject);
  const ownerEnd = owner === null ? Math.max(0, start - OWNERLESS_REACH) : owner + 1;
  return {
    slots,
    objectWords: isTrade(units, hit) ? [...object.words, ...shareTail(object)] : object.words,
    objectHead: headOf(object),
    subjectStart: subject?.names[0] ?? hit.from,
    subjectEnd: carried ? Math.min(subject.end, owner === null ? subject.end : ownerEnd) : ownerEnd,
    passive: false,
  };
}

/** "further purchases of Acme stock" are of shares, as "buys Acme stock" is; what is owned is not traded. */
function isTrade(units: readonly Unit[], hit: Hit<unknown>): boolean {
  return /^(?:purchase|acquisition|sale)s?$/.test(lowerAt(units, hit.to - 1));
}

// Without an owner, cues of stage are looked for this far to the left of the noun phrase.
const OWNERLESS_REACH = 8;

/** Puts the owner and the names beside the noun into their slots; returns where each begins, null when there is none. */
function placeBefore(
  units: readonly Unit[],
  slots: Slots,
  start: number,
  hit: Hit<unknown>,
): { readonly owner: number | null; readonly beside: number | null } {
  const nearest = ownerBefore(units, start);
  const names = nearest === null ? namesBeside(units, hit.from) : [];
  const beside = names[0] ?? null;
  // "Acme's Beta bid": the owner stands before the name beside.
  const owner = nearest ?? (beside === null ? null : ownerBefore(units, beside));
  if (owner !== null) slots.set("owner", [owner]);
  if (beside !== null) slots.set("beside", names);
  return { owner, beside };
}

/** "Beta, in which Acme has a stake": what the share is in stands before the relative pronoun. */
function placeRelative(units: readonly Unit[], slots: Slots, subject: Subject | null): void {
  if (subject === null || slots.has("in") || slots.has("of")) return;
  const antecedent = relativeObject(units, subject.names[0] ?? 0);
  if (antecedent !== null) slots.set("in", antecedent);
}

const LIGHT_VERBS = new Set(
  `make makes made making launch launches launched mount mounts mounted have has had form forms formed set sets enter enters
  entered hold held holds complete completes completed begin begins began start starts started table tables tabled lodge
  lodges lodged raise raises raised sweeten sweetens sweetened increase increases increased keep keeps kept obtain obtains
  obtained give gives gave given grant grants granted win wins won get gets got receive receives received accept accepts
  accepted extend extends extended renew renews renewed file files filed own owns owned put puts face faces faced suffer seek let lets
  amend amends amended lift lifts lifted boost boosts boosted improve improves improved confirm confirms confirmed`.split(
    /\s+/,
  ),
);

/** Whether a verb before the noun can carry it for its subject: a light verb ("made an offer") or a cue of stage. */
function carries(units: readonly Unit[], from: number, to: number): boolean {
  if (lowerAt(units, to - 1) === "in") return true;
  for (let at = from; at < to; at += 1) {
    if (LIGHT_VERBS.has(lowerAt(units, at)) || hitsAt(units, at, GOVERNING_CUES).length > 0) return true;
  }
  return false;
}

/** "Acme's offer was topped by one from Beta": what happens to somebody's offer does not make him a side of the other. */
function isOfferOvertaken(units: readonly Unit[], from: number, to: number): boolean {
  if (units.slice(from, to).some(({ lower }) => OVERTAKING.has(lower))) return true;
  if (!/^(?:'s|')$/.test(lowerAt(units, from))) return false;
  const offer = [from + 1, from + 2, from + 3].find((at) =>
    /^(?:offer|bid|proposal|tender)$/.test(lowerAt(units, at)),
  );
  if (offer === undefined || offer >= to - 1) return false;
  return BE.has(lowerAt(units, offer + 1)) || isPastForm(lowerAt(units, offer + 1));
}

const OVERTAKING = new Set(
  "prompting prompted triggering triggered topping topped sparking sparked beating beat exceeding outbidding outbid countering".split(
    " ",
  ),
);

const ANSWERING = new Set(
  "reject rejects rejected rebuff rebuffs rebuffed spurn spurns spurned receive receives received get gets got accept accepts accepted dismiss dismisses dismissed".split(
    " ",
  ),
);

/** "Beta rejects Acme offer": the subject answers what somebody else makes. */
function isAnswered(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (ANSWERING.has(lowerAt(units, at))) return true;
  return false;
}

function isDecided(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from, to).some(({ lower }) => /^(?:reject|rebuff|spurn|accept)/.test(lower));
}

function turnToTarget(slots: Slots): void {
  const subject = slots.get("subject");
  if (subject === undefined || slots.has("for") || slots.has("owner")) return;
  slots.set("for", subject);
  slots.delete("subject");
}

function besideActs(slots: Slots): void {
  const beside = slots.get("beside");
  if (beside === undefined || slots.has("owner") || slots.has("by") || slots.has("from")) return;
  slots.set("owner", beside);
  slots.delete("beside");
}

function keepFirst(slots: Slots, a: Slot, b: Slot): void {
  const first = slots.get(a)?.[0];
  const second = slots.get(b)?.[0];
  if (first === undefined || second === undefined) return;
  slots.delete(first < second ? b : a);
}

/** Where the noun phrase that ends at `from` begins: adjectives, numbers and nouns are passed over. */
function nounPhraseStart(units: readonly Unit[], from: number): number {
  let at = from;
  while (at > 0 && from - at < 7) {
    const unit = units[at - 1];
    if (unit?.type !== "word" || isBorder(unit.lower) || isWhoever(units, at - 1)) break;
    at -= 1;
  }
  return at;
}

function isBorder(word: string): boolean {
  // "its 65 dlr per share bid"
  if (word === "per") return false;
  return (
    PREPOSITIONS.has(word) ||
    CLAUSE_STARTS.has(word) ||
    BE.has(word) ||
    HAVE.has(word) ||
    /^[,"“”()'’]|^'s$/.test(word)
  );
}

/** The name unit that owns the noun phrase beginning at `start`: "Acme's offer", "its offer". */
function ownerBefore(units: readonly Unit[], start: number): number | null {
  const before = units[start - 1];
  // "she felt a proposed takeover": who thinks of it is no owner; "it announced a takeover" says whose it is.
  const isPronoun = before?.type === "name" && before.mention.by === "pronoun";
  if (isPronoun && !/^(?:he|she)$/.test(before.pronoun)) return start - 1;
  if (lowerAt(units, start - 1) === "whose") return antecedentOf(units, start - 1)?.at(-1) ?? null;
  const possessive = /^(?:'s|'|’)$/.test(lowerAt(units, start - 1));
  return possessive && units[start - 2]?.type === "name" ? start - 2 : null;
}

const BESIDE_ADJECTIVES = new Set(
  `proposed planned possible potential hostile strategic failed pending new alleged rumoured rumored reported blockbuster
  joint patent`.split(/\s+/),
);

/** Names written straight before a noun: "the Acme takeover", "the Acme-Beta merger", "Acme and Beta merger". */
function namesBeside(units: readonly Unit[], from: number): readonly number[] {
  let at = from - 1;
  if (BESIDE_ADJECTIVES.has(lowerAt(units, at))) at -= 1;
  if (units[at]?.type !== "name") return [];
  const names = [at];
  while (/^(?:-|–|—|\/|and|&)$/.test(lowerAt(units, at - 1)) && units[at - 2]?.type === "name") {
    at -= 2;
    names.unshift(at);
  }
  return names;
}
