import type { Slot } from "../frame.ts";
import { BE, isAdverb, NEGATIONS } from "../words/classes.ts";
import { type Hit, lowerAt } from "../words/lexicon.ts";
import { type Arguments, boundsOf, headOf } from "./arguments.ts";
import { NO_LINKS, nounPhrase } from "./noun-phrase.ts";
import { PART_LINKS, placeObject, SHARE_NOUN, shareTail } from "./object.ts";
import { prepositionalSlots } from "./prepositions.ts";
import { listEndingAt, type Subject, subjectOf } from "./subject.ts";
import { isPossessivePronoun, type Unit } from "./unit.ts";

/** Finds the arguments of a verb; a passive is turned round, so that its slots are those of the active voice. */
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
  return subjectOf(units, hit.from) ?? partOf(units, hit.from);
}

/** "A funding round in Beta was led by Acme": when what is acted on is nobody, whose or what it is a part of. */
function partOf(units: readonly Unit[], from: number): Subject | null {
  for (let at = from - 1; at > 0 && !/^[,;:]$/.test(lowerAt(units, at)); at -= 1) {
    if (units[at]?.type === "name" && /^(?:in|of|for)$/.test(lowerAt(units, at - 1)))
      return { names: [at], end: at + 1 };
  }
  return null;
}

function activeArguments(units: readonly Unit[], hit: Hit<unknown>, wanted: ReadonlySet<Slot>): Arguments {
  const subject = activeSubject(units, hit);
  // Where a frame asks for "in", or for "of" at once ("a target of Acme"), and takes no object, these do not lead on to one
  // ("invest money in Acme").
  const isAsked = wanted.has("in") || (wanted.has("of") && lowerAt(units, hit.to) === "of");
  const links = isAsked && !wanted.has("object") ? NO_LINKS : PART_LINKS;
  const object = nounPhrase(units, hit.to, links, "ends-clause");
  // Behind a named object "of" and "in" tell where it is from, not what is meant.
  const asked =
    object.names.length === 0 || object.possessive
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

function activeSubject(units: readonly Unit[], hit: Hit<unknown>): Subject | null {
  if (isPlanOfUnnamed(units, hit.from)) return null;
  return hit.form === "ing" ? gerundSubject(units, hit.from) : subjectOf(units, hit.from);
}

/** "the German operator's plans to buy": whose plan it is, is told, and is no name. */
function isPlanOfUnnamed(units: readonly Unit[], verb: number): boolean {
  if (lowerAt(units, verb - 1) !== "to" || !PLANS.has(lowerAt(units, verb - 2))) return false;
  const owner = [verb - 3, verb - 4].find((at) => /^(?:'s|')$/.test(lowerAt(units, at)));
  return owner !== undefined && units[owner - 1]?.type === "word";
}

const PLANS = new Set(
  "plan plans bid attempt attempts effort efforts proposal decision intention offer".split(" "),
);

/** "of Acme buying Beta", "with Acme buying": a name straight before a gerund is its subject, whatever precedes it. */
function gerundSubject(units: readonly Unit[], from: number): Subject | null {
  // "prohibited Acme from buying Beta": who is kept from it is who would do it.
  const before = lowerAt(units, from - 1) === "from" ? from - 2 : from - 1;
  const adjacent = units[before]?.type === "name" && !isPossessivePronoun(units[before]);
  return adjacent ? listEndingAt(units, before) : subjectOf(units, from);
}

/** "was bought", "has been acquired", and the bare "bought by" of headlines and short relatives. */
function isPassive(units: readonly Unit[], hit: Hit<unknown>): boolean {
  if (hit.form !== "past" && hit.form !== "participle") return false;
  if (lowerAt(units, hit.to) === "by") return true;
  if (lowerAt(units, hit.to) === "from" && SHARE_NOUN.test(lowerAt(units, hit.from - 1))) return true;
  let at = hit.from - 1;
  while (at >= 0 && (isAdverb(lowerAt(units, at)) || isBetween(lowerAt(units, at)))) at -= 1;
  const before = lowerAt(units, at);
  return BE.has(before) && before !== "'s";
}

/** "were not bought", "were each fined": what may stand between "be" and its participle besides adverbs. */
function isBetween(word: string): boolean {
  return NEGATIONS.has(word) || /^(?:each|both|all|reportedly)$/.test(word);
}

function wordsBefore(units: readonly Unit[], from: number): readonly string[] {
  return units
    .slice(Math.max(0, from - 8), from)
    .flatMap((unit) => (unit.type === "word" ? [unit.lower] : []));
}
