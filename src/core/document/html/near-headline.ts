import type { Block } from "./block.ts";
import { isFurniture } from "./furniture.ts";
import { segment } from "./segment.ts";
import type { Element } from "./tree.ts";

/** How many blocks before and behind the headline may hold the lines with date and byline. */
const REACH = 12;

/**
 * The lines around the headline as readers see them, those below it first; from the top of the page when it shows no
 * headline. Elements that are named as furniture are among them: dates and bylines mostly are.
 */
export function linesNearHeadline(root: Element, headline: Block | null): readonly string[] {
  const blocks = segment(root, isFurniture);
  const at = headline === null ? -1 : blocks.findIndex((block) => block.element === headline.element);
  const below = blocks.slice(at + 1, at + 1 + REACH);
  const above = blocks.slice(Math.max(0, at - REACH), Math.max(0, at)).reverse();
  return [...below, ...above].map((block) => block.text);
}
