import type { Document, Sentence } from "../document/document.ts";
import type { EntityId } from "../mention/entity.ts";
import type { Mention, Mentions } from "../mention/mention.ts";
import type { Claim } from "./claim.ts";
import { CLAIM_KINDS } from "./kinds.ts";

/** A claim and the numbers of the sentences that tell of its matter. */
export interface Told {
  readonly claim: Claim;
  readonly sentences: ReadonlySet<number>;
}

/**
 * Gives every claim of a co-operation the listed products that it is about: those that a sentence about it names, or
 * the next one of the paragraph. A firm can agree on a licence with one partner and be said to buy a chip of the same;
 * the product tells the two matters apart. Claims of the same parties in one document are about the same.
 */
export function withProducts(
  told: readonly Told[],
  document: Document,
  mentions: Mentions,
): readonly Claim[] {
  const products = mentions.mentions.filter((mention) => isProduct(mention, mentions));
  if (products.length === 0) return told.map(({ claim }) => claim);
  const byParties = new Map<string, EntityId[]>();
  for (const { claim, sentences } of told) {
    if (!isCooperation(claim)) continue;
    const near = productsNear(sentences, document, mentions, products);
    byParties.set(partiesKey(claim), [...(byParties.get(partiesKey(claim)) ?? []), ...near]);
  }
  return told.map(({ claim }) => {
    const about = isCooperation(claim) ? (byParties.get(partiesKey(claim)) ?? []) : [];
    return about.length === 0 ? claim : { ...claim, products: [...new Set(about)].sort() };
  });
}

function isCooperation({ kind }: Claim): boolean {
  return CLAIM_KINDS[kind].group === "cooperation";
}

function partiesKey({ parties }: Claim): string {
  return parties
    .map((party) => party.entity ?? party.name)
    .sort()
    .join("|");
}

function isProduct({ referent }: Mention, { referents }: Mentions): boolean {
  const named = referents[referent];
  return named?.kind === "product" && named.entity !== null;
}

function productsNear(
  told: ReadonlySet<number>,
  { sentences, text }: Document,
  { referents }: Mentions,
  products: readonly Mention[],
): readonly EntityId[] {
  const near = sentences.filter((sentence, place) => {
    const before = sentences[place - 1];
    return told.has(place) || (told.has(place - 1) && before?.paragraph === sentence.paragraph);
  });
  return products.flatMap((mention) => {
    const sentence = near.find(({ start, end }) => start <= mention.start && mention.end <= end);
    if (sentence === undefined || isLeftOut(mention, sentence, text)) return [];
    return referents[mention.referent]?.entity ?? [];
  });
}

// "there is no Volta X2 in it", "does not include the Volta X2", "ohne", "senza", "sem", "tanpa", "без", "沒有".
const LEFT_OUT =
  /(?:(?:\b(?:no|not|without|never|nor|kein\w*|nicht|ohne|non|senza|nessun\w*|não|sem|sin|bukan|tidak|tanpa)|n[’']t|(?<!\p{L})(?:не|без))\s+|没有|不含?)(?:[^\s,;.:]+\s+){0,4}$/iu;

function isLeftOut(mention: Mention, sentence: Sentence, text: string): boolean {
  return LEFT_OUT.test(text.slice(sentence.start, mention.start));
}
