/** A feed before it is written down in one of the three formats. Texts are plain. */
export interface Feed {
  readonly title: string;
  readonly about: string;
  /** Never changes, whatever the address of the site is. */
  readonly id: string;
  /** The page that it follows, and the feed itself without its ending. */
  readonly page: string;
  readonly self: string;
  readonly updated: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Instants. `updated` changes when the meaning does, and not when it is told once more. */
  readonly published: string;
  readonly updated: string;
  readonly summary: string;
  readonly tags: readonly string[];
}

/** The formats, by the endings of their addresses. */
export const FEED_FORMATS = ["atom", "rss", "json"] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  atom: "application/atom+xml",
  rss: "application/rss+xml",
  json: "application/feed+json",
};

/** "urn:hearsay:rumour_3fa2c1…": the id of a rumour, a change or a feed as an address that leads nowhere and never moves. */
export function urnOf(id: string): string {
  return `urn:hearsay:${encodeURIComponent(id)}`;
}
