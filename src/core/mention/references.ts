import type { Document, Sentence } from "../document/document.ts";
import type { Described } from "./described.ts";
import { describeReferents } from "./described.ts";
import { descriptionAt } from "./description-phrase.ts";
import { meantByDescription } from "./descriptions.ts";
import { endSentence, type Focus, type NamedPlace, openFocus, placesIn } from "./focus.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { type Introduction, introducedAt } from "./introduced.ts";
import type { Mention, Referent } from "./mention.ts";
import { meantByPronoun } from "./pronouns.ts";

/**
 * Follows "the company", "the Finnish chipmaker", "the two companies", "it" and "he" back to those they stand for: those
 * the text described so, or whom the sentences before are about. What could be anyone's is left out.
 */
export function followReferences(
  document: Document,
  named: readonly Mention[],
  referents: readonly Referent[],
  gazetteer: Gazetteer,
): Mention[] {
  const described = describeReferents(document, named, referents, gazetteer);
  const found: Mention[] = [];
  const focus = openFocus();
  const places = placesOf(document, named, referents);
  for (const [index, sentence] of document.sentences.entries()) {
    const introduced = introducedAt(document.sentences, places, index);
    if (introduced !== null) found.push(introducing(sentence, introduced));
    const here = places[index] ?? [];
    found.push(...followInSentence(sentence, here, focus, described));
    endSentence(focus, sentence.tokens, here);
  }
  return found;
}

/** The named places of each sentence. */
function placesOf(
  document: Document,
  named: readonly Mention[],
  referents: readonly Referent[],
): readonly (readonly NamedPlace[])[] {
  let from = 0;
  return document.sentences.map((sentence) => {
    const { places, next } = placesIn(sentence, named, from, referents);
    from = next;
    return places;
  });
}

function introducing({ tokens }: Sentence, { phrase, referent }: Introduction): Mention {
  const start = tokens[phrase.first]?.start ?? 0;
  const end = tokens[phrase.last - 1]?.end ?? start;
  return { start, end, by: "description", referent, also: [], rule: "who is named next" };
}

function followInSentence(
  sentence: Sentence,
  named: readonly NamedPlace[],
  focus: Focus,
  described: readonly Described[],
): Mention[] {
  // A "sentence" of this length is a table or a list, where nobody speaks of anybody before.
  if (sentence.tokens.length > LONGEST_SENTENCE) return [];
  const found: Mention[] = [];
  // What has been followed already stands for a name in the rest of the sentence: "the company said it".
  let places = named;
  for (let index = 0; index < sentence.tokens.length; index += 1) {
    const reference = referenceAt(sentence, index, places, focus, described);
    if (reference === null) continue;
    found.push(reference.mention);
    if (reference.place !== null) places = [...places, reference.place].sort((a, b) => a.first - b.first);
    index = reference.last - 1;
  }
  return found;
}

const LONGEST_SENTENCE = 300;

interface Reference {
  readonly mention: Mention;
  readonly last: number;
  /** Null for what cannot stand for a name later on. */
  readonly place: NamedPlace | null;
}

function referenceAt(
  { tokens }: Sentence,
  first: number,
  places: readonly NamedPlace[],
  focus: Focus,
  described: readonly Described[],
): Reference | null {
  const phrase = descriptionAt(tokens, first);
  const meant =
    phrase === null
      ? meantByPronoun(tokens, first, places, focus)
      : meantByDescription(tokens, phrase, places, focus, described);
  const [referent, ...also] = meant?.referents ?? [];
  if (meant === null || referent === undefined) return null;
  const last = phrase?.last ?? first + 1;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  const mention: Mention = {
    start,
    end,
    by: phrase === null ? "pronoun" : "description",
    referent,
    also,
    rule: meant.rule,
  };
  const isOne = phrase?.number === "one" && described[referent]?.isCompany === true;
  return { mention, last, place: isOne ? { referent, first, last, sort: "company" } : null };
}
