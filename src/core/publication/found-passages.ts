import type { Span } from "../base/span.ts";
import { type Piece, piecesOf } from "./excerpt.ts";

/** A place where something that was looked for stands, and which part of it that is. */
export interface FoundPlace extends Span {
  readonly phrase: number;
}

/** A short stretch of a text around what was looked for. */
export interface FoundPassage {
  readonly pieces: readonly Piece[];
  readonly cutBefore: "yes" | "no";
  readonly cutAfter: "yes" | "no";
}

/** How many sentences are shown of a document, and how much of each before what was found and in all. */
const MOST_SENTENCES = 2;
const BEFORE = 90;
const LONGEST = 260;

/**
 * The sentences that hold most of what was looked for, in their order, each with it marked; the first sentence where it
 * stands in none of them.
 */
export function foundPassages(
  text: string,
  sentences: readonly Span[],
  places: readonly FoundPlace[],
): readonly FoundPassage[] {
  const held = sentences.map((sentence, at) => ({
    sentence,
    at,
    own: places.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
  }));
  const best = held
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => phrasesIn(b.own) - phrasesIn(a.own) || a.at - b.at)
    .slice(0, MOST_SENTENCES)
    .sort((a, b) => a.at - b.at);
  const shown = best.length > 0 ? best : held.slice(0, 1);
  return shown.map(({ sentence, own }) => passageOf(text, sentence, own));
}

function phrasesIn(places: readonly FoundPlace[]): number {
  return new Set(places.map(({ phrase }) => phrase)).size;
}

function passageOf(text: string, sentence: Span, places: readonly FoundPlace[]): FoundPassage {
  const first = places[0]?.start ?? sentence.start;
  const start =
    sentence.end - sentence.start <= LONGEST || first - sentence.start <= BEFORE
      ? sentence.start
      : atWord(text, first - BEFORE, first);
  const end = sentence.end - start <= LONGEST ? sentence.end : lastWord(text, start, start + LONGEST);
  return {
    pieces: piecesOf(
      text,
      { start, end },
      places.filter((place) => place.end <= end).map((place) => ({ ...place, anchor: "" })),
    ),
    cutBefore: start > sentence.start ? "yes" : "no",
    cutAfter: end < sentence.end ? "yes" : "no",
  };
}

/** The first beginning of a word from here on; here, where nothing parts the words. */
function atWord(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s/u);
  return space === -1 ? from : from + space + 1;
}

function lastWord(text: string, from: number, to: number): number {
  const cut = text.slice(from, to).search(/\s\S*$/u);
  return cut <= 0 ? to : from + cut;
}
