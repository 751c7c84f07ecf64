import type { Described } from "./described.ts";
import { type DescriptionPhrase, nationOf } from "./description-phrase.ts";
import { GENERAL_COMPANY_NOUNS } from "./lexicon/descriptions.ts";
import { wordSet } from "./lexicon/word-list.ts";
import type { ReferentId } from "./mention.ts";
import { keyOf } from "./name-key.ts";

// With these the description is of nothing that was named: "the new company", "the combined group".
const OF_NOTHING_NAMED = wordSet(`
  new combined merged resulting surviving parent holding joint enlarged private other second third first next same
  remaining target acquired acquiring rival public listed successor right wrong entire whole following one
`);
// What a noun of the name itself says: "the airline" can be Foo Airways.
const NOUNS_IN_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    bank: ["bank", "banc", "banco", "bancorp", "banca", "banque"],
    lender: ["bank", "bancorp", "savings"],
    airline: ["airlines", "airline", "airways", "air"],
    carrier: ["airlines", "airways", "air", "wireless", "telecom"],
    exchange: ["exchange", "boerse", "euronext", "nasdaq"],
    insurer: ["insurance", "assurance"],
    retailer: ["stores"],
    broadcaster: ["broadcasting", "television"],
    publisher: ["publishing", "press", "publications", "newspapers"],
    carmaker: ["motors", "motor"],
    automaker: ["motors", "motor"],
    studio: ["pictures", "studios"],
    brewer: ["brewing", "breweries"],
    steelmaker: ["steel"],
    railroad: ["railroad", "railway"],
    utility: ["power", "electric", "gas", "edison"],
    thrift: ["savings"],
    network: ["network"],
    newspaper: ["times", "post", "journal", "news", "herald", "tribune"],
    paper: ["times", "post", "journal", "herald", "tribune", "mirror", "mail"],
    fund: ["fund"],
  }),
);
const ENOUGH = 2;

/** Who is meant by a description that says more than "the company"; null when no one fits or several fit alike. */
export function bestDescribed(
  phrase: DescriptionPhrase,
  described: readonly Described[],
  named: readonly ReferentId[],
  subject: ReferentId | null,
): ReferentId | null {
  if (isOfNothingNamed(phrase)) return null;
  let best: ReferentId | null = null;
  let bestScore = ENOUGH - 1;
  for (const referent of named) {
    const known = described[referent];
    if (known === undefined || !known.isCompany) continue;
    const score = fitOf(phrase, known);
    if (score < bestScore || score < ENOUGH) continue;
    // Of two that fit alike the subject of the sentence is meant, and else the one named last.
    if (score === bestScore && best !== null && best === subject) continue;
    best = referent;
    bestScore = score;
  }
  return best;
}

/** "the new company", "the combined group": what was not named before. */
export function isOfNothingNamed({ modifiers }: DescriptionPhrase): boolean {
  return modifiers.some((word) => OF_NOTHING_NAMED.has(word));
}

/** How well a description fits: 0 is not at all, 2 is by its noun or its country, more is better. */
function fitOf(phrase: DescriptionPhrase, known: Described): number {
  const nation = nationOf(phrase.modifiers);
  if (nation !== null && known.nations.size > 0 && !known.nations.has(nation)) return 0;
  const byNation = nation !== null && known.nations.has(nation) ? 2 : 0;
  const byNoun = nounFit(phrase.noun, known);
  if (byNation === 0 && byNoun === 0) return 0;
  const isPhrase = known.phrases.has([...phrase.modifiers, phrase.noun].join(" "));
  const plain = phrase.modifiers.filter((word) => nationOf([word]) === null);
  const byModifiers = plain.filter((word) => known.words.has(word) || known.names.has(keyOf(word))).length;
  // A modifier that nothing supports makes it someone else: "the Chicago bank", "the drug retailer".
  if (plain.length > byModifiers && !isPhrase && byNation === 0) return 0;
  return byNation + byNoun + byModifiers + (isPhrase ? 3 : 0);
}

function nounFit(noun: string, known: Described): number {
  if (GENERAL_COMPANY_NOUNS.has(noun)) return 0;
  if (known.words.has(noun)) return 2;
  return (NOUNS_IN_NAMES.get(noun) ?? []).some((word) => known.names.has(word)) ? 2 : 0;
}
