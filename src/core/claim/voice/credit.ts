import { type Words, wordsAt } from "../../base/span.ts";
import type { Attribution, Voice } from "../attribution.ts";
import type { Certainty, Stage } from "../claim.ts";
import type { Unit } from "../clause/unit.ts";
import { isMonth } from "../words/classes.ts";
import { allHits, type Hit, lowerAt } from "../words/lexicon.ts";
import { type Speech, speechesOf } from "./speech.ts";
import { spokenFor } from "./spoken-for.ts";
import { type VoiceContext, voiceTypeOf } from "./voice-type.ts";
import { GUESS_WORDS, HEARSAY } from "./voice-words.ts";

/** Certainty and attribution of a matter told at a trigger, with the rules that gave them. */
export interface Crediting {
  readonly certainty: Certainty;
  readonly attribution: Attribution;
  readonly rule: string;
  readonly at: { readonly from: number; readonly to: number } | null;
}

const AUTHOR: Attribution = { type: "author", source: "", chain: [] };

/** A matter that is only named in passing is taken for granted, whoever is speaking. */
export const OWN_WORD: Crediting = {
  certainty: "fact",
  attribution: AUTHOR,
  rule: "taken for granted",
  at: null,
};

export function creditOf(
  text: string,
  units: readonly Unit[],
  trigger: Hit<unknown>,
  stage: Stage,
  context: VoiceContext,
): Crediting {
  const voices = speechesOf(units)
    .filter((speech) => speech.start <= trigger.from && trigger.to <= speech.end)
    .map((speech) => voiceOf(text, units, spokenFor(units, speech), context));
  const hearsay = hearsayNear(units, trigger);
  const named =
    voices.find(({ speech }) => speech.rule === "filing") ??
    voices.find(({ voice }) => voice.type !== "anonymous") ??
    voices[0];
  if (hearsay !== null && (named === undefined || (named.voice.type === "party" && stage !== "denied"))) {
    return hearsayCrediting(text, units, hearsay);
  }
  if (named === undefined) return byAuthor(units, trigger, stage);
  const chain = voices.map(({ voice }) => voice);
  const { voice, speech } = named;
  const attribution: Attribution = { type: voice.type, source: voice.words, chain };
  return {
    certainty: certaintyBy(voice.type, units, trigger, stage, hearsay),
    attribution,
    rule: speech.rule,
    at: { from: speech.from, to: speech.to },
  };
}

function voiceOf(
  text: string,
  units: readonly Unit[],
  speech: Speech,
  context: VoiceContext,
): { voice: Voice; speech: Speech } {
  const words = wordsOf(text, units, speech.from, speech.to);
  return { voice: { ...words, type: voiceTypeOf(units, speech.from, speech.to, context) }, speech };
}

function wordsOf(text: string, units: readonly Unit[], from: number, to: number): Words {
  return wordsAt(text, { start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 });
}

// Hearsay vouches for what stands near it: in its own clause, within this many units.
const HEARSAY_REACH = 14;

function hearsayNear(units: readonly Unit[], trigger: Hit<unknown>): Hit<"rumoured" | "speculated"> | null {
  const near = allHits(units, HEARSAY).filter(
    (hit) => hit.from < trigger.to + HEARSAY_REACH && hit.to > trigger.from - HEARSAY_REACH,
  );
  return near[0] ?? null;
}

function hearsayCrediting(
  text: string,
  units: readonly Unit[],
  hit: Hit<"rumoured" | "speculated">,
): Crediting {
  const words = wordsOf(text, units, hit.from, hit.to);
  return {
    certainty: hit.value,
    attribution: { type: "anonymous", source: words.words, chain: [{ ...words, type: "anonymous" }] },
    rule: "hearsay",
    at: { from: hit.from, to: hit.to },
  };
}

function byAuthor(units: readonly Unit[], trigger: Hit<unknown>, stage: Stage): Crediting {
  const guesses = stage === "considered" && guessed(units, trigger);
  return {
    certainty: guesses ? "speculated" : "fact",
    attribution: AUTHOR,
    rule: guesses ? "own guess" : "own word",
    at: null,
  };
}

function guessed(units: readonly Unit[], trigger: Hit<unknown>): boolean {
  const from = Math.max(0, trigger.from - 14);
  return units
    .slice(from, trigger.to + 6)
    .some(
      ({ type, lower }, offset) =>
        type === "word" &&
        GUESS_WORDS.has(lower) &&
        !isMonth(lowerAt(units, from + offset - 1), lower, lowerAt(units, from + offset + 1)),
    );
}

function certaintyBy(
  type: Voice["type"],
  units: readonly Unit[],
  trigger: Hit<unknown>,
  stage: Stage,
  hearsay: Hit<"rumoured" | "speculated"> | null,
): Certainty {
  if (stage === "denied") return "fact";
  switch (type) {
    case "party":
    case "authority":
      return "fact";
    case "anonymous":
      return "reported";
    case "media":
      return hearsay?.value === "speculated" ? "speculated" : "reported";
    case "analyst":
      if (hearsay?.value === "speculated" || guessed(units, trigger)) return "speculated";
      return stage === "considered" ? "speculated" : "reported";
  }
}
