import { overlaps, type Span } from "../../base/span.ts";
import type { Document } from "../../document/document.ts";
import type { Mentions } from "../../mention/mention.ts";
import type { VoiceType } from "../attribution.ts";
import { mentionsIn, type Unit, unitsOf } from "../clause/unit.ts";
import type { CueClass } from "./cue.ts";
import type { UnitSpan } from "./noun-span.ts";
import { quoteAround, quotesOf, uncredited } from "./quotes.ts";
import type { Saying } from "./saying.ts";
import { sayingsOf } from "./sayings.ts";
import { voiceTypeOf } from "./voice-type.ts";

/** Words or thoughts of a document that are somebody's, as offsets into its text. */
export interface AttributedWords {
  readonly class: CueClass;
  /** Who, with what is told of them beside it; null when the document does not say. */
  readonly voice: Span | null;
  readonly cue: Span;
  /** In order; several when the speaker stands between, or the quote goes on in later sentences. */
  readonly content: readonly Span[];
  readonly type: VoiceType;
  readonly rule: string;
  /** The sentence of the cue. */
  readonly sentence: number;
  /** "quote" when it is itself part of what somebody is quoted with. */
  readonly within: "quote" | "text";
}

/** Whose words and thoughts a document passes on, in order; quotes that name nobody go on with the speaker before. */
export function attributedWords(document: Document, mentions: Mentions): readonly AttributedWords[] {
  const quotes = quotesOf(document);
  const found = document.sentences.flatMap((sentence, index) => {
    const units = unitsOf(sentence, mentionsIn(mentions.mentions, sentence));
    return sayingsOf(units, sentence.part).map((saying) => placed(units, saying, mentions, index, quotes));
  });
  return withQuotes(found, quotes, document);
}

function placed(
  units: readonly Unit[],
  saying: Saying,
  mentions: Mentions,
  sentence: number,
  quotes: readonly Span[],
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
    voice: speaker === null ? null : span(speaker.whole),
    cue,
    content: saying.content.map(span).flatMap((content) => clipped(content, quote)),
    type: speaker === null ? "anonymous" : voiceTypeOf(units, speaker.from, speaker.to, mentions, new Set()),
    rule: saying.rule,
    sentence,
    within: quote === null ? "text" : "quote",
  };
}

/** What somebody quoted says of others lies in the quote. */
function clipped(content: Span, quote: Span | null): readonly Span[] {
  if (quote === null) return [content];
  const inside = { start: Math.max(content.start, quote.start), end: Math.min(content.end, quote.end) };
  return inside.end > inside.start ? [inside] : [];
}

// A quote that names nobody goes on with who spoke at most this many sentences before it.
const QUOTE_REACH = 8;

/** Gives each stretch of quotation that no cue of its sentence claims to whoever else speaks in that quote, or spoke last. */
function withQuotes(
  found: readonly AttributedWords[],
  quotes: readonly Span[],
  document: Document,
): readonly AttributedWords[] {
  const outer = found.filter(({ within }) => within === "text");
  const added = new Map<AttributedWords, Span[]>();
  for (const quote of quotes) {
    const parts = uncredited(
      quote,
      document.sentences,
      outer.flatMap(({ content }) => content),
    );
    const owner = parts.length === 0 ? null : ownerOf(quote, outer, document);
    if (owner !== null) added.set(owner, [...(added.get(owner) ?? []), ...parts]);
  }
  return found.map((words) => {
    const more = added.get(words);
    return more === undefined
      ? words
      : { ...words, content: [...words.content, ...more].sort((a, b) => a.start - b.start) };
  });
}

function ownerOf(quote: Span, outer: readonly AttributedWords[], document: Document): AttributedWords | null {
  const inside = outer.find(({ content }) => content.some((span) => overlaps(span, quote)));
  if (inside !== undefined) return inside;
  const before = outer.findLast(
    ({ cue, class: cueClass }) => cue.start < quote.start && (cueClass === "says" || cueClass === "credits"),
  );
  if (before === undefined) return null;
  const from = document.sentences[before.sentence + QUOTE_REACH]?.start ?? document.text.length;
  return quote.start <= from ? before : null;
}
