import { makePage } from "../../core/page/make-page.ts";
import type { Page } from "../../core/page/page.ts";
import { httpUrl } from "./http-url.ts";
import { plainText } from "./plain-text.ts";

/** One entry of a feed of whatever kind, as the parsers hand it over. Null where the feed says nothing. */
export interface FeedItem {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: Markup | null;
  readonly authors: readonly string[];
  /** Who the item was taken over from, when the feed says so; else the feed's own title. */
  readonly outlet: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly body: Markup | null;
}

export interface Markup {
  readonly format: "html" | "text";
  readonly text: string;
}

const encoder = new TextEncoder();

/** The page of an item: its content or summary is the body, the rest are hints. Null for an item that says nothing. */
export function pageOfItem(item: FeedItem, base: string | null): Page | null {
  const title = item.title === null ? null : titleText(item.title);
  if (item.body === null && title === null) return null;
  return makePage({
    givenId: item.id,
    url: httpUrl(item.url, base),
    format: item.body?.format ?? "text",
    charset: "utf-8",
    body: encoder.encode(item.body?.text ?? ""),
    hints: {
      title,
      outlet: item.outlet,
      byline: item.authors.length === 0 ? null : item.authors.join(", "),
      published: item.published,
      modified: instantOf(item.modified),
      language: item.language,
      from: "feed",
    },
  });
}

function titleText(title: Markup): string | null {
  return known(title.format === "html" ? plainText(title.text) : title.text);
}

/** The text without white space around it and with single spaces within; null when nothing is left. */
export function known(text: string | null | undefined): string | null {
  const kept = text?.replaceAll(/\s+/g, " ").trim() ?? "";
  return kept === "" ? null : kept;
}

/** Only times that name their zone, and whole days, which are read in UTC: others would mean what this machine's zone makes of them. */
function instantOf(time: string | null): Page["hints"]["modified"] {
  if (time === null || !/^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d))?$/i.test(time)) return null;
  const at = new Date(time);
  return Number.isNaN(at.getTime()) ? null : (at.toISOString() as `${string}Z`);
}
