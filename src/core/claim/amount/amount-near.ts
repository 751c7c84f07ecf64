import type { Span } from "../../base/span.ts";
import { sumsIn } from "./find-sums.ts";

/** The sum nearest to `near` within a stretch of text, as a span of the whole text; null when there is none. */
export function amountNear(text: string, within: Span, near: Span): Span | null {
  let best: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { start, end } of sumsIn(text, within)) {
    const distance = start >= near.end ? start - near.end : near.start - end;
    if (distance < least) {
      least = distance;
      best = { start, end };
    }
  }
  return best;
}
