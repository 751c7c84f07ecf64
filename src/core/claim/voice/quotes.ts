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

/** The quote a stretch lies in; quotes are in text order. */
export function quoteAround(quotes: readonly Span[], span: Span): Span | null {
  const quote = quotes[firstEndingAt(quotes, span.end)];
  return quote !== undefined && contains(quote, span) ? quote : null;
}

/** The quotes that share a character with a sentence. */
export function quotesIn(quotes: readonly Span[], sentence: Span): readonly Span[] {
  const found: Span[] = [];
  for (let at = firstEndingAt(quotes, sentence.start + 1); at < quotes.length; at += 1) {
    const quote = quotes[at];
    if (quote === undefined || !overlaps(quote, sentence)) break;
    found.push(quote);
  }
  return found;
}

/** The number of the first quote that ends at an offset or behind it. */
function firstEndingAt(quotes: readonly Span[], offset: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
