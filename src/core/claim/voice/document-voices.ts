import { overlaps, type Span } from "../../base/span.ts";
import type { Document } from "../../document/document.ts";
import type { Mentions, ReferentId } from "../../mention/mention.ts";
import type { VoiceType } from "../attribution.ts";
import { isPossessivePronoun, mentionsIn, type Unit, unitsOf } from "../clause/unit.ts";
import { PREPOSITIONS } from "../words/classes.ts";
import type { AttributedWords } from "./attributions.ts";
import { meantSpeaker } from "./meant-speaker.ts";
import { type UnitSpan, wordAt } from "./noun-span.ts";
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
  const meant = speaker === null ? null : meantSpeaker(units, speaker, context, before);
  const quote = quoteAround(quotes, cue);
  return {
    class: saying.class,
    speaker: speaker === null ? null : span(speaker),
    voice: speaker === null ? null : span(speaker.whole),
    cue,
    content: saying.content.map(span).flatMap((content) => clipped(content, quote)),
    meant: meant?.words ?? null,
    referent: meant === null ? nameOf(units, speaker) : meant.referent,
    type: meant?.type ?? typeOf(units, speaker, context, before),
    holds: holds(units, saying),
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
  return /^(?:we|i)$/.test(pronoun) ? (before()?.type ?? "party") : "party";
}

/** Whom a phrase names that a name begins or ends: "Acme", "chairman Roe"; of "a spokesman for Acme" nobody. */
function nameOf(units: readonly Unit[], speaker: UnitSpan | null): ReferentId | null {
  if (speaker === null) return null;
  const unit = [units[speaker.from], units[speaker.to - 1]].find(
    (at) => at?.type === "name" && !isPossessivePronoun(at),
  );
  const joined = units
    .slice(speaker.from, speaker.to)
    .some(({ lower }) => PREPOSITIONS.has(lower) || lower === "'s");
  return unit?.type === "name" && !joined ? unit.mention.referent : null;
}

const BACK_REACH = 3;

function spokeBefore(index: number, wordsIn: WordsIn): AttributedWords | null {
  for (let at = index - 1; at >= Math.max(0, index - BACK_REACH); at -= 1) {
    const found = wordsIn(at).findLast(isNamed);
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether somebody speaks there whom a later "he said" can mean. */
function isNamed({ speaker, within, class: cueClass, rule }: AttributedWords): boolean {
  if (speaker === null || within === "quote" || rule === "infinitive" || rule.startsWith("noun"))
    return false;
  return cueClass === "says" || cueClass === "thinks" || cueClass === "credits";
}

/** What somebody quoted says of others lies in the quote. */
function clipped(content: Span, quote: Span | null): readonly Span[] {
  if (quote === null) return [content];
  const inside = { start: Math.max(content.start, quote.start), end: Math.min(content.end, quote.end) };
  return inside.end > inside.start ? [inside] : [];
}

/** Saying puts its content forward, unless it only names or tells of something; thinking only where it holds it to be so. */
function holds(units: readonly Unit[], { class: cueClass, cue }: Saying): boolean {
  const words = units.slice(cue.from, cue.to);
  if (cueClass === "says") return !words.some(({ lower }) => NAMING.test(lower));
  return cueClass !== "thinks" || words.some(({ lower }) => HOLDING.has(lower));
}

/** Verbs that name, describe or pass on their object without asserting it ("called the bid a joke", "discussed the deal"). */
const NAMING =
  /^(?:call|nam|identif|describ|label|brand|dub|term|styl|bill|list|portray|depict|characteri[sz]|compar|liken|thank|congratulat|greet|welcom|discuss|address|publish|threaten|promis|pledg|vow|unveil|outlin|tout|trumpet|threat)(?:e?s|ed|ing|y|ies|ied|l?led|l?ling|e)?$/;

const HOLDING: ReadonlySet<string> = new Set(
  `think thinks thought believe believes believed believing expect expects expected expecting anticipate anticipates anticipated
  reckon reckons reckoned suspect suspects suspected predict predicts predicted estimate estimates estimated doubt doubts doubted
  fear fears feared assume assumes assumed foresee foresees foresaw guess guesses figures concluded concludes`.split(
    /\s+/,
  ),
);

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
