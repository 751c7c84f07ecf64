import type { Block } from "./block.ts";
import { linkShare, textWeight } from "./block.ts";
import type { Element } from "./tree.ts";

/** Less than this, in characters of an alphabet, may be a headline, a caption or a button as well as a sentence. */
const LEAST_PROSE = 40;

/** How much a block looks like the running text of an article: its weight outside links, 0 when it is short or a link. */
export function proseOf(block: Block): number {
  const weight = textWeight(block.text);
  if (weight < LEAST_PROSE || linkShare(block) > 0.5 || isHeading(block)) return 0;
  return weight - block.linkLength;
}

export function isHeading(block: Block): boolean {
  return /^h[1-6]$/.test(block.element.tag);
}

/** Adds up, for every element, what `measure` says of the blocks under it. */
export function sumByElement(
  blocks: readonly Block[],
  measure: (block: Block) => number,
): ReadonlyMap<Element, number> {
  const sums = new Map<Element, number>();
  for (const block of blocks) {
    const amount = measure(block);
    if (amount === 0) continue;
    for (let at: Element | null = block.element; at !== null; at = at.parent) {
      sums.set(at, (sums.get(at) ?? 0) + amount);
    }
  }
  return sums;
}

/**
 * The nearest element around a block that holds another block too. Sites wrap single paragraphs in any number of
 * elements; what stands beside a paragraph begins here.
 */
export function surroundings(block: Block, counts: ReadonlyMap<Element, number>): Element {
  let at = block.element;
  while (at.parent !== null && (counts.get(at) ?? 0) < 2) at = at.parent;
  return at;
}

/** Elements that hold one paragraph, at most, beside a headline that is a link: cards that point to other articles. */
export function teaserCards(
  blocks: readonly Block[],
  counts: ReadonlyMap<Element, number>,
): ReadonlySet<Element> {
  const paragraphs = new Map<Element, number>();
  const linkedHeads = new Set<Element>();
  for (const block of blocks) {
    const around = surroundings(block, counts);
    if (proseOf(block) > 0) paragraphs.set(around, (paragraphs.get(around) ?? 0) + 1);
    else if (linkShare(block) > 0.8) linkedHeads.add(around);
  }
  return new Set([...linkedHeads].filter((element) => paragraphs.get(element) === 1));
}
