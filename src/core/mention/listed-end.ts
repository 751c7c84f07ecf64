import { longestAlias } from "./gazetteer.ts";
import type { SentenceView } from "./sentence-view.ts";

/** The end of an alias that begins here and is written as a name: with a capital, or small because it always is. */
export function listedEnd(view: SentenceView, first: number): number | null {
  const token = view.tokens[first];
  if (token === undefined || token.shape === "mark" || token.lower === "'s") return null;
  const match = longestAlias(view.gazetteer, view.tokens, first);
  if (match === null) return null;
  if (token.shape === "lower" && !match.uses.some((use) => isSmall(use.text))) return null;
  return match.end;
}

/** "eBay" is always small; so is every name in a script without capitals. */
function isSmall(text: string): boolean {
  const first = text.charAt(0);
  return first === first.toLowerCase();
}
