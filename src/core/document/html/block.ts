import type { Span } from "../../base/span.ts";
import type { Element } from "./tree.ts";

/** A link inside a block; offsets into the block's text, the address as written. */
export interface BlockLink extends Span {
  readonly href: string;
}

/** A stretch of a page that readers see as one paragraph, heading, list line or table row. */
export interface Block {
  /** The nearest element that begins and ends a paragraph. */
  readonly element: Element;
  /** White space squeezed; a single line break of the page is "\n". */
  readonly text: string;
  readonly links: readonly BlockLink[];
  /** Characters inside links. */
  readonly linkLength: number;
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How much a text says, in characters of an alphabet: a character of Chinese, Japanese or Korean says as much as two. */
export function textWeight(text: string): number {
  return text.length + (text.match(CJK)?.length ?? 0);
}

/** Share of a block's text that is inside links, 0 to 1. */
export function linkShare(block: Block): number {
  return block.text.length === 0 ? 0 : block.linkLength / block.text.length;
}
