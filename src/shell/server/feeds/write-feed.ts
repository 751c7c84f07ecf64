import { generateAtomFeed, generateJsonFeed, generateRssFeed } from "feedsmith";
import { unreachable } from "../../../core/base/unreachable.ts";
import { FEED_TYPES, type Feed, type FeedEntry, type FeedFormat } from "./feed.ts";

const AUTHOR = "Hearsay";

/** The feed in a format, as the text of its answer. */
export function writeFeed(feed: Feed, format: FeedFormat): string {
  switch (format) {
    case "atom":
      return writeAtom(feed);
    case "rss":
      return writeRss(feed);
    case "json":
      return writeJson(feed);
    default:
      return unreachable(format);
  }
}

function writeAtom(feed: Feed): string {
  return generateAtomFeed<true>(
    {
      id: feed.id,
      title: { value: xmlText(feed.title) },
      subtitle: { value: xmlText(feed.about) },
      updated: new Date(feed.updated),
      authors: [{ name: AUTHOR }],
      generator: { text: AUTHOR },
      links: [
        { href: `${feed.self}.atom`, rel: "self", type: FEED_TYPES.atom },
        { href: feed.page, rel: "alternate", type: "text/html" },
      ],
      entries: feed.entries.map((entry) => ({
        id: entry.id,
        title: { value: xmlText(entry.title) },
        updated: new Date(entry.updated),
        published: new Date(entry.published),
        links: [{ href: entry.url, rel: "alternate", type: "text/html" }],
        summary: { value: xmlText(entry.summary), type: "text" },
        categories: entry.tags.map((term) => ({ term: xmlText(term) })),
      })),
    },
    { strict: true },
  );
}

function writeRss(feed: Feed): string {
  return generateRssFeed<true>(
    {
      title: xmlText(feed.title),
      link: feed.page,
      description: xmlText(feed.about),
      language: "en",
      generator: AUTHOR,
      docs: "https://www.rssboard.org/rss-specification",
      ttl: 15,
      lastBuildDate: new Date(feed.updated),
      atom: { links: [{ href: `${feed.self}.rss`, rel: "self", type: FEED_TYPES.rss }] },
      items: feed.entries.map(rssItem),
    },
    { strict: true },
  );
}

function rssItem(entry: FeedEntry) {
  return {
    title: xmlText(entry.title),
    link: entry.url,
    // Readers of RSS take it for HTML.
    description: asHtml(xmlText(entry.summary)),
    guid: { value: entry.id, isPermaLink: false },
    pubDate: new Date(entry.published),
    categories: entry.tags.map((name) => ({ name: xmlText(name) })),
    atom: { updated: new Date(entry.updated) },
  };
}

function writeJson(feed: Feed): string {
  const made = generateJsonFeed<true>(
    {
      title: feed.title,
      home_page_url: feed.page,
      feed_url: `${feed.self}.json`,
      description: feed.about,
      language: "en",
      authors: [{ name: AUTHOR }],
      items: feed.entries.map((entry) => ({
        id: entry.id,
        url: entry.url,
        title: entry.title,
        content_text: entry.summary,
        date_published: new Date(entry.published),
        date_modified: new Date(entry.updated),
        tags: [...entry.tags],
      })),
    },
    { strict: true },
  );
  return JSON.stringify(made, null, 1);
}

/** Without the characters that XML 1.0 has no way to write, and on one line. */
function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go.
  return text.replaceAll(/[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu, " ");
}

function asHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
