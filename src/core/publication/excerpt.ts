import type { Span } from "../base/span.ts";
import type { HeldDocument } from "../provenance/held-document.ts";

/** A stretch of a document that is shown, in pieces that are marked or not. Text between two passages is left out. */
export interface Passage extends Span {
  readonly part: "title" | "body";
  /** Whether the text of its part goes on before it and behind it. */
  readonly cutBefore: "yes" | "no";
  readonly cutAfter: "yes" | "no";
  /** In order; put together they are the document's text at the passage. */
  readonly pieces: readonly Piece[];
}

export interface Piece extends Span {
  readonly text: string;
  readonly marked: "yes" | "no";
  /** The anchors of the spans that begin with this piece, and of those that end with it. */
  readonly begins: readonly string[];
  readonly ends: readonly string[];
}

/** A span to be marked, with the anchor by which a link leads to it. */
export interface Anchored extends Span {
  readonly anchor: string;
}

/** How much of the text around a span is shown, on each side, in UTF-16 units: 300 in all. */
export const CONTEXT_EACH_SIDE = 150;

/** The anchor of a span that evidence stands in. */
export function anchorOf({ start, end }: Span): string {
  return `span-${start}-${end}`;
}

/**
 * What of a document is shown: its spans with their sentences, and at most so much around them. Never the whole of a
 * text, unless the spans are.
 */
export function excerptOf(
  document: Pick<HeldDocument, "text" | "bodyStart">,
  sentences: readonly Span[],
  spans: readonly Anchored[],
): readonly Passage[] {
  const inside = spans.filter(({ start, end }) => start >= 0 && start < end && end <= document.text.length);
  const windows = inside
    .map((span) => windowAround(document, sentences, span))
    .sort((a, b) => a.start - b.start);
  return joined(document, windows).map((window) => passageOf(document, window, inside));
}

function windowAround(
  document: Pick<HeldDocument, "text" | "bodyStart">,
  sentences: readonly Span[],
  span: Span,
): Span {
  const part = partAround(document, span.start);
  const least = Math.max(part.start, span.start - CONTEXT_EACH_SIDE);
  const most = Math.min(Math.max(part.end, span.end), span.end + CONTEXT_EACH_SIDE);
  const starts = sentences.map(({ start }) => start).filter((at) => at >= least && at <= span.start);
  const ends = sentences.map(({ end }) => end).filter((at) => at <= most && at >= span.end);
  return {
    start: starts.length > 0 ? Math.min(...starts) : wordStart(document.text, least, span.start),
    end: ends.length > 0 ? Math.max(...ends) : wordEnd(document.text, most, span.end),
  };
}

/** A sentence that is longer than the context is cut between words. */
function wordStart(text: string, least: number, start: number): number {
  if (least === 0 || !insideWord(text, least)) return least;
  const space = text.slice(least, start).search(/\s/u);
  return space === -1 ? whole(text, least) : least + space + 1;
}

function wordEnd(text: string, most: number, end: number): number {
  if (!insideWord(text, most)) return most;
  const cut = text.slice(end, most).replace(/\S+$/u, "").trimEnd();
  return cut === "" && most > end ? whole(text, most) : end + cut.length;
}

/** Where nothing parts the words, as in Chinese, it is cut between characters. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}

function insideWord(text: string, at: number): boolean {
  return /\S/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at));
}

function partAround(
  { text, bodyStart }: Pick<HeldDocument, "text" | "bodyStart">,
  at: number,
): Span & Pick<Passage, "part"> {
  if (at < bodyStart) return { part: "title", start: 0, end: text.slice(0, bodyStart).trimEnd().length };
  return { part: "body", start: bodyStart, end: text.length };
}

/** Windows that touch, or have only white space between them, are one; headline and body never are. */
function joined(
  { text, bodyStart }: Pick<HeldDocument, "text" | "bodyStart">,
  windows: readonly Span[],
): readonly Span[] {
  const found: Span[] = [];
  for (const window of windows) {
    const last = found.at(-1);
    const isNext = last !== undefined && text.slice(last.end, window.start).trim() === "";
    const isOnePart = last !== undefined && last.start < bodyStart === window.start < bodyStart;
    if (last === undefined || !isNext || !isOnePart) found.push(window);
    else found[found.length - 1] = { start: last.start, end: Math.max(last.end, window.end) };
  }
  return found;
}

function passageOf(
  document: Pick<HeldDocument, "text" | "bodyStart">,
  window: Span,
  spans: readonly Anchored[],
): Passage {
  const part = partAround(document, window.start);
  const { start, end } = window;
  return {
    part: part.part,
    start,
    end,
    cutBefore: goesOn(document.text, part.start, start),
    cutAfter: goesOn(document.text, end, part.end),
    pieces: piecesOf(document.text, window, spans),
  };
}

function goesOn(text: string, from: number, to: number): "yes" | "no" {
  return text.slice(from, Math.max(from, to)).trim() === "" ? "no" : "yes";
}

/** The text of a window in pieces, cut wherever a span begins or ends. */
export function piecesOf(text: string, window: Span, spans: readonly Anchored[]): readonly Piece[] {
  const here = spans.filter(({ start, end }) => start >= window.start && end <= window.end);
  const cuts = new Set([window.start, window.end, ...here.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at): Piece => {
    const end = places[at + 1] ?? window.end;
    return {
      start,
      end,
      text: text.slice(start, end),
      marked: here.some((span) => span.start <= start && end <= span.end) ? "yes" : "no",
      begins: anchors(here.filter((span) => span.start === start)),
      ends: anchors(here.filter((span) => span.end === end)),
    };
  });
}

function anchors(spans: readonly Anchored[]): readonly string[] {
  return [...new Set(spans.map(({ anchor }) => anchor))];
}
