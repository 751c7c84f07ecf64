import { overlaps, type Span } from "../../../core/base/span.ts";
import type { Document } from "../../../core/document/document.ts";
import type { MarkedText } from "../terminal/marked.ts";
import { closedUp } from "../terminal/plain.ts";

/** The sentence or sentences that the span lies in, on one line, with the span marked. */
export function markedSentence(document: Pick<Document, "text" | "sentences">, evidence: Span): MarkedText {
  const around = document.sentences.filter((sentence) => overlaps(sentence, evidence));
  const start = Math.min(evidence.start, around[0]?.start ?? evidence.start);
  const end = Math.max(evidence.end, around.at(-1)?.end ?? evidence.end);
  return markedLine(document.text, { start, end }, [evidence]);
}

/** A stretch of a text on one line, with the spans in it marked. Spans are in order and do not overlap. */
export function markedLine(text: string, stretch: Span, spans: readonly Span[]): MarkedText {
  let line = "";
  const marks: Span[] = [];
  let at = stretch.start;
  for (const span of spans) {
    line += closedUp(text.slice(at, span.start));
    const start = line.length;
    line += closedUp(text.slice(span.start, span.end));
    marks.push({ start, end: line.length });
    at = span.end;
  }
  return { text: line + closedUp(text.slice(at, stretch.end)), marks };
}
