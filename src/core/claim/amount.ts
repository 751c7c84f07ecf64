import type { Span } from "../base/span.ts";

// Money with its mark or its word, and shares in per cent, as news of all ages write them.
const AMOUNT =
  /(?:US|A|C|HK|NZ)?[$£€¥]\s?\d[\d.,]*(?:[- ]?(?:trillion|billion|million|mln|bln|bn|tn|m|b|k)\b)?(?:\s(?:per|a) share)?|\d[\d.,]*\s(?:(?:trillion|billion|million|mln|bln|bn|m)\s)?(?:dlrs?|dollars?|stg|pounds?|euros?|yen|francs?|marks?|lire|crowns?|yuan|rupees)\b(?:\s(?:per|a) share)?|\d[\d.,]*(?:m|bn|tn)\s(?:euros?|pounds?|dollars?|yen|yuan)\b|\d[\d.,]*(?:\s?%|\s(?:pct|percent|per cent)\b)/g;

/** The amount nearest to `near` within a stretch of text, as a span of the whole text; null when there is none. */
export function amountNear(text: string, within: Span, near: Span): Span | null {
  let best: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const found of text.slice(within.start, within.end).matchAll(AMOUNT)) {
    const start = within.start + found.index;
    const end = start + found[0].replace(/[.,]$/, "").length;
    const distance = start >= near.end ? start - near.end : near.start - end;
    if (distance < least) {
      least = distance;
      best = { start, end };
    }
  }
  return best;
}
