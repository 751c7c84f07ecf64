/** A half-open range `[start, end)` of UTF-16 code units in one document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function textAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Verbatim words of a document. Invariant: `words` is the document's text at the span. */
export interface Words extends Span {
  readonly words: string;
}

export function wordsAt(text: string, span: Span): Words {
  return { start: span.start, end: span.end, words: textAt(text, span) };
}
