import type { Condition, Frame, Trigger } from "../frame.ts";
import type { ClaimKind } from "../kinds.ts";
import { exactly, nouns, verbs } from "../words/lexicon.ts";

/** A frame with the usual silence about the words around it. */
export function frame(
  kind: ClaimKind,
  name: string,
  rest: Pick<Frame, "triggers" | "roles" | "needs" | "stage"> & Partial<Pick<Frame, "where" | "weight">>,
): Frame {
  return { kind, name, where: [], weight: "telling", ...rest };
}

/** Verbs by base form; a phrasal verb inflects its first word ("take over"). */
export function verb(...bases: readonly string[]): Trigger {
  return { part: "verb", phrases: verbs(null, ...bases) };
}

/** Nouns in singular; the last word takes the plural. */
export function noun(...phrases: readonly string[]): Trigger {
  return { part: "noun", phrases: nouns(null, ...phrases) };
}

/** Words that do not inflect, read like a noun. */
export function words(...phrases: readonly string[]): Trigger {
  return { part: "noun", phrases: exactly(null, ...phrases) };
}

export function without(place: Condition["place"], of: ReadonlySet<string>): Condition {
  return { place, holds: "none", of };
}

export function having(place: Condition["place"], of: ReadonlySet<string>): Condition {
  return { place, holds: "any", of };
}
