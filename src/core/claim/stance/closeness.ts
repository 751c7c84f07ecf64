import type { ToldText } from "./told-text.ts";

/** How telling a stem is: the rarer in the texts at hand, the more. At least 0. */
export type Rarity = (stem: string) => number;

/** Where nothing is known of other texts: numbers and names tell most, then long words. */
export function plainRarity(claim: ToldText): Rarity {
  const names = new Set(
    claim.words
      .filter(({ capital, type }, at) => type === "number" || (capital && at > 0))
      .map(({ stem }) => stem),
  );
  return (stem) => (names.has(stem) ? 2 : 1);
}

/** How much of what a claim says a text says too, from 0 to 1, rare words counting more. */
export function closeness(claim: ToldText, told: Iterable<ToldText>, rarity: Rarity): number {
  const texts = [...told];
  let all = 0;
  let held = 0;
  for (const stem of claim.telling) {
    const worth = rarity(stem);
    all += worth;
    if (texts.some(({ telling }) => telling.has(stem))) held += worth;
  }
  return all === 0 ? 0 : held / all;
}

/** A sentence of a body with how close it is to the claim. */
export interface CloseSentence {
  /** Index into the sentences. */
  readonly at: number;
  readonly told: ToldText;
  readonly closeness: number;
}

/** The sentences of a body that say most of the claim, the closest first; of two alike the earlier. */
export function closestSentences(
  claim: ToldText,
  body: readonly ToldText[],
  rarity: Rarity,
  most: number,
): readonly CloseSentence[] {
  return body
    .map((told, at): CloseSentence => ({ at, told, closeness: closeness(claim, [told], rarity) }))
    .filter((sentence) => sentence.closeness > 0)
    .sort((a, b) => b.closeness - a.closeness || a.at - b.at)
    .slice(0, most);
}
