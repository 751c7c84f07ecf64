import type { Instant } from "../base/time.ts";

/** Hash of the address and the body, so that the same bytes from the same place are one page. */
export type PageId = `page_${string}`;

/** The format that a page's body is in, decided by whoever fetched or opened it. */
export type PageFormat = "html" | "text";

/**
 * What a server, a feed, an archive or a file gave us, untouched. Everything else can be made again from pages.
 *
 * The `hints` are what came beside the bytes (the feed item's date, the record's outlet); what a page says of itself is
 * read from the body.
 */
export interface Page {
  readonly id: PageId;
  /** The id its sender gave it ("reuters-362"), kept for exports; null when it has none. */
  readonly givenId: string | null;
  /** Where it was published, when that is known. Never a local path. */
  readonly url: string | null;
  readonly format: PageFormat;
  /** As declared beside the bytes (a Content-Type header), lower case; null when not. */
  readonly charset: string | null;
  readonly body: Uint8Array;
  readonly hints: PageHints;
}

/** What is known of a page from beside its body. Null where nothing is. */
export interface PageHints {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** Loose: ISO 8601, "Dec 3, 2017", RFC 822, "2-MAR-1987 08:17:56.66". */
  readonly published: string | null;
  readonly modified: Instant | null;
  /** When the page was fetched or opened, where that is known: a page cannot be dated later. The core has no clock. */
  readonly notAfter?: Instant;
  readonly language: string | null;
  /** Where the hints come from: decides the basis of a date taken from them. */
  readonly from: "feed" | "record" | "none";
}

/** Nothing is known from beside the body. */
export const NO_HINTS: PageHints = {
  title: null,
  outlet: null,
  byline: null,
  published: null,
  modified: null,
  language: null,
  from: "none",
};
