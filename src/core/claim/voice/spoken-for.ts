import type { Unit } from "../clause/unit.ts";
import { DETERMINERS } from "../words/classes.ts";
import { lowerAt } from "../words/lexicon.ts";
import type { Speech } from "./speech.ts";
import { VOICE_NOUNS } from "./voice-words.ts";

/**
 * "A fresh report is out: Acme, it says, …": a pronoun that speaks stands for the report or the experts named before it
 * in the sentence. Gives the speech with their words in place of the pronoun; unchanged when there are none.
 */
export function spokenFor(units: readonly Unit[], speech: Speech): Speech {
  if (!isPronoun(units, speech)) return speech;
  for (let at = speech.from - 1; at >= 0; at -= 1) {
    const type = VOICE_NOUNS.get(lowerAt(units, at));
    if (type !== "media" && type !== "analyst" && type !== "anonymous") continue;
    return { ...speech, from: phraseStart(units, at), to: at + 1, rule: `${speech.rule}, by pronoun` };
  }
  return speech;
}

function isPronoun(units: readonly Unit[], { from, to }: Speech): boolean {
  const unit = units[from];
  if (to - from !== 1 || unit === undefined) return false;
  return unit.type === "name" ? unit.pronoun !== "" : /^(?:it|he|she|they)$/.test(unit.lower);
}

// A report is described by a few words at most ("a fresh Chinese report").
const DESCRIPTION_MOST = 3;

function phraseStart(units: readonly Unit[], noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - 1 - DESCRIPTION_MOST); at -= 1) {
    if (DETERMINERS.has(lowerAt(units, at))) return at;
    if (units[at]?.type === "word" && !/^\p{L}+$/u.test(lowerAt(units, at))) return noun;
  }
  return noun;
}
