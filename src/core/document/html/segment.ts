import type { Block, BlockLink } from "./block.ts";
import { BLOCK_TAGS } from "./tag-rules.ts";
import { type Element, type HtmlNode, withoutInvisible } from "./tree.ts";

/** Cells and the like do not end a paragraph, but the words in them do not run together either. */
const SPACED_TAGS = new Set(["td", "th", "option", "button", "label", "img"]);

/**
 * Cuts what stands under `root` into blocks, in reading order. Elements that `skip` names are left out with all that is
 * in them. A table row of short cells is one block; a cell that holds paragraphs is cut as any other element.
 */
export function segment(root: Element, skip: (element: Element) => boolean): Block[] {
  const blocks: Block[] = [];
  let open = emptyBlock(root, null);

  /** Ends the block and begins another in `element`; a link goes on in it. */
  function begin(element: Element): void {
    const { href } = open;
    const finished = closeBlock(open);
    if (finished !== null) blocks.push(finished);
    open = emptyBlock(element, href);
  }

  function visitChildren(element: Element, block: Element): void {
    for (const child of element.children) visit(child, block);
  }

  function visit(node: HtmlNode, block: Element): void {
    if (node.type === "text") addText(open, node.text);
    else if (node.tag === "br") breakLine(block);
    else if (!skip(node)) visitElement(node, block);
  }

  function breakLine(block: Element): void {
    if (open.breaks > 0) begin(block);
    else open.breaks = 1;
  }

  function visitElement(element: Element, block: Element): void {
    if (SPACED_TAGS.has(element.tag)) {
      open.gap = true;
      visitChildren(element, block);
      open.gap = true;
    } else if (BLOCK_TAGS.has(element.tag)) {
      begin(element);
      visitChildren(element, element);
      begin(block);
    } else if (element.tag === "a") {
      const outerHref = open.href;
      startLink(open, element.attributes["href"] ?? null);
      visitChildren(element, block);
      endLink(open, outerHref);
    } else {
      visitChildren(element, block);
    }
  }

  visitChildren(root, root);
  begin(root);
  return blocks;
}

interface OpenBlock {
  readonly element: Element;
  text: string;
  readonly links: BlockLink[];
  linkLength: number;
  /** White space was seen since the last word. */
  gap: boolean;
  /** Line breaks seen since the last word. */
  breaks: number;
  href: string | null;
  linkStart: number;
}

function emptyBlock(element: Element, href: string | null): OpenBlock {
  return { element, text: "", links: [], linkLength: 0, gap: false, breaks: 0, href, linkStart: -1 };
}

function closeBlock(open: OpenBlock): Block | null {
  if (open.text === "") return null;
  endLink(open, null);
  return { element: open.element, text: open.text, links: open.links, linkLength: open.linkLength };
}

/** A block takes in no more than this, in characters; the rest of a page without paragraphs is not read. */
const MOST_IN_BLOCK = 1_000_000;

function addText(open: OpenBlock, raw: string): void {
  if (open.text.length > MOST_IN_BLOCK) return;
  const text = withoutInvisible(raw.slice(0, MOST_IN_BLOCK)).replaceAll(/\s+/gu, " ");
  const trimmed = text.trim();
  if (trimmed === "") {
    if (text !== "") open.gap = true;
    return;
  }
  if (open.text !== "" && (open.gap || open.breaks > 0 || text.startsWith(" "))) {
    open.text += open.breaks > 0 ? "\n" : " ";
  }
  if (open.href !== null && open.linkStart < 0) open.linkStart = open.text.length;
  open.text += trimmed;
  open.gap = text.endsWith(" ");
  open.breaks = 0;
}

function startLink(open: OpenBlock, href: string | null): void {
  open.href = href;
  open.linkStart = -1;
}

function endLink(open: OpenBlock, outerHref: string | null): void {
  if (open.href !== null && open.linkStart >= 0) {
    open.links.push({ start: open.linkStart, end: open.text.length, href: open.href });
    open.linkLength += open.text.length - open.linkStart;
  }
  open.href = outerHref;
  open.linkStart = -1;
}
