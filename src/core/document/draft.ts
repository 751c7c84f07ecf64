import type { Note } from "../base/note.ts";
import type { Span } from "../base/span.ts";
import type { Leftover } from "./boilerplate/formula.ts";
import type { DateCandidate } from "./date/choose-date.ts";

/** A paragraph of the article, before it has its place in the document's text. */
export interface Paragraph {
  /** White space squeezed; a line break within the paragraph is "\n". */
  readonly text: string;
  /** Offsets into the paragraph's text; addresses as written. */
  readonly links: readonly ParagraphLink[];
}

export interface ParagraphLink extends Span {
  readonly href: string;
}

/** What one page says, whatever its format; the hints that came beside it are not in it yet. */
export interface Draft {
  /** A fragment is a piece of mark-up without a page around it, as feeds send: its title is beside it, not in it. */
  readonly form: "page" | "fragment";
  readonly title: string | null;
  /** Who signed, as written; bylines are made of them. */
  readonly authors: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  /** As declared by the page; null when it declares none. */
  readonly language: string | null;
  /** Names by which the page calls its outlet, most trusted first. */
  readonly outletNames: readonly string[];
  /** The page's own word for its address, as written; null when it has none. */
  readonly address: string | null;
  /** What the page says its relative links are resolved against, as written; null for its address. */
  readonly base: string | null;
  readonly published: readonly DateCandidate[];
  readonly modified: readonly DateCandidate[];
  /** Why passages were left out, one entry a passage. */
  readonly leftOut: readonly Leftover[];
  readonly notes: readonly Note[];
}
