import { Parser } from "htmlparser2";
import { type FeedItem, known, type Markup } from "./feed.ts";
import type { ParsedFeed } from "./parse-feed.ts";

/**
 * What can be got out of a feed that is no well-formed XML: cut off, with a bare `<` in a title, with stray bytes.
 * Goes through the tags once and keeps the fields by name, so that one broken item costs only itself.
 * (htmlparser2's own `parseFeed` does that too, but builds a tree first: 29 s for 100,000 items that are never closed.)
 */
export function salvageFeed(xml: string): ParsedFeed {
  const salvage = createSalvage();
  const parser = new Parser(salvage.handler, { xmlMode: true, decodeEntities: true });
  for (let at = 0; at < xml.length && !salvage.isTooDeep(); at += PIECE)
    parser.write(xml.slice(at, at + PIECE));
  if (!salvage.isTooDeep()) parser.end();
  return salvage.feed();
}

const PIECE = 65_536;

/** Feeds are five deep, XHTML within them twenty; a parser looks through all open tags at each closing one. */
const DEPTH_CAP = 500;

const ITEM = new Set(["item", "entry"]);

type Field =
  | "title"
  | "link"
  | "id"
  | "author"
  | "published"
  | "modified"
  | "content"
  | "summary"
  | "language"
  | "origin";

const FIELDS: ReadonlyMap<string, Field> = new Map(
  Object.entries<Field>({
    title: "title",
    link: "link",
    guid: "id",
    id: "id",
    author: "author",
    name: "author",
    "dc:creator": "author",
    pubdate: "published",
    published: "published",
    "dc:date": "published",
    updated: "modified",
    "content:encoded": "content",
    content: "content",
    description: "summary",
    summary: "summary",
    language: "language",
    source: "origin",
  }),
);

type Fields = Partial<Record<Field, string>>;

function createSalvage() {
  const channel: Fields = {};
  const items: Fields[] = [];
  let current: Fields = channel;
  let open: { readonly tag: string; readonly field: Field } | null = null;
  let words: string[] = [];
  let depth = 0;
  let deepest = 0;

  function close(): void {
    if (open === null) return;
    const value = words.join("").trim();
    if (value !== "") current[open.field] ??= value;
    open = null;
    words = [];
  }

  function openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    depth += 1;
    deepest = Math.max(deepest, depth);
    const tag = name.toLowerCase();
    if (ITEM.has(tag)) {
      close();
      current = {};
      items.push(current);
      return;
    }
    const field = FIELDS.get(tag);
    // Markup within a field is a part of its text, and the fields of a new item end the unclosed one before it.
    if (field === undefined || (open !== null && (open.field === "content" || open.field === "summary")))
      return;
    close();
    const href = attributes["href"];
    if (field === "link" && href !== undefined) {
      if ((attributes["rel"] ?? "alternate") === "alternate") current.link ??= href;
      return;
    }
    open = { tag, field };
  }

  return {
    handler: {
      onopentag: openTag,
      ontext(part: string): void {
        if (open !== null) words.push(part);
      },
      onclosetag(name: string): void {
        depth -= 1;
        const tag = name.toLowerCase();
        if (open?.tag === tag) close();
        if (ITEM.has(tag)) {
          close();
          current = channel;
        }
      },
    },
    isTooDeep: () => deepest > DEPTH_CAP,
    feed(): ParsedFeed {
      close();
      return { link: known(channel.link), items: items.map((fields) => itemOf(fields, channel)) };
    },
  };
}

function itemOf(fields: Fields, channel: Fields): FeedItem {
  const author = known(fields.author);
  return {
    id: known(fields.id),
    url: known(fields.link) ?? known(fields.id),
    title: markup(fields.title),
    authors: author === null ? [] : [author],
    outlet: known(fields.origin) ?? known(channel.title),
    published: known(fields.published),
    modified: known(fields.modified),
    language: known(fields.language) ?? known(channel.language),
    body: markup(fields.content) ?? markup(fields.summary),
  };
}

/** Whether a broken feed meant HTML is seen from the text. */
function markup(text: string | undefined): Markup | null {
  if (text === undefined || text === "") return null;
  return { format: /<\/?[a-z]|&[a-z#]/i.test(text) ? "html" : "text", text };
}
