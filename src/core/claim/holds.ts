import type { Document } from "../document/document.ts";
import type { Arguments } from "./clause/arguments.ts";
import type { Unit } from "./clause/unit.ts";
import type { Condition } from "./frame.ts";
import { shareIn } from "./share.ts";
import { CLAUSE_STARTS } from "./words/classes.ts";
import { type Hit, lowerAt } from "./words/lexicon.ts";

/** A trigger in its sentence, before anybody looked for its arguments. */
export interface Surroundings {
  readonly units: readonly Unit[];
  readonly hit: Hit<unknown>;
}

type NearCondition = Extract<Condition, { test: "words" }> & { readonly place: NearPlace };
type NearPlace = Exclude<Place, "object" | "head">;

/** The first of the conditions on words near the trigger that fails: cheap, and so asked before arguments are looked for. */
export function unmetNear(around: Surroundings, conditions: readonly Condition[]): Condition | undefined {
  return conditions.find((condition) => isNear(condition) && !holdsNear(around, condition));
}

/** The first condition that fails once the arguments are known; those on near words have been asked. */
export function unmetWith(
  document: Document,
  found: Arguments,
  conditions: readonly Condition[],
): Condition | undefined {
  return conditions.find((condition) => !isNear(condition) && !holdsWith(document, found, condition));
}

function isNear(condition: Condition): condition is NearCondition {
  return condition.test === "words" && condition.place !== "object" && condition.place !== "head";
}

function holdsNear(around: Surroundings, { place, of, holds }: NearCondition): boolean {
  return hasNear(around, place, of) === (holds === "any");
}

function holdsWith(document: Document, found: Arguments, condition: Condition): boolean {
  switch (condition.test) {
    case "words": {
      const words = condition.place === "head" ? found.objectHead : found.objectWords;
      return words.some((word) => condition.of.has(word)) === (condition.holds === "any");
    }
    case "share":
      return condition.is.includes(shareIn(found.objectWords));
    case "document":
      return speaksOf(document, condition.of);
  }
}

const SPOKEN_OF = new WeakMap<Document, Map<ReadonlySet<string>, boolean>>();

/** Whether the document has one of the words anywhere; kept, since every trigger of a frame asks again. */
function speaksOf(document: Document, words: ReadonlySet<string>): boolean {
  const known = SPOKEN_OF.get(document) ?? new Map<ReadonlySet<string>, boolean>();
  SPOKEN_OF.set(document, known);
  const before = known.get(words);
  if (before !== undefined) return before;
  const speaks = document.sentences.some(({ tokens }) => tokens.some((token) => words.has(token.lower)));
  known.set(words, speaks);
  return speaks;
}

/** Why a condition failed, for `hearsay explain`. */
export function unmetReason(condition: Condition): string {
  switch (condition.test) {
    case "words":
      return `the words of the ${condition.place} do not fit`;
    case "share":
      return `not a matter of ${condition.is.join(" or ")} of the capital`;
    case "document":
      return "the document is about something else";
  }
}

type Place = Extract<Condition, { test: "words" }>["place"];

// How near the words of a condition stand: before a noun its adjectives, after a verb its object and complements.
const BEFORE_REACH = 4;
const AFTER_REACH = 16;

function hasNear({ units, hit }: Surroundings, place: NearPlace, words: ReadonlySet<string>): boolean {
  switch (place) {
    case "next":
      return words.has(lowerAt(units, hit.to));
    case "before":
      return units
        .slice(Math.max(0, hit.from - BEFORE_REACH), hit.from)
        .some((unit) => words.has(unit.lower));
    case "after":
      return hasAfter(units, hit.to, words);
    case "sentence":
      return units.some((unit) => words.has(unit.lower));
  }
}

function hasAfter(units: readonly Unit[], from: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < units.length && at < from + AFTER_REACH; at += 1) {
    const word = lowerAt(units, at);
    if (CLAUSE_STARTS.has(word)) return false;
    if (words.has(word)) return true;
  }
  return false;
}
