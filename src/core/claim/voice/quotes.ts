import { contains, overlaps, type Span } from "../../base/span.ts";
import type { Document } from "../../document/document.ts";

const MARK = /[“”"]|''|``|\n\s*\n/g;

/** What stands in quotation marks, in order, the marks included. A quote left open ends with its paragraph. */
export function quotesOf({ text }: Pick<Document, "text">): readonly Span[] {
  const quotes: Span[] = [];
  let open: number | null = null;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const kind = kindOf(mark);
    if (open !== null && kind !== "opens") {
      quotes.push({ start: open, end: kind === "paragraph" ? index : index + mark.length });
      open = null;
    } else if (kind === "opens" || kind === "either") {
      open = index;
    }
  }
  if (open !== null) quotes.push({ start: open, end: text.length });
  return quotes;
}

/** What a mark does: straight marks open and close alike. */
function kindOf(mark: string): "opens" | "closes" | "either" | "paragraph" {
  if (mark === "“" || mark === "``") return "opens";
  if (mark === "”") return "closes";
  return mark.startsWith("\n") ? "paragraph" : "either";
}

/** The quote a stretch lies in; both lists are in text order. */
export function quoteAround(quotes: readonly Span[], span: Span): Span | null {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  const quote = quotes[low];
  return quote !== undefined && contains(quote, span) ? quote : null;
}

/** The parts of a quote that lie in sentences nobody has been credited with. */
export function uncredited(
  quote: Span,
  sentences: readonly Span[],
  credited: readonly Span[],
): readonly Span[] {
  return sentences
    .filter((sentence) => overlaps(sentence, quote))
    .map((sentence) => ({
      start: Math.max(sentence.start, quote.start),
      end: Math.min(sentence.end, quote.end),
    }))
    .filter((part) => part.end - part.start > 2 && !credited.some((span) => overlaps(span, part)));
}
