import { contains, type Span, type Words, wordsAt } from "../../base/span.ts";
import type { ReferentId } from "../../mention/mention.ts";
import { type Attribution, AUTHOR, type Voice } from "../attribution.ts";
import type { Certainty, Stage } from "../claim.ts";
import type { Unit } from "../clause/unit.ts";
import { isMonth } from "../words/classes.ts";
import { allHits, type Hit, lowerAt } from "../words/lexicon.ts";
import type { AttributedWords } from "./attributions.ts";
import type { DocumentVoices } from "./document-voices.ts";
import { GUESS_WORDS, HEARSAY } from "./voice-words.ts";

/** Certainty and attribution of a matter told at a trigger, with the rules that gave them. */
export interface Crediting {
  readonly certainty: Certainty;
  readonly attribution: Attribution;
  readonly rule: string;
  /** The words it rests on; null for a default. */
  readonly at: Span | null;
}

/** A matter that is only named in passing is taken for granted, whoever is speaking. */
export const OWN_WORD: Crediting = {
  certainty: "fact",
  attribution: AUTHOR,
  rule: "taken for granted",
  at: null,
};

/** Where a trigger stands, and the voices of its document. */
export interface CreditPlace {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly trigger: Hit<unknown>;
  /** The number of its sentence. */
  readonly index: number;
  readonly voices: DocumentVoices;
  readonly parties: ReadonlySet<ReferentId>;
}

/** On whose word the matter at a trigger is told, and how surely, given how far it is said to be. */
export function creditOf(place: CreditPlace, stage: Stage): Crediting {
  const { text, units, trigger } = place;
  const credited = vouching(place).map((words) => ({ words, voice: voiceOf(text, words, place.parties) }));
  const hearsay = hearsayNear(units, trigger);
  const named =
    credited.find(({ words }) => words.rule === "filing") ??
    credited.find(({ voice }) => voice.type !== "anonymous") ??
    credited[0];
  if (hearsay !== null && (named === undefined || (named.voice.type === "party" && stage !== "denied"))) {
    return hearsayCrediting(text, units, hearsay);
  }
  if (named === undefined) return byAuthor(units, trigger, stage);
  const { voice, words } = named;
  return {
    certainty:
      isLeak(voice) && stage !== "denied"
        ? "rumoured"
        : certaintyBy(voice.type, units, trigger, stage, hearsay),
    attribution: { type: voice.type, source: voice.words, chain: credited.map((each) => each.voice) },
    rule: words.rule,
    at: { start: voice.start, end: voice.end },
  };
}

/** Those whose words hold the trigger and who put them forward as so, in the order of the text. */
function vouching({ text, units, trigger, index, voices }: CreditPlace): readonly AttributedWords[] {
  const at = { start: units[trigger.from]?.start ?? 0, end: units[trigger.to - 1]?.end ?? 0 };
  const here = voices
    .wordsIn(index)
    .filter(
      (words) => vouches(words) && !isDeed(text, words) && words.content.some((span) => contains(span, at)),
    );
  if (here.length > 0) return here;
  return voices
    .carriedTo(index)
    .filter(({ part }) => contains(part, at))
    .map(({ words }) => words);
}

/** "Acme threatened to sue": what somebody promises or threatens to do is told as a deed, by the author. */
function isDeed(text: string, { content, rule }: AttributedWords): boolean {
  const start = content[0]?.start ?? 0;
  return rule === "speaker before verb" && /^to\s/.test(text.slice(start, start + 3));
}

function vouches({ class: cueClass, speaker, type, holds, rule }: AttributedWords): boolean {
  if (speaker === null || NO_WORD.has(rule)) return false;
  switch (cueClass) {
    case "credits":
      return true;
    case "says":
    case "thinks":
      return holds;
    case "shows":
      // What a deal or a share price shows is the writer's reading of it.
      return type === "media" || type === "analyst" || type === "authority";
    case "asks":
    case "wants":
    case "judges":
      return false;
  }
}

/** Ways of saying that put nothing forward: "the latest to express concern at the plan", "Acme's announcement of the deal". */
const NO_WORD: ReadonlySet<string> = new Set(["infinitive", "noun"]);

/** The voice of attributed words, for a matter between `parties`: whose name is a party's speaks as one. */
export function voiceOf(text: string, words: AttributedWords, parties: ReadonlySet<ReferentId>): Voice {
  const span = words.meant ?? words.speaker ?? words.cue;
  const isParty = words.referent !== null && parties.has(words.referent) && words.type !== "authority";
  const type = isParty || words.type === "author" ? "party" : words.type;
  return { ...wordsAt(text, span), type };
}

function wordsOf(text: string, units: readonly Unit[], from: number, to: number): Words {
  return wordsAt(text, { start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 });
}

// Hearsay vouches for what stands near it: in its own clause, within this many units.
const HEARSAY_REACH = 14;

function hearsayNear(units: readonly Unit[], trigger: Hit<unknown>): Hit<"rumoured" | "speculated"> | null {
  const near = allHits(units, HEARSAY).filter(
    (hit) =>
      (hit.from < trigger.to + HEARSAY_REACH && hit.to > trigger.from - HEARSAY_REACH) ||
      governs(units, hit, trigger),
  );
  return near[0] ?? null;
}

// Between a rumour and the "that" of what it tells: "a rumour from China has it that", "the chatter on the forums that".
const THAT_REACH = 7;

/** "A rumour from China has it that Acme, which makes …, has signed": what a rumour tells is hearsay to its end. */
function governs(units: readonly Unit[], hearsay: Hit<unknown>, trigger: Hit<unknown>): boolean {
  const end = Math.min(hearsay.to + THAT_REACH, trigger.from);
  for (let at = hearsay.to; at < end; at += 1) if (lowerAt(units, at) === "that") return true;
  return false;
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
    at: { start: words.start, end: words.end },
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

// A leaker, a post, a user: nobody who can be asked, so that what they tell is hearsay.
const LEAK =
  /\b(?:leak(?:s|ers?|sters?)?|tipsters?|posts?|posters?|users?|forums?|rumou?rs?|gossip|chatter|whispers?|talk|buzz)$/iu;

function isLeak({ type, words }: Voice): boolean {
  return type === "anonymous" && LEAK.test(words.replace(/\s+(?:on|at|from|of|in)\s.*$/iu, ""));
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
