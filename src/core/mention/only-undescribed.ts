import type { Described } from "./described.ts";
import { isOfNothingNamed } from "./described-match.ts";
import { type DescriptionPhrase, nationOf } from "./description-phrase.ts";
import { wordSet } from "./lexicon/word-list.ts";
import type { ReferentId } from "./mention.ts";

// What says what a company does, and not what it is to another or what it owns.
const WHAT_COMPANIES_ARE = wordSet(`
  company firm maker manufacturer retailer bank airline chipmaker carmaker automaker drugmaker planemaker operator
  supplier giant startup start-up publisher broadcaster insurer lender brewer developer distributor conglomerate
  carrier producer miner utility broker brokerage contractor builder refiner steelmaker toymaker phonemaker shipbuilder
  homebuilder wholesaler grocer bookseller jeweller jeweler hotelier railroad shipper distiller bottler designer haulier
`);

/**
 * Whom a description means that nothing in text or table supports: the one company named so far of which nothing is
 * known. News tells in this way what a company is: "Acme plans to buy the pump maker Beta. The engineering company ...".
 */
export function onlyUndescribed(
  phrase: DescriptionPhrase,
  described: readonly Described[],
  named: readonly ReferentId[],
): ReferentId | null {
  if (!WHAT_COMPANIES_ARE.has(phrase.noun) || isOfNothingNamed(phrase)) return null;
  const nation = nationOf(phrase.modifiers);
  const open = named.filter((referent) => {
    const known = described[referent];
    if (known === undefined || !known.isCompany || known.words.size > 0) return false;
    return nation === null || known.nations.size === 0 || known.nations.has(nation);
  });
  const [only] = open;
  return open.length === 1 && only !== undefined ? only : null;
}
