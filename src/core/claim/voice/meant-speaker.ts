import type { Span } from "../../base/span.ts";
import type { Mention, Mentions, ReferentId } from "../../mention/mention.ts";
import type { VoiceType } from "../attribution.ts";
import type { Unit } from "../clause/unit.ts";
import { DETERMINERS } from "../words/classes.ts";
import type { AttributedWords } from "./attributions.ts";
import { phraseBefore, type UnitSpan, wordAt } from "./noun-span.ts";
import { type VoiceContext, voiceTypeIfTold } from "./voice-type.ts";
import { VOICE_NOUNS } from "./voice-words.ts";

/** Whom a pronoun that speaks stands for: the words that name them, elsewhere, and what they are. */
export interface MeantSpeaker {
  readonly words: Span;
  readonly type: VoiceType;
  readonly referent: ReferentId | null;
}

const PERSONAL = /^(?:he|she|they|it)$/;

/**
 * Follows a speaker that is only a pronoun: "who" and "which" to the phrase before them; "it" and "they" to a report or
 * people named before in the sentence; all others to who spoke last, if that can be meant, or to the pronoun's referent.
 */
export function meantSpeaker(
  units: readonly Unit[],
  speaker: UnitSpan,
  context: VoiceContext,
  before: () => AttributedWords | null,
): MeantSpeaker | null {
  if (isShortDescription(units, speaker)) return describedBefore(wordAt(units, speaker.to - 1), before());
  if (speaker.to - speaker.from !== 1) return null;
  const word = wordAt(units, speaker.from);
  if (/^(?:who|which|that)$/.test(word)) return antecedent(units, speaker.from, context);
  if (!PERSONAL.test(word)) return null;
  return (
    reportBefore(units, speaker.from, word) ??
    lastSpeaker(word, before(), context) ??
    referentOf(units, speaker.from, context)
  );
}

const SHORT_DESCRIPTIONS = /^(?:group|organi[sz]ation|body|newspaper|paper|magazine|association|agency)$/;

/** "the group said", "the newspaper said": a noun that only points back. */
function isShortDescription(units: readonly Unit[], { from, to }: UnitSpan): boolean {
  return to - from === 2 && wordAt(units, from) === "the" && SHORT_DESCRIPTIONS.test(wordAt(units, to - 1));
}

/** Who spoke last, if that is what the noun says; papers and reports must be media. */
function describedBefore(noun: string, last: AttributedWords | null): MeantSpeaker | null {
  const words = last?.meant ?? last?.speaker ?? null;
  if (last === null || words === null) return null;
  const print = /^(?:newspaper|paper|magazine)$/.test(noun);
  if (print !== (last.type === "media")) return null;
  return { words, type: last.type, referent: last.referent };
}

/** "the study, which notes": who is meant stands before. */
function antecedent(units: readonly Unit[], relative: number, context: VoiceContext): MeantSpeaker | null {
  const mark = /^(?:,|-|–|—|--)$/.test(wordAt(units, relative - 1));
  const phrase = phraseBefore(
    units,
    mark ? relative - (wordAt(units, relative - 2) === "-" ? 2 : 1) : relative,
  );
  if (phrase === null) return null;
  const type = voiceTypeIfTold(units, phrase.from, phrase.to, context) ?? "party";
  return { words: spanOf(units, phrase), type, referent: null };
}

// A report is described by a few words at most ("a fresh Chinese report").
const DESCRIPTION_MOST = 3;

/** "A fresh report is out: Acme, it says, …". */
function reportBefore(units: readonly Unit[], pronoun: number, word: string): MeantSpeaker | null {
  if (word === "he" || word === "she") return null;
  for (let at = pronoun - 1; at >= 0; at -= 1) {
    const noun = wordAt(units, at);
    const type = /^reporters?$/.test(noun) ? undefined : VOICE_NOUNS.get(noun);
    if (type !== "media" && type !== "analyst" && type !== "anonymous") continue;
    return { words: spanOf(units, { from: descriptionStart(units, at), to: at + 1 }), type, referent: null };
  }
  return null;
}

function descriptionStart(units: readonly Unit[], noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - 1 - DESCRIPTION_MOST); at -= 1) {
    if (DETERMINERS.has(wordAt(units, at))) return at;
    if (units[at]?.type === "word" && !/^\p{L}+$/u.test(wordAt(units, at))) return noun;
  }
  return noun;
}

/** "He said" goes on with who spoke last, unless that is a company; "it" unless that is a person. */
function lastSpeaker(
  word: string,
  last: AttributedWords | null,
  { mentions }: VoiceContext,
): MeantSpeaker | null {
  if (last === null) return null;
  const words = last.meant ?? last.speaker;
  if (words === null) return null;
  const kind = last.referent === null ? null : mentions.referents[last.referent]?.kind;
  const person = word === "he" || word === "she";
  if (kind === "person" ? word === "it" : person && kind === "company") return null;
  return { words, type: last.type, referent: last.referent };
}

/** The last place before that names whom the pronoun stands for. */
function referentOf(units: readonly Unit[], at: number, context: VoiceContext): MeantSpeaker | null {
  const unit = units[at];
  if (unit?.type !== "name") return null;
  const named = lastNamed(context.mentions, unit.mention);
  if (named === null) return null;
  const type = voiceTypeIfTold(units, at, at + 1, context) ?? "party";
  return { words: { start: named.start, end: named.end }, type, referent: named.referent };
}

function lastNamed({ mentions }: Mentions, pronoun: Mention): Mention | null {
  return (
    mentions.findLast(
      ({ by, referent, start }) => by === "name" && referent === pronoun.referent && start < pronoun.start,
    ) ?? null
  );
}

function spanOf(units: readonly Unit[], { from, to }: UnitSpan): Span {
  return { start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 };
}
