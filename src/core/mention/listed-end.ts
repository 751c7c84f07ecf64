import { longestAlias } from "./gazetteer.ts";
import { keyOf } from "./name-key.ts";
import type { SentenceView } from "./sentence-view.ts";

/** The end of an alias that begins here and has capitals where it should; null when none does. */
export function listedEnd(view: SentenceView, first: number): number | null {
  const token = view.tokens[first];
  if (token === undefined || token.shape === "mark" || token.lower === "'s") return null;
  if (token.shape === "lower" && !view.gazetteer.smallStarts.has(keyOf(token.lower))) return null;
  return longestAlias(view.gazetteer, view.tokens, first)?.end ?? null;
}
