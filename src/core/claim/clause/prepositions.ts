import type { Slot } from "../frame.ts";
import { BE, CLAUSE_STARTS, HAVE, MODALS, PREPOSITIONS } from "../words/classes.ts";
import { lowerAt } from "../words/lexicon.ts";
import type { Slots } from "./arguments.ts";
import { type Links, type List, type NounPhrase, nounPhrase } from "./noun-phrase.ts";
import { isDescribedBy, isOwnedBy, PART_LINKS, SHARE_NOUN } from "./object.ts";
import type { Unit } from "./unit.ts";

// How far right of its trigger a prepositional argument may stand; beyond it belongs to other verbs.
const PREPOSITION_REACH = 18;

const OF_LINK: Links = new Set(["of"]);
/** Prepositions behind which the thing itself stands: "an offer for Acme's shops" is for what is Acme's. */
const LEADING_TO_OBJECT: ReadonlySet<Slot> = new Set(["of", "for", "into", "against"] as const);

// "Of" belongs to the noun it follows: further off it follows another ("its launch to strike the city of …").
const OF_REACH = 3;

/** Names behind the prepositions a frame asks for, within reach and before the next clause. */
export function prepositionalSlots(
  units: readonly Unit[],
  from: number,
  wanted: ReadonlySet<Slot>,
  triggerEnd: number,
  list: List,
): Slots {
  const slots = new Map();
  const end = reachEnd(units, from, triggerEnd);
  for (let at = afterInsertion(units, from); at < end; at += 1) {
    const slot = slotNamed(lowerAt(units, at));
    if (slot === null || !wanted.has(slot) || slots.has(slot)) continue;
    if (belongsElsewhere(units, slot, at, triggerEnd, slots)) continue;
    const phrase = phraseBehind(units, slot, at, list);
    const owned = LEADING_TO_OBJECT.has(slot) && isOwnedBy(phrase);
    if (phrase.names.length > 0 && !isDescribedBy(phrase)) slots.set(owned ? "whose" : slot, phrase.names);
  }
  return slots;
}

/** What a preposition governs. "of an 80 pct interest in Acme": a share leads on to what it is a share of. */
function phraseBehind(units: readonly Unit[], slot: Slot, at: number, list: List): NounPhrase {
  const phrase = nounPhrase(units, at + 1, LINKS_BEHIND[slot] ?? OF_LINK, list);
  const leadsOn = phrase.names.length === 0 && lowerAt(units, phrase.end) === "in";
  if (!leadsOn || !SHARE_NOUN.test(phrase.words.at(-1) ?? "")) return phrase;
  return nounPhrase(units, at + 1, PART_LINKS, list);
}

// How long the description of an object may be ("named Jane Roe, a former partner at Gamma, chief executive").
const INSERTION_MOST = 12;

/** Passes over what stands between commas straight behind an object: it describes that and has no part in the matter. */
function afterInsertion(units: readonly Unit[], from: number): number {
  if (
    lowerAt(units, from) !== "," ||
    !/^(?:a|an|the|former|formerly|who|which)$/.test(lowerAt(units, from + 1))
  )
    return from;
  for (let at = from + 2; at < from + INSERTION_MOST; at += 1) if (lowerAt(units, at) === ",") return at;
  return from;
}

/** Whether a preposition belongs to another word than the trigger. */
function belongsElsewhere(
  units: readonly Unit[],
  slot: Slot,
  at: number,
  triggerEnd: number,
  slots: Slots,
): boolean {
  if (slot === "of") return at - triggerEnd > OF_REACH && !isBehindDoer(units, at, slots);
  return slot === "by" && at > triggerEnd && OWNED_BY.has(lowerAt(units, at - 1));
}

/** "the takeover by Acme of Beta" */
function isBehindDoer(units: readonly Unit[], at: number, slots: Slots): boolean {
  const doer = slots.get("by")?.at(-1);
  return doer !== undefined && at - doer < 6 && skipMarks(units, doer + 1) === at;
}

function skipMarks(units: readonly Unit[], from: number): number {
  let at = from;
  while (/^[<>().,]$/.test(lowerAt(units, at)) || units[at - 1]?.lower === "<") at += 1;
  return at;
}

/** "a firm held by Acme": this "by" belongs to the participle before it. */
const OWNED_BY = new Set(
  "held owned controlled run led backed founded headed developed published operated underwritten managed arranged handled".split(
    " ",
  ),
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
