import type { Leftover } from "../boilerplate/formula.ts";
import { endsSentence, leaveOut, type Passage } from "../boilerplate/leave-out.ts";
import { isCreditLine } from "../credits.ts";
import type { Block } from "./block.ts";
import { linkShare, textWeight } from "./block.ts";
import { chooseContainer } from "./choose-container.ts";
import { isFurniture } from "./furniture.ts";
import { findHeadline } from "./headline.ts";
import { isHeading, proseOf, sumByElement, surroundings, teaserCards } from "./prose.ts";
import { segment } from "./segment.ts";
import type { Element } from "./tree.ts";
import { isWithin } from "./tree.ts";
import { withoutComments, withoutFurniture } from "./without-furniture.ts";

/** An `article` element with less prose than this is a teaser. */
const LEAST_ARTICLE = 150;

/** When linked cards hold more than this share of the prose, they are the article: a list of products, a digest. */
const MOST_IN_CARDS = 0.4;

/** What holds no prose and is linked for more than this share of its text is a list of links. */
const MOST_LINKED = 0.6;

/** The article on a page, and what was left out of it. */
export interface MainText {
  /** Paragraphs in reading order, without the headline. */
  readonly blocks: readonly Block[];
  /** The block of the page's title, when it stands on the page. */
  readonly headline: Block | null;
  /** Why passages inside the article's element were left out, one entry a passage. */
  readonly leftOut: readonly Leftover[];
}

/** With less prose than this, in characters, the names of elements may have misled, and the page is read without them. */
const ENOUGH_PROSE = 250;

/** A lead is a full sentence of at least this length, in characters, and at most this many blocks are around it. */
const LEAST_LEAD = 80;
const LEAD_REACH = 15;

/** How far behind the article, in blocks, a line that credits another outlet is looked for. */
const CREDIT_REACH = 6;

/**
 * Finds the article among everything else on a page. `titles` are what the page says its title is. A fragment has nothing
 * around it: all of it is the article.
 */
export function findMainText(root: Element, titles: readonly string[], form: "page" | "fragment"): MainText {
  const all = segment(root, isFurniture);
  const headline = findHeadline(all, titles);
  if (form === "fragment") return leftOver(all, headline);
  const blocks = withoutComments(all, root, headline);
  const main = pickArticle(withoutFurniture(blocks, root, headline), root, headline);
  if (proseIn(main.blocks) >= ENOUGH_PROSE) return main;
  const whole = pickArticle(blocks, root, headline);
  return proseIn(whole.blocks) > 2 * proseIn(main.blocks) ? whole : main;
}

function pickArticle(left: readonly Block[], root: Element, headline: Block | null): MainText {
  const container = chooseContainer(left, root, headline);
  const inside = left.filter((block) => isWithin(block.element, container));
  const article = trim(withoutLinkGroups(withoutOtherArticles(afterHeadline(inside, headline)), container));
  return leftOver(
    [...leadBefore(article, left, headline), ...article, ...creditsBehind(article, left)],
    headline,
  );
}

/** The lead of many papers stands between headline and article in an element of its own, and says what is new. */
function leadBefore(
  article: readonly Block[],
  left: readonly Block[],
  headline: Block | null,
): readonly Block[] {
  const [first] = article;
  if (first === undefined || headline === null) return [];
  const between = left.slice(left.indexOf(headline) + 1, Math.max(0, left.indexOf(first)));
  return between.length > LEAD_REACH
    ? []
    : between.filter((block) => proseOf(block) >= LEAST_LEAD && endsSentence(block.text));
}

function leftOver(blocks: readonly Block[], headline: Block | null): MainText {
  const reasons = leaveOut(blocks.map(passageOf));
  const kept = blocks.filter((_, index) => reasons[index] === null);
  return { blocks: kept, headline, leftOut: reasons.filter((reason) => reason !== null) };
}

/** "Source: Acme Blog" often stands in an element of its own under the article's. */
function creditsBehind(article: readonly Block[], left: readonly Block[]): readonly Block[] {
  const last = article.at(-1);
  if (last === undefined) return [];
  const from = left.indexOf(last) + 1;
  return left.slice(from, from + CREDIT_REACH).filter((block) => isCreditLine(block.text));
}

function proseIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + proseOf(block), 0);
}

function passageOf(block: Block): Passage {
  return { text: block.text, linkShare: linkShare(block), prose: proseOf(block), heading: isHeading(block) };
}

function afterHeadline(blocks: readonly Block[], headline: Block | null): readonly Block[] {
  const at = headline === null ? -1 : blocks.indexOf(headline);
  if (at < 0) return blocks;
  const before = blocks.slice(0, at).reduce((sum, block) => sum + proseOf(block), 0);
  const after = blocks.slice(at + 1).reduce((sum, block) => sum + proseOf(block), 0);
  return before > after * 0.3 ? blocks.filter((block) => block !== headline) : blocks.slice(at + 1);
}

/** Where articles follow one another (next articles, lists of articles), the first is the page's own. */
function withoutOtherArticles(blocks: readonly Block[]): readonly Block[] {
  const prose = sumByElement(blocks, proseOf);
  const firsts = new Map<Block, Element>();
  for (const block of blocks) {
    for (let at: Element | null = block.element; at !== null; at = at.parent) {
      if (at.tag === "article") firsts.set(block, at);
    }
  }
  const [own, ...others] = new Set(
    [...firsts.values()].filter((element) => (prose.get(element) ?? 0) >= LEAST_ARTICLE),
  );
  if (own === undefined || others.length === 0) return blocks;
  return blocks.filter((block) => !others.some((element) => isWithin(block.element, element)));
}

/** Without lists of links and cards that point to other articles, unless such cards are what the page is made of. */
function withoutLinkGroups(blocks: readonly Block[], container: Element): readonly Block[] {
  const counts = sumByElement(blocks, () => 1);
  const prose = sumByElement(blocks, proseOf);
  const links = sumByElement(blocks, (block) => block.linkLength);
  const length = sumByElement(blocks, (block) => block.text.length);
  const cards = teaserCards(blocks, counts);
  const inCards = [...cards].reduce((sum, card) => sum + (prose.get(card) ?? 0), 0);
  const dropCards = inCards < MOST_IN_CARDS * (prose.get(container) ?? 0);
  const isListOfLinks = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null && (prose.get(at) ?? 0) === 0; at = at.parent) {
      if ((links.get(at) ?? 0) > MOST_LINKED * (length.get(at) ?? 0)) return true;
    }
    return false;
  };
  return blocks.filter((block) => {
    if (isCreditLine(block.text)) return true;
    const around = surroundings(block, counts);
    const isCard = dropCards && cards.has(around) && around !== container;
    return !isCard && !isListOfLinks(around);
  });
}

function trim(blocks: readonly Block[]): Block[] {
  let end = blocks.length;
  while (end > 0) {
    const block = blocks[end - 1];
    if (!block || !isTail(block)) break;
    end -= 1;
  }
  let start = 0;
  while (start < end) {
    const block = blocks[start];
    if (!block || isSentence(block)) break;
    start += 1;
  }
  return blocks.slice(start, end);
}

function isSentence(block: Block): boolean {
  return proseOf(block) > 0 || (textWeight(block.text) >= 60 && /[.!?。！？]["'”’»）)]*$/u.test(block.text));
}

function isTail(block: Block): boolean {
  return isHeading(block) || (linkShare(block) > 0.5 && !isCreditLine(block.text));
}
