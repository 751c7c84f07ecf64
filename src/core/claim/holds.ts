import type { Document } from "../document/document.ts";
import type { Arguments } from "./clause/arguments.ts";
import type { Unit } from "./clause/unit.ts";
import type { Condition } from "./frame.ts";
import { shareIn } from "./share.ts";
import { CLAUSE_STARTS } from "./words/classes.ts";
import { type Hit, lowerAt } from "./words/lexicon.ts";

/** Where a condition is tested: a trigger in its sentence, with the arguments found for it. */
export interface Surroundings {
  readonly document: Document;
  readonly units: readonly Unit[];
  readonly hit: Hit<unknown>;
  readonly found: Arguments;
}

export function holds(around: Surroundings, condition: Condition): boolean {
  switch (condition.test) {
    case "words": {
      const any = wordsOf(around, condition.place).some((word) => condition.of.has(word));
      return condition.holds === "any" ? any : !any;
    }
    case "share":
      return condition.is.includes(shareIn(around.found.objectWords));
    case "document":
      return around.document.sentences.some((sentence) =>
        sentence.tokens.some((token) => condition.of.has(token.lower)),
      );
  }
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

function wordsOf({ units, hit, found }: Surroundings, place: Place): readonly string[] {
  switch (place) {
    case "object":
      return found.objectWords;
    case "head":
      return found.objectHead;
    case "next":
      return [lowerAt(units, hit.to)];
    case "before":
      return units.slice(Math.max(0, hit.from - BEFORE_REACH), hit.from).map((unit) => unit.lower);
    case "after":
      return wordsAfter(units, hit.to);
    case "sentence":
      return units.map((unit) => unit.lower);
  }
}

function wordsAfter(units: readonly Unit[], from: number): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < units.length && at < from + AFTER_REACH; at += 1) {
    const word = lowerAt(units, at);
    if (CLAUSE_STARTS.has(word)) break;
    words.push(word);
  }
  return words;
}
