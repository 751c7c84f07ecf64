import type { Block } from "./block.ts";
import { proseOf, sumByElement, surroundings, teaserCards } from "./prose.ts";
import type { Element } from "./tree.ts";
import { isWithin } from "./tree.ts";

/** What one teaser (a linked headline with a line of text under it) counts against a paragraph among paragraphs. */
const TEASER_SHARE = 0.2;

/** An element is left for one above it that holds this many times the prose. */
const CLIMB_GAIN = 1.25;

/** An `article` element with the headline and this much prose is the whole article. */
const LEAST_ARTICLE = 200;

/** How far up a paragraph counts for the elements around it. */
const LEVELS = 6;

/**
 * The element that holds the article: the one whose paragraphs say most, or one above it when the paragraphs of the
 * article are spread over several. `headline` is the block of the page's title, null when it is not among the blocks.
 */
export function chooseContainer(blocks: readonly Block[], root: Element, headline: Block | null): Element {
  const counts = sumByElement(blocks, () => 1);
  const worth = new Map<Block, number>();
  const teasers = teaserCards(blocks, counts);
  for (const block of blocks) {
    const prose = proseOf(block);
    if (prose > 0) worth.set(block, prose * (teasers.has(surroundings(block, counts)) ? TEASER_SHARE : 1));
  }
  const prose = sumByElement(blocks, (block) => worth.get(block) ?? 0);
  return climb(densest(worth, counts, root), prose, headline);
}

function densest(
  worth: ReadonlyMap<Block, number>,
  counts: ReadonlyMap<Element, number>,
  root: Element,
): Element {
  const scores = new Map<Element, number>();
  for (const [block, prose] of worth) {
    let share = 1;
    let at: Element | null = surroundings(block, counts);
    for (let level = 0; at !== null && level < LEVELS; level += 1, at = at.parent) {
      scores.set(at, (scores.get(at) ?? 0) + prose * share);
      share = 1 / (level + 2);
    }
  }
  let best = root;
  let most = 0;
  for (const [element, score] of scores) {
    if (score > most) {
      best = element;
      most = score;
    }
  }
  return best;
}

function climb(from: Element, prose: ReadonlyMap<Element, number>, headline: Block | null): Element {
  let best = from;
  for (let at = from; at.parent !== null; at = at.parent) {
    if (isWholeArticle(at, prose, headline)) return best;
    if ((prose.get(at.parent) ?? 0) > CLIMB_GAIN * (prose.get(best) ?? 0)) best = at.parent;
  }
  return best;
}

function isWholeArticle(
  element: Element,
  prose: ReadonlyMap<Element, number>,
  headline: Block | null,
): boolean {
  if (element.tag !== "article" || headline === null) return false;
  return isWithin(headline.element, element) && (prose.get(element) ?? 0) >= LEAST_ARTICLE;
}
