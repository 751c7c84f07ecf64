import type { Sentence } from "../document/document.ts";
import { type DescriptionPhrase, nationOf, phraseFrom } from "./description-phrase.ts";
import { companiesOf, type NamedPlace } from "./focus.ts";
import type { ReferentId } from "./mention.ts";

/** A company that a report brings in without its name, and which it is. */
export interface Introduction {
  readonly phrase: DescriptionPhrase;
  readonly referent: ReferentId;
}

// How far below the name follows: "A US firm has left the country. … Acme, based in Ohio, said".
const NAMED_WITHIN = 3;
// How far into its sentence the one who is meant may be named.
const OPENS_WITHIN = 5;

/**
 * "A US company has pulled out": reports open with what somebody is and name him in the sentences below. The first
 * company to be named there and not here, at the beginning of its sentence, is meant; null for any other phrase.
 */
export function introducedAt(
  sentences: readonly Sentence[],
  places: readonly (readonly NamedPlace[])[],
  at: number,
): Introduction | null {
  const sentence = sentences[at];
  if (sentence === undefined || !opensReport(sentences, at)) return null;
  const phrase = openingPhrase(sentence);
  if (phrase === null || phrase.number !== "one") return null;
  if (sentence.part === "title" && nationOf(phrase.modifiers) === null) return null;
  const referent = namedNext(places, at);
  return referent === null ? null : { phrase, referent };
}

/** "A US company"; headlines do without the article. */
function openingPhrase({ part, tokens }: Sentence): DescriptionPhrase | null {
  if (part === "title") return phraseFrom(tokens, 0, 0);
  return /^an?$/.test(tokens[0]?.lower ?? "") ? phraseFrom(tokens, 0, 1) : null;
}

function opensReport(sentences: readonly Sentence[], at: number): boolean {
  return sentences[at]?.part === "title" || sentences[at - 1]?.part === "title" || at === 0;
}

function namedNext(places: readonly (readonly NamedPlace[])[], at: number): ReferentId | null {
  const here = new Set(companiesOf(places[at] ?? []).map(({ referent }) => referent));
  for (let next = at + 1; next <= at + NAMED_WITHIN; next += 1) {
    const company = companiesOf(places[next] ?? []).find(({ referent }) => !here.has(referent));
    if (company !== undefined) return company.first < OPENS_WITHIN ? company.referent : null;
  }
  return null;
}
