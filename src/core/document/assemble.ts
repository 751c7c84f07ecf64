import { canonicalUrl } from "../page/canonical-url.ts";
import type { Link } from "./document.ts";
import type { Paragraph } from "./draft.ts";

export interface AssembledText {
  readonly text: string;
  readonly bodyStart: number;
  readonly links: readonly Link[];
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
  const body = paragraphs.length === 0 ? "" : "\n\n";
  let text = title === "" ? "" : title + body;
  const bodyStart = text.length;
  const links: Link[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) text += "\n\n";
    for (const link of paragraph.links) {
      const url = resolve(link.href, base);
      if (url !== null && link.end > link.start) {
        links.push({ start: text.length + link.start, end: text.length + link.end, url });
      }
    }
    text += paragraph.text;
  }
  return { text, bodyStart, links };
}

function resolve(href: string, base: string | null): string | null {
  if (href === "" || href.startsWith("#")) return null;
  const url = canonicalUrl(href, base);
  return url === base ? null : url;
}
