import type { Block } from "./block.ts";
import { proseOf, sumByElement, surroundings, teaserCards } from "./prose.ts";
import type { Element } from "./tree.ts";
import { isWithin } from "./tree.ts";

/** What one teaser (a linked headline with a line of text under it) counts against a paragraph among paragraphs. */
const TEASER_SHARE = 0.2;

/** An element is left for one above it that holds this many times the prose. From 1.05 to 1.4, F1 on 90 pages moves by .002. */
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
  const teasers = teaserCards(blocks, counts);
  const worthOf = (block: Block): number => {
    const around = surroundings(block, counts);
    const own = headline !== null && isWithin(headline.element, around);
    return proseOf(block) * (teasers.has(around) && !own ? TEASER_SHARE : 1);
  };
  const worth = new Map(blocks.filter((block) => proseOf(block) > 0).map((block) => [block, worthOf(block)]));
  const prose = sumByElement(blocks, (block) => worth.get(block) ?? 0);
  const whole = wholeArticle(headline, prose) ?? root;
  const inside = [...worth].filter(([block]) => isWithin(block.element, whole));
  return climb(densest(new Map(inside), counts, whole), whole, prose);
}

/** The `article` element around the headline, when it holds more than the headline. */
function wholeArticle(headline: Block | null, prose: ReadonlyMap<Element, number>): Element | null {
  for (let at = headline?.element ?? null; at !== null; at = at.parent) {
    if (at.tag === "article" && (prose.get(at) ?? 0) >= LEAST_ARTICLE) return at;
  }
  return null;
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

function climb(from: Element, whole: Element, prose: ReadonlyMap<Element, number>): Element {
  let best = from;
  for (let at = from; at !== whole && at.parent !== null; at = at.parent) {
    if ((prose.get(at.parent) ?? 0) > CLIMB_GAIN * (prose.get(best) ?? 0)) best = at.parent;
  }
  return best;
}
