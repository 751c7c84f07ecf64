import type { DescriptionPhrase } from "./description-phrase.ts";
import { companiesOf, type Focus, type NamedPlace } from "./focus.ts";
import type { ReferentId } from "./mention.ts";

/** Whom a reference means, and by which rule. */
export interface Meant {
  readonly referents: readonly ReferentId[];
  readonly rule: string;
}

const GENERAL_PLURALS = new Set(["companies", "firms", "groups", "corporations", "concerns"]);
const ALLOWED_WITH_TWO = new Set(["two", "both"]);

/** "the two companies", "the companies", "both firms": those named side by side, or the two that the text is about. */
export function pluralAt(
  phrase: DescriptionPhrase,
  pair: readonly ReferentId[],
  before: readonly NamedPlace[],
  focus: Focus,
): Meant | null {
  if (phrase.number !== "many" || phrase.modifiers.some((word) => !ALLOWED_WITH_TWO.has(word))) return null;
  // "the banks" may be all banks; "the two banks" are two that were named.
  if (!(GENERAL_PLURALS.has(phrase.noun) || phrase.isTwo)) return null;
  if (pair.length === 2) return { referents: pair, rule: "both that this sentence names side by side" };
  const here = distinct(companiesOf(before).map((place) => place.referent));
  if (here.length === 2) return { referents: here, rule: "both companies of the sentence" };
  if (focus.together.length === 2) return { referents: focus.together, rule: "both last named side by side" };
  return focus.named.length === 2 ? { referents: focus.named, rule: "both companies of the text" } : null;
}

function distinct(referents: readonly ReferentId[]): readonly ReferentId[] {
  return [...new Set(referents)];
}
