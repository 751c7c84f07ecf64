import { contains, overlaps, type Span, wordsAt } from "../../base/span.ts";
import type { Token } from "../../document/token.ts";
import type { ReferentId } from "../../mention/mention.ts";
import { type OutletIndex, outletNamed } from "../../page/outlet-index.ts";
import { type Attribution, AUTHOR, type Voice } from "../attribution.ts";
import type { CueMeaning } from "./cue.ts";
import { type CueSentence, cuesOf, type Named, spanOf } from "./cue-sentence.ts";
import type { Hit } from "./phrase-index.ts";

/** Who speaks in a sentence, and the words that say so. */
export interface CueVoice {
  readonly voice: Voice;
  /** The verb or preposition that makes a speaker of it. */
  readonly by: Hit<CueMeaning>;
  /** The names within the speaker's words: they act in the matter only where nobody else can. */
  readonly names: readonly Named[];
  /** The one company that speaks for itself; null for all others. */
  readonly company: ReferentId | null;
}

/** What the reader needs to tell what a speaker is. */
export interface VoiceKnowledge {
  readonly text: string;
  readonly outlets: OutletIndex;
  /** Companies that the document tells matters of: they speak as parties. */
  readonly isParty: (referent: ReferentId) => boolean;
  /** The year of publication; null when it is not known. */
  readonly year: number | null;
}

/** The speakers of a sentence in the order in which they are told. */
export function voicesIn(sentence: CueSentence, known: VoiceKnowledge): readonly CueVoice[] {
  const sayings = cuesOf(sentence, "says", "reports", "confirms", "denies", "according", "zufolge");
  const voices = sayings.flatMap((by) => {
    const phrase = phraseOf(sentence, by);
    if (phrase === null) return [];
    return voiceOf(sentence, by, untilOutlet(sentence, by, phrase, known), known) ?? [];
  });
  return voices.filter(
    ({ voice }, at) => !voices.some((other, place) => place < at && overlaps(other.voice, voice)),
  );
}

/** The one that a chain of voices is credited to: the first who is named, else the first; undefined for an empty one. */
export function creditedIn(chain: readonly Voice[]): Voice | undefined {
  return chain.find(({ type }) => type !== "anonymous") ?? chain[0];
}

export function attributedTo(chain: readonly Voice[]): Attribution {
  const credited = creditedIn(chain);
  return credited === undefined ? AUTHOR : { type: credited.type, source: credited.words, chain };
}

interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** The words for the speaker: behind "according to", before "zufolge"; before a verb, or behind it where it opens or follows a comma. */
function phraseOf(sentence: CueSentence, by: Hit<CueMeaning>): Phrase | null {
  const { tokens } = sentence;
  switch (by.meaning.is) {
    case "according":
      return forward(sentence, by.to, by);
    case "zufolge":
      return backward(sentence, by.from);
    default: {
      const before = tokens[by.from - 1];
      const inverted = before === undefined || isBreak(before) || /^["”’“»«]$/u.test(before.text);
      const told = inverted ? null : backward(sentence, by.from);
      const left = told !== null && isPronoun(sentence, told) ? null : told;
      const inside = left === null && by.to - by.from > 2 ? within(sentence, by) : null;
      return left ?? inside ?? forward(sentence, by.to, by);
    }
  }
}

/** "Lo riferiscono informazioni dalla Cina": the word that takes up what was said is no speaker. */
function isPronoun(sentence: CueSentence, { from, to }: Phrase): boolean {
  return cuesOf(sentence, "that").some((that) => that.from <= from && that.to >= to);
}

/** "teilte BMW am Dienstag mit": the speaker between the halves of the verb. */
function within({ tokens }: CueSentence, { from, to }: Hit<CueMeaning>): Phrase | null {
  const parted = tokens.slice(from + 1, to - 1).some(isBreak);
  return parted ? null : { from: from + 1, to: to - 1 };
}

/** A speaker is told in at most this many words, or characters in Chinese. */
const LONGEST = 14;

function backward({ tokens, hits }: CueSentence, end: number): Phrase | null {
  let from = end;
  while (from > 0 && end - from < LONGEST) {
    const token = tokens[from - 1];
    if (token === undefined || isBreak(token)) break;
    const hit = hits.find((one) => one.to === from);
    if (hit !== undefined && ENDS.has(hit.meaning.is)) break;
    from -= 1;
  }
  return from < end ? { from, to: end } : null;
}

function forward({ tokens, hits }: CueSentence, start: number, by: Hit<CueMeaning>): Phrase | null {
  let to = start;
  while (to < tokens.length && to - start < LONGEST) {
    const token = tokens[to];
    if (token === undefined || isBreak(token)) break;
    const hit = hits.find((one) => one.from === to && one !== by);
    if (hit !== undefined && ENDS.has(hit.meaning.is)) break;
    to += 1;
  }
  return to > start ? { from: start, to } : null;
}

/** Cues that are no part of the words for a speaker. */
const ENDS: ReadonlySet<CueMeaning["is"]> = new Set([
  "kind",
  "stage",
  "says",
  "reports",
  "confirms",
  "denies",
  "according",
  "guess",
  "if",
  "not",
  "break",
  "recall",
] as const);

function isBreak({ text }: Token): boolean {
  return /^(?:[,;:.!?()（），。；：！？、—–-]|--)$/u.test(text);
}

function voiceOf(
  sentence: CueSentence,
  by: Hit<CueMeaning>,
  phrase: Phrase,
  known: VoiceKnowledge,
): CueVoice | null {
  const own = untilParty(sentence, phrase);
  const names = sentence.named.filter(({ from, to }) => from >= own.from && to <= own.to);
  const span = spanOf(sentence, trimmed(sentence, own));
  const noun = cuesOf(sentence, "speaker").find(({ from, to }) => from >= phrase.from && to <= phrase.to);
  const type =
    noun === undefined ? typeByName(sentence, by, names, span, known) : typeByNoun(noun, names, known);
  if (type === null || isStillToSpeak(sentence, by, phrase)) return null;
  const speaks =
    type === "party" ? (names.find(({ referent }) => isCompany(referent.kind))?.referent.id ?? null) : null;
  return { voice: { ...wordsAt(known.text, span), type }, by, names, company: speaks };
}

/**
 * The words for the speaker alone: from the first to the last of the nouns, names and capitals that can be meant. "Was
 * GizChina und PhoneArena in den letzten Tagen" is GizChina und PhoneArena.
 */
function trimmed(sentence: CueSentence, { from, to }: Phrase): Phrase {
  const nouns = cuesOf(sentence, "speaker", "both", "it");
  const telling = nouns.filter((noun) => noun.from >= from && noun.to <= to);
  const names = sentence.named.filter((name) => name.from >= from && name.to <= to);
  const capitals = sentence.tokens
    .slice(from, to)
    .flatMap(({ shape }, at) =>
      shape === "capital" || shape === "upper" || shape === "mixed" ? [from + at] : [],
    );
  const sure = [...telling.map((noun) => noun.to), ...names.map((name) => name.to)];
  const last = Math.max(...(sure.length > 0 ? sure : capitals.map((at) => at + 1)));
  if (!Number.isFinite(last)) return { from, to };
  const first =
    telling.length > 0 ? from : Math.min(...names.map((name) => name.from), ...capitals, last - 1);
  return { from: first, to: last };
}

/** "According to Reuters Acme …": where the name of an outlet ends, what it says may begin. */
function untilOutlet(
  sentence: CueSentence,
  by: Hit<CueMeaning>,
  phrase: Phrase,
  { text, outlets }: VoiceKnowledge,
): Phrase {
  if (by.meaning.is !== "according") return phrase;
  for (let to = Math.min(phrase.to, phrase.from + 4); to > phrase.from; to -= 1) {
    const { words } = wordsAt(text, spanOf(sentence, { from: phrase.from, to }));
    if (outletNamed(outlets, words) !== null) return { from: phrase.from, to };
  }
  return phrase;
}

/** "According to analysts Acme …": a name that stands bare behind those who remain unnamed begins what they say. */
function untilParty(sentence: CueSentence, phrase: Phrase): Phrase {
  const unnamed = cuesOf(sentence, "speaker").find(
    ({ from, to, meaning }) =>
      from >= phrase.from && to <= phrase.to && (meaning.type === "analyst" || meaning.type === "anonymous"),
  );
  if (unnamed === undefined) return phrase;
  const bare = sentence.named.find(
    ({ from, marker }) => from >= unnamed.to && from < phrase.to && marker === null,
  );
  return bare === undefined ? phrase : { from: phrase.from, to: bare.from };
}

/** "They will soon announce it": nobody has said anything yet. */
function isStillToSpeak(sentence: CueSentence, by: Hit<CueMeaning>, phrase: Phrase): boolean {
  return cuesOf(sentence, "will", "if").some(({ from, to }) => from >= phrase.from && to <= by.from);
}

function typeByNoun(
  noun: Hit<Extract<CueMeaning, { readonly is: "speaker" }>>,
  names: readonly Named[],
  known: VoiceKnowledge,
): Voice["type"] {
  const { type } = noun.meaning;
  const official = names.some(({ referent }) => referent.kind === "authority");
  if (official && (type === "party" || type === "anonymous")) return "authority";
  const [only] = names;
  // "The newspaper Acme", "the company Beta": the noun says it; a spokesman of an outlet's speaks for a party all the same.
  if (type === "party" && only !== undefined && outletNamed(known.outlets, only.referent.name) !== null)
    return known.isParty(only.referent.id) ? "party" : "media";
  return type;
}

function typeByName(
  sentence: CueSentence,
  by: Hit<CueMeaning>,
  names: readonly Named[],
  span: Span,
  known: VoiceKnowledge,
): Voice["type"] | null {
  const words = wordsAt(known.text, span).words;
  if (cuesOf(sentence, "both", "it").some((cue) => contains(span, spanOf(sentence, cue)))) return "party";
  const authority = names.some(({ referent }) => referent.kind === "authority");
  if (authority) return "authority";
  const party = names.some(({ referent }) => known.isParty(referent.id) && isCompany(referent.kind));
  const outlet = outletIn(words, known.outlets);
  if (outlet && (!party || REPORTING.has(by.meaning.is))) return "media";
  if (party) return "party";
  if (by.meaning.is === "reports" || by.meaning.is === "according") {
    return /\p{Lu}|\p{Script=Han}{2}/u.test(words) &&
      names.every(({ referent }) => referent.kind !== "person")
      ? "media"
      : null;
  }
  return names.some(({ referent }) => isCompany(referent.kind) || referent.kind === "person")
    ? "party"
    : null;
}

/** Ways of saying that outlets have of the news of others; a company that is also an outlet says its own. */
const REPORTING: ReadonlySet<CueMeaning["is"]> = new Set(["reports", "according", "zufolge"] as const);

function isCompany(kind: Named["referent"]["kind"]): boolean {
  return kind === "company" || kind === "brand" || kind === "unknown";
}

/** Whether the words are, begin or end with the name of an outlet the desk knows. */
function outletIn(words: string, outlets: OutletIndex): boolean {
  const pieces = /\p{Script=Han}/u.test(words) ? windows(words) : spaced(words);
  return pieces.some((piece) => outletNamed(outlets, piece) !== null);
}

function spaced(words: string): readonly string[] {
  const parts = words.split(/\s+/u);
  return parts
    .flatMap((_, from) =>
      [1, 2, 3, 4].map((count) =>
        parts
          .slice(from, from + count)
          .join(" ")
          .replaceAll(/["“”„«»]/gu, ""),
      ),
    )
    .filter((piece) => /^\p{Lu}|^\d|^i\p{Lu}/u.test(piece));
}

function windows(words: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 2; to <= Math.min(words.length, from + 8); to += 1)
      pieces.push(words.slice(from, to));
  }
  return pieces;
}
