import { overlaps, type Span } from "../../base/span.ts";
import type { Document } from "../../document/document.ts";
import type { Mentions } from "../../mention/mention.ts";
import type { VoiceType } from "../attribution.ts";
import { mentionsIn, type Unit, unitsOf } from "../clause/unit.ts";
import type { AttributedWords } from "./attributions.ts";
import { phraseBefore, type UnitSpan, wordAt } from "./noun-span.ts";
import { quoteAround, quotesIn, quotesOf } from "./quotes.ts";
import type { Saying } from "./saying.ts";
import { sayingsOf } from "./sayings.ts";
import { toldTypes } from "./told-types.ts";
import { type VoiceContext, voiceTypeIfTold } from "./voice-type.ts";

/** Part of a quote that names nobody, and who goes on speaking in it. */
export interface CarriedQuote {
  readonly words: AttributedWords;
  readonly part: Span;
}

/** The voices of a document. Each sentence is read when it is first asked about, and then once. */
export interface DocumentVoices {
  readonly wordsIn: (sentence: number) => readonly AttributedWords[];
  /** The stretches of quotation in a sentence that no cue there claims, with whoever speaks in that quote or spoke last. */
  readonly carriedTo: (sentence: number) => readonly CarriedQuote[];
  readonly context: VoiceContext;
}

export function documentVoices(document: Document, mentions: Mentions): DocumentVoices {
  const quotes = quotesOf(document);
  const context = { mentions, parties: new Set<number>(), told: toldTypes(document, mentions) };
  const read = new Map<number, readonly AttributedWords[]>();
  const wordsIn = (index: number): readonly AttributedWords[] => {
    const known = read.get(index);
    if (known !== undefined) return known;
    const sentence = document.sentences[index];
    if (sentence === undefined) return [];
    const units = unitsOf(sentence, mentionsIn(mentions.mentions, sentence));
    const found: AttributedWords[] = [];
    for (const saying of sayingsOf(units, sentence.part)) {
      const before = (): AttributedWords | null => found.findLast(isNamed) ?? spokeBefore(index, wordsIn);
      found.push(placed(units, saying, { index, quotes, context, before }));
    }
    read.set(index, found);
    return found;
  };
  const carriedTo = (index: number): readonly CarriedQuote[] => carried(document, quotes, wordsIn, index);
  return { wordsIn, carriedTo, context };
}

interface Around {
  readonly index: number;
  readonly quotes: readonly Span[];
  readonly context: VoiceContext;
  /** Who spoke last before: whom "he said" and "they said" go on with when nothing else tells who that is. */
  readonly before: () => AttributedWords | null;
}

function placed(
  units: readonly Unit[],
  saying: Saying,
  { index, quotes, context, before }: Around,
): AttributedWords {
  const { speaker } = saying;
  const span = ({ from, to }: UnitSpan): Span => ({
    start: units[from]?.start ?? 0,
    end: units[to - 1]?.end ?? 0,
  });
  const cue = span(saying.cue);
  const quote = quoteAround(quotes, cue);
  return {
    class: saying.class,
    speaker: speaker === null ? null : span(speaker),
    voice: speaker === null ? null : span(speaker.whole),
    cue,
    content: saying.content.map(span).flatMap((content) => clipped(content, quote)),
    type: typeOf(units, speaker, context, before),
    rule: saying.rule,
    sentence: index,
    within: quote === null ? "text" : "quote",
  };
}

function typeOf(
  units: readonly Unit[],
  speaker: UnitSpan | null,
  context: VoiceContext,
  before: Around["before"],
): VoiceType {
  if (speaker === null) return "anonymous";
  const told = voiceTypeIfTold(units, speaker.from, speaker.to, context);
  if (told !== null) return told;
  const pronoun = speaker.to - speaker.from === 1 ? wordAt(units, speaker.from) : "";
  if (/^(?:who|which|that)$/.test(pronoun)) return antecedentType(units, speaker.from, context) ?? "party";
  return /^(?:he|she|they|it|we|i)$/.test(pronoun) ? (before()?.type ?? "party") : "party";
}

/** "the study, which notes": who is meant stands before. */
function antecedentType(units: readonly Unit[], relative: number, context: VoiceContext): VoiceType | null {
  const comma = /^(?:,|-|–|—|--)$/.test(wordAt(units, relative - 1));
  const phrase = phraseBefore(units, comma ? relative - 1 : relative);
  return phrase === null ? null : voiceTypeIfTold(units, phrase.from, phrase.to, context);
}

const BACK_REACH = 3;

function spokeBefore(index: number, wordsIn: WordsIn): AttributedWords | null {
  for (let at = index - 1; at >= Math.max(0, index - BACK_REACH); at -= 1) {
    const found = wordsIn(at).findLast(isNamed);
    if (found !== undefined) return found;
  }
  return null;
}

function isNamed(words: AttributedWords): boolean {
  return (
    words.speaker !== null &&
    words.within === "text" &&
    (words.class === "says" || words.class === "thinks" || words.class === "credits")
  );
}

/** What somebody quoted says of others lies in the quote. */
function clipped(content: Span, quote: Span | null): readonly Span[] {
  if (quote === null) return [content];
  const inside = { start: Math.max(content.start, quote.start), end: Math.min(content.end, quote.end) };
  return inside.end > inside.start ? [inside] : [];
}

// A quote that names nobody goes on with who spoke at most this many sentences before it.
const QUOTE_REACH = 8;

type WordsIn = DocumentVoices["wordsIn"];

function carried(
  document: Document,
  quotes: readonly Span[],
  wordsIn: WordsIn,
  index: number,
): readonly CarriedQuote[] {
  const sentence = document.sentences[index];
  if (sentence === undefined) return [];
  const claimed = outer(wordsIn(index)).flatMap(({ content }) => content);
  return quotesIn(quotes, sentence).flatMap((quote) => {
    const part = { start: Math.max(sentence.start, quote.start), end: Math.min(sentence.end, quote.end) };
    if (part.end - part.start <= 2 || claimed.some((span) => overlaps(span, part))) return [];
    const words = speakerOf(quote, document, wordsIn, index);
    return words === null ? [] : [{ words, part }];
  });
}

function outer(found: readonly AttributedWords[]): readonly AttributedWords[] {
  return found.filter(({ within }) => within === "text");
}

/** Whoever a cue beside another part of the quote names; otherwise who spoke last. */
function speakerOf(quote: Span, document: Document, wordsIn: WordsIn, index: number): AttributedWords | null {
  return speaksIn(quote, document, wordsIn, index) ?? spokeLast(quote, wordsIn, index);
}

function speaksIn(quote: Span, document: Document, wordsIn: WordsIn, index: number): AttributedWords | null {
  for (const step of [-1, 1]) {
    for (let at = index + step; overlapsSentence(document, at, quote); at += step) {
      const found = outer(wordsIn(at)).find(({ content }) => content.some((span) => overlaps(span, quote)));
      if (found !== undefined) return found;
    }
  }
  return null;
}

function overlapsSentence(document: Document, at: number, quote: Span): boolean {
  const sentence = document.sentences[at];
  return sentence !== undefined && overlaps(sentence, quote);
}

function spokeLast(quote: Span, wordsIn: WordsIn, index: number): AttributedWords | null {
  for (let at = index; at >= Math.max(0, index - QUOTE_REACH); at -= 1) {
    const found = outer(wordsIn(at)).findLast(
      ({ cue, class: cueClass }) =>
        cue.start < quote.start && (cueClass === "says" || cueClass === "credits"),
    );
    if (found !== undefined) return found;
  }
  return null;
}
