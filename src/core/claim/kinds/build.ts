import type { Condition, Frame, Share, Trigger } from "../frame.ts";
import type { ClaimKind } from "../kinds.ts";
import { exactly, nouns, verbs } from "../words/lexicon.ts";

/** The slots of a noun for something between equals ("the merger of Acme and Beta", "Acme's alliance with Beta"). */
export const BETWEEN = {
  owner: "party",
  subject: "party",
  beside: "party",
  between: "party",
  with: "party",
  of: "party",
  by: "party",
} as const;

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

/** Predicates that do not inflect ("up for sale", "shareholder of"): they have a subject and an object like a verb. */
export function words(...phrases: readonly string[]): Trigger {
  return { part: "verb", phrases: exactly(null, ...phrases) };
}

type Place = Extract<Condition, { test: "words" }>["place"];

export function without(place: Place, of: ReadonlySet<string>): Condition {
  return { test: "words", place, holds: "none", of };
}

export function having(place: Place, of: ReadonlySet<string>): Condition {
  return { test: "words", place, holds: "any", of };
}

export function share(...is: readonly Share[]): Condition {
  return { test: "share", is };
}

export function inDocument(of: ReadonlySet<string>): Condition {
  return { test: "document", of };
}
