import type { Sentence } from "../../document/document.ts";
import type { Unit } from "../clause/unit.ts";
import { type Hit, hitsAt } from "../words/lexicon.ts";
import { colonSaying, creditSaying, filingSaying, isCredit, tailSaying } from "./credit-saying.ts";
import { CUES, type Cue } from "./cue-words.ts";
import { adjectiveSaying, nounSaying } from "./noun-saying.ts";
import type { Saying } from "./saying.ts";
import { verbSaying } from "./verb-saying.ts";

/** Every place of a sentence where words or thoughts are somebody's, in the order of their cues. */
export function sayingsOf(units: readonly Unit[], part: Sentence["part"]): readonly Saying[] {
  const found: Saying[] = [];
  const headed = colonSaying(units) ?? (part === "title" ? tailSaying(units) : null);
  if (headed !== null) found.push(headed);
  let readTo = 0;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit?.type !== "word" || at < readTo) continue;
    const saying = sayingAt(units, at, unit.lower, found);
    if (saying === null) continue;
    found.push(saying);
    readTo = saying.cue.to;
  }
  return found;
}

function sayingAt(
  units: readonly Unit[],
  at: number,
  word: string,
  before: readonly Saying[],
): Saying | null {
  if (isCredit(word)) return creditSaying(units, at);
  if (word === "filing" || word === "filings") return filingSaying(units, at);
  return cuedSaying(units, at, before);
}

function cuedSaying(units: readonly Unit[], at: number, before: readonly Saying[]): Saying | null {
  for (const hit of hitsAt(units, at, CUES)) {
    const saying = read(units, hit, before);
    if (saying !== null) return saying;
  }
  return null;
}

function read(units: readonly Unit[], hit: Hit<Cue>, before: readonly Saying[]): Saying | null {
  switch (hit.value.kind) {
    case "verb":
      return verbSaying(units, hit, before);
    case "noun":
      return nounSaying(units, hit);
    case "adjective":
      return adjectiveSaying(units, hit);
  }
}
