import { canonicalUrl } from "../page/canonical-url.ts";
import type { Link } from "./document.ts";
import type { Paragraph } from "./draft.ts";

/**
 * No more of a text is read than this, in characters: some 80,000 words, as long as a novel. Bounds the time and memory of
 * all that follows.
 */
export const MOST_TEXT = 500_000;

export interface AssembledText {
  readonly text: string;
  readonly bodyStart: number;
  readonly links: readonly Link[];
  /** True when paragraphs were left out because the text would have been too long. */
  readonly cutOff: boolean;
}

/**
 * Title, blank line, paragraphs parted by blank lines; the links at their places in it. Links are resolved against
 * `base`; what leads to no other page (a mail address, a place on this page) is no link.
 */
export function assemble(
  title: string,
  paragraphs: readonly Paragraph[],
  base: string | null,
): AssembledText {
  let text = title === "" || paragraphs.length === 0 ? title : `${title}\n\n`;
  const bodyStart = text.length;
  const links: Link[] = [];
  for (const paragraph of paragraphs) {
    if (text.length >= MOST_TEXT) return { text, bodyStart, links, cutOff: true };
    if (text.length > bodyStart) text += "\n\n";
    for (const link of linksAt(text.length, paragraph, base)) links.push(link);
    text += paragraph.text.slice(0, MOST_TEXT);
  }
  return {
    text,
    bodyStart,
    links,
    cutOff: paragraphs.some((paragraph) => paragraph.text.length > MOST_TEXT),
  };
}

function linksAt(start: number, paragraph: Paragraph, base: string | null): Link[] {
  const links: Link[] = [];
  for (const link of paragraph.links) {
    const url = link.end > link.start && link.end <= MOST_TEXT ? resolve(link.href, base) : null;
    if (url !== null) links.push({ start: start + link.start, end: start + link.end, url });
  }
  return links;
}

function resolve(href: string, base: string | null): string | null {
  if (href === "" || href.startsWith("#")) return null;
  const url = canonicalUrl(href, base);
  return url === base ? null : url;
}
