import type { Document } from "../document/document.ts";
import type { Token } from "../document/token.ts";
import { type NamedPlace, placesIn } from "./focus.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { COMPANY_NOUNS } from "./lexicon/descriptions.ts";
import { NATIONS } from "./lexicon/nations.ts";
import type { Mention, Referent } from "./mention.ts";
import { keyOf } from "./name-key.ts";

/** What is known of a referent that a description can rest on. */
export interface Described {
  readonly referent: number;
  readonly isCompany: boolean;
  /** Words that the text or the table describes it with: "chipmaker", "search", "giant". */
  readonly words: ReadonlySet<string>;
  /** Whole phrases of the table: "search giant". */
  readonly phrases: ReadonlySet<string>;
  /** The words of its names, as keys. */
  readonly names: ReadonlySet<string>;
  readonly nations: ReadonlySet<string>;
}

interface OpenDescribed extends Described {
  readonly words: Set<string>;
  readonly nations: Set<string>;
}

/** What the table and the text itself say each referent is. */
export function describeReferents(
  document: Document,
  named: readonly Mention[],
  referents: readonly Referent[],
  gazetteer: Gazetteer,
): readonly Described[] {
  const described = referents.map((referent): OpenDescribed => fromTable(referent, gazetteer));
  let from = 0;
  for (const sentence of document.sentences) {
    const { places, next } = placesIn(sentence, named, from, referents);
    from = next;
    for (const place of places) {
      const known = described[place.referent];
      if (known === undefined || place.sort === "person") continue;
      addWordsBefore(known, sentence.tokens, place);
      addWordsAfter(known, sentence.tokens, place);
    }
  }
  return described;
}

function fromTable(referent: Referent, gazetteer: Gazetteer): OpenDescribed {
  const entity = referent.entity === null ? undefined : gazetteer.entities.get(referent.entity);
  const phrases = new Set(entity?.descriptions ?? []);
  const heads = [...phrases].map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1));
  const names = [referent.name, ...referent.aliases].flatMap((name) => name.split(/[\s-]+/).map(keyOf));
  return {
    referent: referent.id,
    isCompany: referent.kind === "company" || referent.kind === "brand",
    words: new Set(heads),
    phrases,
    names: new Set(names),
    nations: new Set(entity?.country == null ? [] : [entity.country]),
  };
}

const LONGEST_BEFORE = 4;

/** "Irish publishing group Foo", "chipmaker Foo". */
function addWordsBefore(known: OpenDescribed, tokens: readonly Token[], place: NamedPlace): void {
  const noun = tokens[place.first - 1];
  if (noun === undefined || !COMPANY_NOUNS.has(noun.lower)) {
    addNation(known, noun);
    return;
  }
  for (let index = place.first - 1; index >= Math.max(0, place.first - LONGEST_BEFORE); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.shape === "mark") return;
    addNation(known, token);
    if (token.shape === "lower" || index === place.first - 1) known.words.add(token.lower);
    if (token.shape !== "lower") return;
  }
}

function addNation(known: OpenDescribed, token: Token | undefined): void {
  const nation = token === undefined || token.text === "us" ? undefined : NATIONS.get(token.lower);
  if (nation !== undefined) known.nations.add(nation);
}

const LONGEST_AFTER = 9;
const STOPS = new Set([",", ".", "that", "which", "who", "whose", "of", "in", "for", "with"]);

/** "Foo, a Finnish maker of …", "Foo of Sweden". */
function addWordsAfter(known: OpenDescribed, tokens: readonly Token[], place: NamedPlace): void {
  const mark = tokens[place.last];
  const article = tokens[place.last + 1];
  if (mark?.lower === "of") addNation(known, article);
  if (mark?.text !== "," || !(article?.lower === "a" || article?.lower === "an" || article?.lower === "the"))
    return;
  const words: Token[] = [];
  for (let index = place.last + 2; index < place.last + LONGEST_AFTER; index += 1) {
    const token = tokens[index];
    if (token === undefined || STOPS.has(token.lower)) break;
    words.push(token);
  }
  const noun = words.at(-1);
  if (noun === undefined || !COMPANY_NOUNS.has(noun.lower)) return;
  for (const word of words) {
    if (NATIONS.has(word.lower)) addNation(known, word);
    else if (word.shape === "lower") known.words.add(word.lower);
  }
}
