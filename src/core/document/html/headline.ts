import { lettersOf } from "../title.ts";
import type { Block } from "./block.ts";

/** A heading with less than this share of a title's letters is a part of it by chance: "Acme" in "Acme buys Beta". */
const LEAST_SHARE = 0.5;

/** A title of fewer letters than this is found in too many places. */
const LEAST_LETTERS = 6;

/**
 * The block that shows the page's title: a heading that says what one of `titles` says, or nearly, else any block that
 * says exactly that. Null when none does.
 */
export function findHeadline(blocks: readonly Block[], titles: readonly string[]): Block | null {
  const keys = titles.map(lettersOf).filter((key) => key.length >= LEAST_LETTERS);
  for (const tag of ["h1", "h2", "h3"]) {
    const heading = blocks.find(
      (block) => block.element.tag === tag && keys.some((key) => agrees(lettersOf(block.text), key)),
    );
    if (heading !== undefined) return heading;
  }
  return blocks.find((block) => keys.includes(lettersOf(block.text))) ?? null;
}

function agrees(heading: string, title: string): boolean {
  if (heading === title) return true;
  if (title.includes(heading)) return heading.length >= LEAST_SHARE * title.length;
  return heading.includes(title) && title.length >= LEAST_SHARE * heading.length;
}
