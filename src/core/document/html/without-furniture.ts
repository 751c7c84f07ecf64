import type { Block } from "./block.ts";
import { namesComments, suspicionOf } from "./furniture.ts";
import { proseOf, sumByElement } from "./prose.ts";
import { type Element, isWithin } from "./tree.ts";

/** What holds this share of a page's prose is its article, whatever it is called. */
const MOST_FURNITURE = 0.5;

/** Text beside a picture that is longer than this, in characters, is no caption. */
const LONGEST_CAPTION = 500;

/**
 * Without the blocks that stand in elements named as furniture: share buttons, related links, captions. The headline is
 * kept wherever it stands. A quotation is not furniture because of an element around it alone, so that quoted posts of
 * social networks stay.
 */
export function withoutFurniture(
  blocks: readonly Block[],
  root: Element,
  headline: Block | null,
): readonly Block[] {
  const prose = sumByElement(blocks, proseOf);
  const length = sumByElement(blocks, (block) => block.text.length);
  const total = Math.max(1, prose.get(root) ?? 0);

  const isFurniture = (element: Element): boolean => {
    const share = (prose.get(element) ?? 0) / total;
    if (share >= MOST_FURNITURE) return false;
    const suspicion = suspicionOf(element);
    if (suspicion === "media") return (length.get(element) ?? 0) <= LONGEST_CAPTION && holdsPicture(element);
    return suspicion === "sure";
  };

  return blocks.filter((block) => {
    if (block === headline) return true;
    let quoted = 0;
    for (let at: Element | null = block.element; at !== null; at = at.parent) {
      if (at.tag === "blockquote") quoted = length.get(at) ?? 0;
      if (quoted > 0 && quoted === length.get(at)) continue;
      if (isFurniture(at)) return false;
    }
    return true;
  });
}

function holdsPicture(element: Element): boolean {
  return element.children.some(
    (child) => child.type === "element" && (PICTURE_TAGS.has(child.tag) || holdsPicture(child)),
  );
}

const PICTURE_TAGS = new Set(["img", "picture", "amp-img", "video", "figure"]);

/**
 * Without readers' comments, however many there are: on a page that is discussed they say more than the article does.
 * An element is not taken for comments when it holds the headline, or when nothing would be left.
 */
export function withoutComments(
  blocks: readonly Block[],
  root: Element,
  headline: Block | null,
): readonly Block[] {
  const prose = sumByElement(blocks, proseOf);
  const total = prose.get(root) ?? 0;
  const isComments = (element: Element): boolean =>
    namesComments(element) &&
    (prose.get(element) ?? 0) < total &&
    !(headline !== null && isWithin(headline.element, element));
  return blocks.filter((block) => {
    for (let at: Element | null = block.element; at !== null; at = at.parent) {
      if (isComments(at)) return false;
    }
    return true;
  });
}
