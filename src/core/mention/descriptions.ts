import type { Token } from "../document/token.ts";
import type { Described } from "./described.ts";
import { bestDescribed } from "./described-match.ts";
import type { DescriptionPhrase } from "./description-phrase.ts";
import {
  companiesOf,
  type Focus,
  type NamedPlace,
  otherCompany,
  pairOf,
  speakerOf,
  subjectOf,
} from "./focus.ts";
import { GENERAL_COMPANY_NOUNS } from "./lexicon/descriptions.ts";
import type { ReferentId } from "./mention.ts";
import { onlyUndescribed } from "./only-undescribed.ts";
import { type Meant, pluralAt } from "./plurals.ts";

/** Whom a description means: "the two companies" both, "the chipmaker" the one described so, "the company" the subject. */
export function meantByDescription(
  tokens: readonly Token[],
  phrase: DescriptionPhrase,
  places: readonly NamedPlace[],
  focus: Focus,
  described: readonly Described[],
): Meant | null {
  const before = places.filter((place) => place.last <= phrase.first);
  if (phrase.number === "many") return pluralAt(phrase, pairOf(tokens, before), before, focus);
  if (holdsName(phrase, places)) return null;
  if (GENERAL_COMPANY_NOUNS.has(phrase.noun) && phrase.modifiers.length === 0) {
    return meantByCompany(tokens, phrase, before, places, focus);
  }
  const named = namedSoFar(focus, before);
  const subject = subjectOf(tokens, before)?.referent ?? null;
  const meant = bestDescribed(phrase, described, named, subject) ?? onlyUndescribed(phrase, described, named);
  return meant === null
    ? null
    : { referents: [meant], rule: `described as ${[...phrase.modifiers, phrase.noun].join(" ")}` };
}

/** "the Acme group", "the brewer Acme": a name is inside or follows at once. */
function holdsName(phrase: DescriptionPhrase, places: readonly NamedPlace[]): boolean {
  return places.some((place) => place.first <= phrase.last && phrase.first < place.last);
}

function namedSoFar(focus: Focus, before: readonly NamedPlace[]): ReferentId[] {
  const here = companiesOf(before).map((place) => place.referent);
  return [...focus.named.filter((referent) => !here.includes(referent)), ...here];
}

/** "the company": whom the text is about before this sentence, or its own subject when nothing was said before. */
function meantByCompany(
  tokens: readonly Token[],
  phrase: DescriptionPhrase,
  before: readonly NamedPlace[],
  places: readonly NamedPlace[],
  focus: Focus,
): Meant | null {
  const other = otherCompany(tokens, phrase.first, before);
  if (other !== null) return { referents: [other], rule: "the other company of the sentence" };
  const subject = speakerOf(tokens, before) ?? subjectOf(tokens, before);
  if (subject !== null) return { referents: [subject.referent], rule: "the subject of the sentence" };
  if (focus.company !== null) return { referents: [focus.company], rule: "whom the text is about" };
  const later = subjectOf(tokens, places);
  return later === null ? null : { referents: [later.referent], rule: "the company of the sentence" };
}
