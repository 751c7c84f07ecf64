import { overlaps, type Span } from "../../core/base/span.ts";
import type { FiledClaim } from "../../core/rumour/rumour.ts";
import type { KeptDocument } from "./desk-store.ts";

/** Stands for one erased unit of text, so that every offset behind it stays true. */
const BLANK = "█";

/** The document with the words at the span made unreadable: in its text, its title and its credits. */
export function blankWords(document: KeptDocument, span: Span): KeptDocument {
  const text = blanked(document.text, span);
  const title = document.text.startsWith(document.title) ? blanked(document.title, span) : document.title;
  const credits = document.credits.map((credit) =>
    overlaps(credit, span) ? { ...credit, name: BLANK.repeat(credit.name.length), url: null } : credit,
  );
  return { ...document, text, title, credits };
}

/** Where the words of a filed claim stand in its document: its evidence, and what was said to it. */
export function placesOf({ evidence, reactions = [] }: FiledClaim): readonly Span[] {
  return [evidence, ...reactions.flatMap(({ who, span }) => [who, span])];
}

function blanked(text: string, { start, end }: Span): string {
  const within = text.slice(start, end);
  return text.slice(0, start) + BLANK.repeat(within.length) + text.slice(end);
}
