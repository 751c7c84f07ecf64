import type { Slot } from "../frame.ts";
import {
  BE,
  CLAUSE_STARTS,
  HAVE,
  isAdverb,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  RELATIVES,
  REPORTING_VERBS,
} from "../words/classes.ts";
import { type Hit, lowerAt } from "../words/lexicon.ts";
import { type Links, type List, NO_LINKS, type NounPhrase, nounPhrase } from "./noun-phrase.ts";
import { antecedentOf, type Subject, subjectOf } from "./subject.ts";
import { isPossessivePronoun, type Unit } from "./unit.ts";

/** The arguments of a trigger by where they stand: indices of name units. */
export interface Arguments {
  readonly slots: ReadonlyMap<Slot, readonly number[]>;
  /** Lower-case words of the object: what stands between the trigger and the name it leads to. */
  readonly objectWords: readonly string[];
  /** What the object is, when it is not the name itself: all its words when nobody is named, else those behind the name. */
  readonly objectHead: readonly string[];
  /** Where the subject begins: what governs the whole clause stands to its left ("it is possible that Acme …"). */
  readonly subjectStart: number;
  /** Where the subject (or owner) ends: cues of stage stand between it and the trigger. */
  readonly subjectEnd: number;
  readonly passive: boolean;
}

/** Prepositions that lead from a quantity or a part to the company it is a part of. */
const PART_LINKS: Links = new Set(["of", "in"]);
// How far right of its trigger a prepositional argument may stand; beyond it belongs to other verbs.
const PREPOSITION_REACH = 18;

export function verbArguments(
  units: readonly Unit[],
  hit: Hit<unknown>,
  wanted: ReadonlySet<Slot>,
): Arguments {
  return isPassive(units, hit) ? passiveArguments(units, hit, wanted) : activeArguments(units, hit, wanted);
}

function passiveArguments(units: readonly Unit[], hit: Hit<unknown>, wanted: ReadonlySet<Slot>): Arguments {
  const subject = passiveSubject(units, hit);
  const slots = prepositionalSlots(units, hit.to, wanted, hit.to, "ends-clause");
  slots.set("subject", slots.get("by") ?? []);
  slots.set("object", subject?.names ?? []);
  return {
    slots,
    objectWords: wordsBefore(units, hit.from),
    objectHead: [],
    ...boundsOf(subject, hit),
    passive: true,
  };
}

/** "the interest of Beta held by Acme": a bare participle belongs to the name it stands behind. */
function passiveSubject(units: readonly Unit[], hit: Hit<unknown>): Subject | null {
  if (units[hit.from - 1]?.type === "name") return { names: [hit.from - 1], end: hit.from };
  return subjectOf(units, hit.from);
}

function activeArguments(units: readonly Unit[], hit: Hit<unknown>, wanted: ReadonlySet<Slot>): Arguments {
  const subject = hit.form === "ing" ? gerundSubject(units, hit.from) : subjectOf(units, hit.from);
  // Where a frame asks for "in" and takes no object, "in" does not lead on to one ("invest money in Acme").
  const links = wanted.has("in") && !wanted.has("object") ? NO_LINKS : PART_LINKS;
  const object = nounPhrase(units, hit.to, links, "ends-clause");
  // Behind a named object "of" and "in" tell where it is from, not what is meant.
  const asked =
    object.names.length === 0
      ? wanted
      : new Set([...wanted].filter((slot) => slot !== "of" && slot !== "in"));
  const slots = prepositionalSlots(units, object.end, asked, hit.to, "ends-clause");
  slots.set("subject", subject?.names ?? []);
  placeObject(units, slots, object, subject?.names[0] ?? hit.from);
  return {
    slots,
    objectWords: [...object.words, ...shareTail(object)],
    objectHead: headOf(object),
    ...boundsOf(subject, hit),
    passive: false,
  };
}

// Without a subject, cues of stage are looked for this far to the left of the trigger.
const SUBJECTLESS_REACH = 8;

function boundsOf(
  subject: Subject | null,
  hit: Hit<unknown>,
): Pick<Arguments, "subjectStart" | "subjectEnd"> {
  return {
    subjectStart: subject?.names[0] ?? hit.from,
    subjectEnd: subject?.end ?? Math.max(0, hit.from - SUBJECTLESS_REACH),
  };
}

function headOf(object: NounPhrase): readonly string[] {
  return object.names.length === 0 ? object.words : object.tail;
}

/** "of Acme buying Beta", "with Acme buying": a name straight before a gerund is its subject, whatever precedes it. */
function gerundSubject(units: readonly Unit[], from: number): Subject | null {
  const adjacent = units[from - 1]?.type === "name" && !isPossessivePronoun(units[from - 1]);
  return adjacent ? { names: [from - 1], end: from } : subjectOf(units, from);
}

const SHARE_NOUN = /^(?:stake|stakes|shares|stock|shareholding|holding|interest)$/;

/** "Acme shares", "Acme's 20 pct stake": the words after the name up to what is held of it. */
function shareTail(object: NounPhrase): readonly string[] {
  const last = object.tail.findIndex((word) => SHARE_NOUN.test(word));
  return last === -1 ? [] : object.tail.slice(0, last + 1);
}

function placeObject(
  units: readonly Unit[],
  slots: Map<Slot, readonly number[]>,
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
    slots.set(isOwnedBy(object) ? "whose" : "object", object.names);
    if (object.owner !== null) slots.set("whose", [object.owner]);
    return;
  }
  const antecedent = relativeObject(units, subjectStart);
  if (antecedent !== null) slots.set("object", antecedent);
}

/** "the firm that Acme bought", "Beta, in which Acme has a stake": what stands before the relative pronoun. */
function relativeObject(units: readonly Unit[], subjectStart: number): readonly number[] | null {
  if (!RELATIVES.has(lowerAt(units, subjectStart - 1))) return null;
  // "said that Acme bought" has no relative pronoun.
  if (TAKES_THAT.has(lowerAt(units, subjectStart - 2))) return null;
  const preposed = PREPOSITIONS.has(lowerAt(units, subjectStart - 2));
  return antecedentOf(units, preposed ? subjectStart - 2 : subjectStart - 1);
}

const TAKES_THAT: ReadonlySet<string> = new Set([
  ...REPORTING_VERBS,
  ...[
    "rumours",
    "rumors",
    "speculation",
    "report",
    "reports",
    "talk",
    "word",
    "possibility",
    "denied",
    "deny",
    "is",
    "agreed",
  ],
]);

/** "Acme's stake in Beta": what the share is a share of. */
function heldThrough(units: readonly Unit[], object: NounPhrase): readonly number[] | null {
  const tail = shareTail(object);
  const after = object.end + tail.length;
  if (tail.length === 0 || !PART_LINKS.has(lowerAt(units, after))) return null;
  const held = nounPhrase(units, after + 1, PART_LINKS, "ends-clause");
  return held.names.length > 0 ? held.names : null;
}

const ASSETS = new Set(
  "assets businesses operations units divisions stores plants activities rights portfolio brands properties network business part parts chunk".split(
    " ",
  ),
);

/** "Acme's retail arm", "the retail operations of Acme": Acme is whose they are, not what is bought. */
function isOwnedBy(object: NounPhrase): boolean {
  if (object.possessive) return true;
  const of = object.words.lastIndexOf("of");
  return of > 0 && ASSETS.has(object.words[of - 1] ?? "");
}

/** "was bought", "has been acquired", and the bare "bought by" of headlines and short relatives. */
function isPassive(units: readonly Unit[], hit: Hit<unknown>): boolean {
  if (hit.form !== "past" && hit.form !== "participle") return false;
  if (lowerAt(units, hit.to) === "by") return true;
  let at = hit.from - 1;
  while (at >= 0 && (isAdverb(lowerAt(units, at)) || NEGATIONS.has(lowerAt(units, at)))) at -= 1;
  const before = lowerAt(units, at);
  return BE.has(before) && before !== "'s";
}

function wordsBefore(units: readonly Unit[], from: number): readonly string[] {
  return units
    .slice(Math.max(0, from - 8), from)
    .flatMap((unit) => (unit.type === "word" ? [unit.lower] : []));
}

export function nounArguments(
  units: readonly Unit[],
  hit: Hit<unknown>,
  wanted: ReadonlySet<Slot>,
  carries: Carries,
): Arguments {
  const slots = prepositionalSlots(units, hit.to, wanted, hit.to, "within-clause");
  // "a stake in Beta, a unit of Gamma": the first of the two leads to what is meant.
  keepFirst(slots, "in", "of");
  const start = nounPhraseStart(units, hit.from);
  const nearest = ownerBefore(units, start);
  const beside = nearest === null ? namesBeside(units, hit.from) : [];
  // "Acme's Beta bid": the owner stands before the name beside.
  const owner = nearest ?? (beside[0] === undefined ? null : ownerBefore(units, beside[0]));
  let subjectEnd = Math.max(0, start - 8);
  if (owner !== null) {
    slots.set("owner", [owner]);
    subjectEnd = owner + 1;
  }
  if (beside.length > 0) slots.set("beside", beside);
  const subject = subjectOf(units, beside[0] ?? owner ?? start);
  if (subject !== null && (carries(subject.end, hit.from) || lowerAt(units, hit.from - 1) === "in")) {
    slots.set("subject", subject.names);
    subjectEnd = Math.min(subject.end, subjectEnd);
  }
  const object = nounPhrase(units, hit.to, PART_LINKS, "within-clause");
  if (subject !== null && object.names.length === 0 && !slots.has("in") && !slots.has("of")) {
    const antecedent = relativeObject(units, subject.names[0] ?? 0);
    if (antecedent !== null) slots.set("in", antecedent);
  }
  return {
    slots,
    objectWords: object.words,
    objectHead: headOf(object),
    subjectStart: subject?.names[0] ?? hit.from,
    subjectEnd,
    passive: false,
  };
}

function keepFirst(slots: Map<Slot, readonly number[]>, a: Slot, b: Slot): void {
  const first = slots.get(a)?.[0];
  const second = slots.get(b)?.[0];
  if (first === undefined || second === undefined) return;
  slots.delete(first < second ? b : a);
}

/** Whether the words between two units hold a verb that can carry a noun for its subject ("made an offer"). */
export type Carries = (from: number, to: number) => boolean;

/** Where the noun phrase that ends at `from` begins: adjectives, numbers and nouns are passed over. */
function nounPhraseStart(units: readonly Unit[], from: number): number {
  let at = from;
  while (at > 0 && from - at < 7) {
    const unit = units[at - 1];
    if (unit?.type !== "word" || isBorder(unit.lower)) break;
    at -= 1;
  }
  return at;
}

function isBorder(word: string): boolean {
  return (
    PREPOSITIONS.has(word) ||
    CLAUSE_STARTS.has(word) ||
    BE.has(word) ||
    HAVE.has(word) ||
    /^[,"“”()'’]|^'s$/.test(word)
  );
}

const POSSESSIVE_PRONOUNS = new Set(["its", "their", "his", "her"]);

/** The name unit that owns the noun phrase beginning at `start`: "Acme's offer", "its offer". */
function ownerBefore(units: readonly Unit[], start: number): number | null {
  const before = units[start - 1];
  if (before?.type === "name" && before.mention.by === "pronoun") return start - 1;
  const mark = lowerAt(units, start - 1);
  if (mark === "'s" || mark === "'" || mark === "’")
    return units[start - 2]?.type === "name" ? start - 2 : null;
  if (POSSESSIVE_PRONOUNS.has(mark)) return null;
  return null;
}

const BESIDE_ADJECTIVES = new Set(
  "proposed planned possible potential hostile strategic failed pending new alleged rumoured rumored reported blockbuster joint patent".split(
    " ",
  ),
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

const OF_LINK: Links = new Set(["of"]);
/** Prepositions behind which the thing itself stands: "an offer for Acme's shops" is for what is Acme's. */
const LEADING_TO_OBJECT: ReadonlySet<Slot> = new Set(["of", "for", "into", "against"] as const);

/** Names behind the prepositions a frame asks for, within reach and before the next clause. */
function prepositionalSlots(
  units: readonly Unit[],
  from: number,
  wanted: ReadonlySet<Slot>,
  triggerEnd: number,
  list: List,
): Map<Slot, readonly number[]> {
  const slots = new Map<Slot, readonly number[]>();
  const end = reachEnd(units, from, triggerEnd);
  for (let at = from; at < end; at += 1) {
    const slot = slotNamed(lowerAt(units, at));
    if (slot === null || !wanted.has(slot) || slots.has(slot)) continue;
    if (slot === "by" && OWNED_BY.has(lowerAt(units, at - 1)) && at > triggerEnd) continue;
    const phrase = nounPhrase(units, at + 1, LINKS_BEHIND[slot] ?? OF_LINK, list);
    const owned = LEADING_TO_OBJECT.has(slot) && isOwnedBy(phrase);
    if (phrase.names.length > 0) slots.set(owned ? "whose" : slot, phrase.names);
  }
  return slots;
}

/** "a firm held by Acme": this "by" belongs to the participle before it. */
const OWNED_BY = new Set(
  "held owned controlled run led backed founded headed developed published operated".split(" "),
);

function slotNamed(word: string): Slot | null {
  return PREPOSITIONS.has(word) ? (word as Slot) : null;
}

function reachEnd(units: readonly Unit[], from: number, triggerEnd: number): number {
  let end = from;
  while (end < units.length && end - triggerEnd < PREPOSITION_REACH && !endsReach(lowerAt(units, end)))
    end += 1;
  return end;
}

/** Behind "as" and "between" a post or a list may lead on by "in" too; elsewhere only "of" does. */
const LINKS_BEHIND: Readonly<Partial<Record<Slot, Links>>> = { as: PART_LINKS, between: PART_LINKS };

/** A new clause or a finite verb: what stands behind it belongs to that. */
function endsReach(word: string): boolean {
  if (word === "as" || word === "'s") return false;
  return CLAUSE_STARTS.has(word) || BE.has(word) || HAVE.has(word) || MODALS.has(word);
}
