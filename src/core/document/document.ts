import type { Note } from "../base/note.ts";
import type { Span } from "../base/span.ts";
import type { Moment } from "../base/time.ts";
import type { OutletId } from "../page/outlet.ts";
import type { PageId } from "../page/page.ts";
import type { Token } from "./token.ts";

/** Hash of outlet, canonical address and text: a silent edit makes a new document, a re-fetch does not. */
export type DocumentId = `doc_${string}`;

/** The readable text of one page, with what the page says about itself. */
export interface Document {
  readonly id: DocumentId;
  readonly pageId: PageId;
  readonly givenId: string | null;
  readonly outlet: DocumentOutlet | null;
  /** Canonical: no tracking parameters, no fragment. */
  readonly url: string | null;
  readonly title: string;
  readonly byline: string | null;
  /** ISO 639-1, or "und" when it could not be told. */
  readonly language: string;
  /** As the page states it. Null when it does not; never guessed from the time of fetching. */
  readonly published: DatedBy | null;
  readonly modified: DatedBy | null;
  /**
   * Title, blank line, body; the body alone when there is no title. Paragraphs of the body are separated by a blank
   * line. Every span in the system is an offset into this string.
   */
  readonly text: string;
  /** Where the body begins in `text`. */
  readonly bodyStart: number;
  /** In order, not overlapping, all of `text` but the white space between them. */
  readonly sentences: readonly Sentence[];
  readonly links: readonly Link[];
  /** "[Via (Chinese)]", "Source: GizChina", "(Reuters)": what the page says it draws on. */
  readonly credits: readonly Credit[];
  readonly notes: readonly Note[];
}

export interface DocumentOutlet {
  /** Null for an outlet the desk does not know by host or name. */
  readonly id: OutletId | null;
  readonly name: string;
}

/** A moment and what it was read from; the order is the order in which they are trusted. */
export interface DatedBy extends Moment {
  readonly basis: "feed" | "record" | "json-ld" | "meta" | "text" | "address";
}

export interface Sentence extends Span {
  readonly part: "title" | "body";
  /** Paragraph number within the document; the title is 0. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** A hyperlink in the body: the strongest evidence of whose news this is. */
export interface Link extends Span {
  readonly url: string;
}

/** Words with which a page credits another, with the address when there is one. */
export interface Credit extends Span {
  readonly type: "via" | "source" | "wire";
  /** Who is credited, verbatim ("GizChina", "Reuters", "Chinese"). */
  readonly name: string;
  readonly url: string | null;
}
