import type { Token } from "../document/token.ts";
import type { SentenceView } from "./sentence-view.ts";

/** "FILE PHOTO", "SEE ALSO" in the midst of prose. */
export function isShouted(token: Token, view: SentenceView): boolean {
  return token.shape === "upper" && token.text.length > 3 && view.gazetteer.lexicon.ordinary.has(token.lower);
}
