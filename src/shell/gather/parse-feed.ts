import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { type FeedItem, known, type Markup } from "./feed.ts";

/** What a feed holds. */
export interface ParsedFeed {
  /** The site that the feed belongs to: what relative addresses in it are relative to. */
  readonly link: string | null;
  readonly items: readonly FeedItem[];
}

/** Parses RSS, Atom, RDF or JSON Feed. Null when the parser gives up; `salvageFeed` may then get something out of it. */
export function parseAnyFeed(text: string): ParsedFeed | null {
  try {
    const parsed = parseFeed<string>(text);
    switch (parsed.format) {
      case "rss":
      case "rdf":
        return fromRss(parsed.feed);
      case "atom":
        return fromAtom(parsed.feed);
      case "json":
        return fromJson(parsed.feed);
    }
  } catch {
    return null;
  }
}

type RssItem = Partial<RssFeed.Item<string>> & Partial<RdfFeed.Item<string>>;

function fromRss(feed: RssFeed.Feed<string> | RdfFeed.Feed<string>): ParsedFeed {
  const title = known(feed.title);
  const language = known("language" in feed ? feed.language : null) ?? first(feed.dc?.languages);
  const items = (feed.items ?? []).map((item: RssItem): FeedItem => {
    const guid = known(item.guid?.value);
    return {
      id: guid ?? known(item.rdf?.about),
      url: known(item.link) ?? (item.guid?.isPermaLink === false ? null : guid),
      title: html(item.title),
      authors: names([...(item.dc?.creators ?? []), ...(item.authors ?? []).map((author) => author.name)]),
      outlet: known(item.source?.title) ?? title,
      published: known(item.pubDate) ?? first(item.dc?.dates) ?? known(item.atom?.published),
      modified: known(item.atom?.updated),
      language: first(item.dc?.languages) ?? language,
      body: html(item.content?.encoded) ?? html(item.description),
    };
  });
  return { link: known(feed.link), items };
}

function fromAtom(feed: AtomFeed.Feed<string>): ParsedFeed {
  const title = known(feed.title?.value);
  const language = known(feed.xml?.lang);
  const items = (feed.entries ?? []).map(
    (entry): FeedItem => ({
      id: known(entry.id),
      url: alternate(entry.links),
      title: atomText(entry.title),
      authors: names((entry.authors ?? feed.authors ?? []).map((author) => author.name)),
      outlet: known(entry.source?.title?.value) ?? title,
      // `updated` is no stand-in: it moves with every correction, and who was first rests on this date.
      published: known(entry.published),
      modified: known(entry.updated),
      language: known(entry.xml?.lang) ?? language,
      body: atomText(entry.content) ?? atomText(entry.summary),
    }),
  );
  return { link: alternate(feed.links), items };
}

function fromJson(feed: JsonFeed.Feed<string>): ParsedFeed {
  const title = known(feed.title);
  const items = (feed.items ?? []).map(
    (item): FeedItem => ({
      id: known(item.id),
      url: known(item.url) ?? known(item.external_url),
      title: text(item.title),
      authors: names((item.authors ?? feed.authors ?? []).map((author) => author.name)),
      outlet: title,
      published: known(item.date_published),
      modified: known(item.date_modified),
      language: known(item.language) ?? known(feed.language),
      body: html(item.content_html) ?? text(item.content_text) ?? text(item.summary),
    }),
  );
  return { link: known(feed.home_page_url) ?? known(feed.feed_url), items };
}

interface AtomText {
  readonly value?: string;
  readonly type?: string;
}

/** Atom says which it is; a picture in base64 is neither. */
function atomText(construct: AtomText | undefined): Markup | null {
  const type = construct?.type?.toLowerCase() ?? "text";
  if (type.includes("html")) return html(construct?.value);
  return type.startsWith("text") ? text(construct?.value) : null;
}

function alternate(links: AtomFeed.Feed<string>["links"]): string | null {
  const link = links?.find(({ rel }) => rel === undefined || rel === "alternate");
  return known(link?.href);
}

function html(value: string | undefined): Markup | null {
  return value === undefined || value.trim() === "" ? null : { format: "html", text: value };
}

function text(value: string | undefined): Markup | null {
  return value === undefined || value.trim() === "" ? null : { format: "text", text: value };
}

function names(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.map(known).filter((name) => name !== null))];
}

function first(values: readonly string[] | undefined): string | null {
  return known(values?.[0]);
}
