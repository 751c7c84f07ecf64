import type { Span } from "../base/span.ts";
import type { Telling } from "./telling.ts";

/**
 * The paragraphs whose words are about where a telling has its claim from: the one of its evidence and the next; and of
 * a claim read in the headline, the first two of the body.
 */
export function scopeOf({ document, report }: Telling): readonly Span[] {
  if (document === null) return [];
  const paragraphs = paragraphsOf(document.text);
  const place = paragraphs.findLastIndex(({ start }) => start <= report.claim.evidence.start);
  if (place === -1) return [];
  const inTitle = report.claim.evidence.start < document.bodyStart;
  return paragraphs.slice(place, place + (inTitle ? 3 : 2));
}

/** Parted by a blank line, the title first. */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const paragraph of text.split("\n\n")) {
    if (paragraph !== "") paragraphs.push({ start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  return paragraphs;
}
