import type { Span } from "../../base/span.ts";
import type { Document, Sentence } from "../../document/document.ts";
import { type Sum, sumsIn } from "./find-sums.ts";
import { DEAL_SPOKEN_OF, PRICE_CUES, TERMS, WITHHELD } from "./price-cues.ts";

/** Where the words of a price stand, and by which rule they were chosen. */
export interface Price extends Span {
  readonly rule: "price by its words" | "price withheld";
}

/** Sums below this score are no price. Where the price is withheld a sum must say more plainly that it is one. */
const ENOUGH = 3;
const ENOUGH_WHEN_WITHHELD = 5;

/** Where a price is looked for: of a deal told in passing only its own sentences speak. */
export type Within = "whole document" | "telling sentences";

/**
 * What is paid in all in the deal that sentences tell: the sum whose words speak most for it, anywhere in the document,
 * else the words by which the price is withheld ("for undisclosed terms"). Null when neither is told.
 *
 * @param telling the sentences that tell of the deal, by their index
 */
export function priceOf(document: Document, telling: ReadonlySet<number>, within: Within): Price | null {
  const sentences = [...document.sentences.entries()].filter(
    ([index]) => within === "whole document" || telling.has(index),
  );
  const withheld = withheldIn(
    document.text,
    sentences.map(([, sentence]) => sentence),
  );
  let best: Sum | null = null;
  let most = withheld === null ? ENOUGH : ENOUGH_WHEN_WITHHELD;
  for (const [index, sentence] of sentences) {
    for (const sum of sumsIn(document.text, sentence)) {
      const score = scoreOf(document.text, sentence, sum) + nearness(document, index, telling);
      if (sum.measure !== "total" || score <= most) continue;
      best = sum;
      most = score;
    }
  }
  if (best !== null) return { start: best.start, end: best.end, rule: "price by its words" };
  return withheld === null ? null : { ...withheld, rule: "price withheld" };
}

function scoreOf(text: string, sentence: Sentence, sum: Sum): number {
  const before = text.slice(Math.max(sentence.start, sum.start - BESIDE), sum.start).trimEnd();
  const after = text.slice(sum.end, Math.min(sentence.end, sum.end + BESIDE)).replaceAll(/\s/g, " ");
  let score = 0;
  for (const { side, pattern, weight } of PRICE_CUES) {
    if (pattern.test(side === "before" ? before : after)) score += weight;
  }
  return score;
}

/** How many characters beside a sum can say what it is. */
const BESIDE = 80;

/** A sum told with the deal is nearer to it than one told where the deal is only spoken of, or further down. */
function nearness(document: Document, index: number, telling: ReadonlySet<number>): number {
  const sentence = document.sentences[index];
  if (sentence === undefined) return 0;
  if (telling.has(index)) return sentence.part === "title" ? 1.5 : 2;
  const text = document.text.slice(sentence.start, sentence.end);
  return (DEAL_SPOKEN_OF.test(text) ? 1 : 0) - Math.min(index, 10) * 0.1;
}

function withheldIn(text: string, sentences: readonly Sentence[]): Span | null {
  for (const { start, end } of sentences) {
    const words = text.slice(start, end);
    const found = WITHHELD.exec(words);
    if (found === null || !TERMS.test(words)) continue;
    return { start: start + found.index, end: start + found.index + found[0].length };
  }
  return null;
}
