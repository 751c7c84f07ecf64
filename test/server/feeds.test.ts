import { parseDocument, parseFeed } from "htmlparser2";
import { expect, test } from "vitest";
import { z } from "zod";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import { rebuild } from "../../src/shell/store/follow.ts";
import { changesFollower } from "../../src/shell/work/changes/follow-changes.ts";
import { board, boardFollower } from "../../src/shell/work/followers.ts";
import { siteOver, siteOverText } from "./open-site.ts";
import { childrenOf, rootOf, textOf, type XmlElement } from "./xml.ts";

const site = await siteOver("xiaomi-nokia", "wework");
const first = await firstRumour();
const FEEDS = [
  "board",
  "changes",
  `rumours/${first}`,
  "companies/ent_nokia",
  await largest("outlet:", "outlets"),
];

test.each(FEEDS)("/feeds/%s is an Atom feed by RFC 4287", async (name) => {
  const { root, type, self } = await xmlFeed(name, "atom");
  expect(type).toBe("application/atom+xml; charset=utf-8");
  expect(root.name).toBe("feed");
  expect(root.attribs["xmlns"]).toBe("http://www.w3.org/2005/Atom");
  for (const element of ["id", "title", "updated", "author"])
    expect(childrenOf(root, element)).toHaveLength(1);
  expect(linkOf(root, "self")).toBe(self);
  expect(linkOf(root, "alternate")).toMatch(/^https:\/\/desk\.example\//);
  const entries = childrenOf(root, "entry");
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) {
    for (const element of ["id", "title", "updated", "published", "summary"]) {
      expect(childrenOf(entry, element)).toHaveLength(1);
    }
    for (const date of ["updated", "published"]) expect(textOf(entry, date)).toMatch(RFC_3339);
    expect(textOf(entry, "published") <= textOf(entry, "updated")).toBe(true);
    expect(linkOf(entry, "alternate")).toMatch(/^https:\/\/desk\.example\/rumours\/rumour_[0-9a-f]{16}$/);
  }
  const newest = entries.map((entry) => textOf(entry, "updated")).sort();
  expect(textOf(root, "updated")).toBe(newest.at(-1));
  expectDistinct(entries.map((entry) => textOf(entry, "id")));
});

test.each(FEEDS)("/feeds/%s is an RSS 2.0 feed", async (name) => {
  const { root, type, self } = await xmlFeed(name, "rss");
  expect(type).toBe("application/rss+xml; charset=utf-8");
  expect([root.name, root.attribs["version"]]).toEqual(["rss", "2.0"]);
  const [channel] = childrenOf(root, "channel");
  if (channel === undefined) throw new Error("There is no channel.");
  for (const element of ["title", "link", "description"])
    expect(childrenOf(channel, element)).toHaveLength(1);
  expect(childrenOf(channel, "atom:link").map(({ attribs }) => [attribs["rel"], attribs["href"]])).toEqual([
    ["self", self],
  ]);
  const items = childrenOf(channel, "item");
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) {
    for (const element of ["title", "link", "description", "guid", "pubDate"]) {
      expect(childrenOf(item, element)).toHaveLength(1);
    }
    expect(textOf(item, "pubDate")).toMatch(RFC_822);
    expect(childrenOf(item, "guid")[0]?.attribs["isPermaLink"]).toBe("false");
  }
  expectDistinct(items.map((item) => textOf(item, "guid")));
});

test.each(FEEDS)("/feeds/%s is a JSON Feed by version 1.1", async (name) => {
  const answer = await site.get(`/feeds/${name}.json`);
  expect(answer.headers.get("content-type")).toBe("application/feed+json; charset=utf-8");
  const feed = JSON_FEED.parse(await answer.json());
  expect(feed.feed_url).toBe(`https://desk.example/feeds/${name}.json`);
  expectDistinct(feed.items.map(({ id }) => id));
});

test.each(FEEDS)("the three formats of /feeds/%s tell the same", async (name) => {
  const atom = parseFeed(await (await site.get(`/feeds/${name}.atom`)).text());
  const rss = parseFeed(await (await site.get(`/feeds/${name}.rss`)).text());
  const json = JSON_FEED.parse(await (await site.get(`/feeds/${name}.json`)).json());
  const ids = json.items.map(({ id }) => id);
  expect(atom?.type).toBe("atom");
  expect(atom?.items.map(({ id }) => id)).toEqual(ids);
  expect(rss?.items.map(({ id }) => id)).toEqual(ids);
  expect(atom?.items.map(({ title }) => title)).toEqual(json.items.map(({ title }) => title));
});

test("the ids and times of feeds survive a rebuild", async () => {
  const before = await Promise.all(FEEDS.map((name) => bodyOf(`/feeds/${name}.atom`)));
  const knowledge = loadKnowledge();
  await rebuild(
    site.desk,
    [boardFollower(site.desk, knowledge), changesFollower(site.desk, knowledge)],
    "all",
  );
  expect(await Promise.all(FEEDS.map((name) => bodyOf(`/feeds/${name}.atom`)))).toEqual(before);
});

test("who has a feed already is told so", async () => {
  const answer = await site.get("/feeds/board.atom");
  const tag = answer.headers.get("etag") ?? "";
  expect(tag).toMatch(/^"[0-9a-f]+"$/);
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
    const again = await site.get("/feeds/board.atom", { headers: { "If-None-Match": known } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("etag")).toBe(tag);
  }
  expect((await site.get("/feeds/board.atom", { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
});

test("telling a rumour once more leaves its entry as it was, and a denial does not", async () => {
  const [told, again] = [await entryAfter(REPORT), await entryAfter(REPORT, REPEAT)];
  expect(again.date_modified).toBe(told.date_modified);
  expect(again.id).toBe(told.id);
  const denied = await entryAfter(REPORT, REPEAT, DENIAL);
  expect(denied.date_modified > told.date_modified).toBe(true);
  expect(denied.id).toBe(told.id);
});

test("what is in no feed is answered with what to do", async () => {
  expect((await site.get("/feeds/board.xml")).status).toBe(400);
  expect((await site.get("/feeds/none.atom")).status).toBe(404);
  expect((await site.get("/feeds/rumours/rumour_0000000000000000.rss")).status).toBe(404);
  expect((await site.get("/feeds/companies/nobody.atom")).status).toBe(404);
  const moved = await site.get(`/feeds/rumours/${first.slice(0, 14)}.rss`);
  expect([moved.status, moved.headers.get("location")]).toEqual([301, `/feeds/rumours/${first}.rss`]);
});

test("the page of feeds and the OPML list lead to feeds that are there", async () => {
  const page = await bodyOf("/feeds");
  const paths = [...page.matchAll(/href="(\/feeds\/[^"…]+)"/g)].map(([, path]) => path ?? "");
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths) expect([path, (await site.get(path)).status]).toEqual([path, 200]);
  const opml = rootOf(parseDocument(await bodyOf("/feeds/hearsay.opml"), { xmlMode: true }));
  expect([opml.name, opml.attribs["version"]]).toEqual(["opml", "2.0"]);
});

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;

const JSON_FEED = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string().min(1),
  language: z.literal("en"),
  authors: z.array(z.strictObject({ name: z.string() })).min(1),
  items: z
    .array(
      z.strictObject({
        id: z.string().regex(/^urn:hearsay:/),
        url: z.url(),
        title: z.string().min(1),
        content_text: z.string().min(1),
        date_published: z.string().regex(RFC_3339),
        date_modified: z.string().regex(RFC_3339),
        tags: z.array(z.string()),
      }),
    )
    .min(1)
    .max(50),
});

async function xmlFeed(name: string, format: "atom" | "rss") {
  const answer = await site.get(`/feeds/${name}.${format}`);
  expect(answer.status).toBe(200);
  const root = rootOf(parseDocument(await answer.text(), { xmlMode: true }));
  const type = answer.headers.get("content-type");
  return { root, type, self: `https://desk.example/feeds/${name}.${format}` };
}

function linkOf(element: XmlElement, rel: string): string | undefined {
  return childrenOf(element, "link").find(({ attribs }) => attribs["rel"] === rel)?.attribs["href"];
}

function expectDistinct(ids: readonly string[]): void {
  expect(new Set(ids).size).toBe(ids.length);
}

async function bodyOf(path: string): Promise<string> {
  return (await site.get(path)).text();
}

async function largest(heading: string, folder: string): Promise<string> {
  const [first] = await site.desk.views.largestFacets("board", heading, { after: null, limit: 1 });
  return `${folder}/${encodeURIComponent(first?.facet.slice(heading.length) ?? "")}`;
}

async function firstRumour(): Promise<string> {
  for await (const { id } of board(site.desk, null)) return id;
  throw new Error("The board is empty.");
}

const REPORT = told(
  "a",
  "Corva Papers",
  "2020-03-02",
  "Corva Papers is in talks to buy Lindqvist Mills, a person familiar with the matter said.",
);
const REPEAT = told(
  "b",
  "Northern Ledger",
  "2020-03-04",
  "Corva Papers is in talks to buy Lindqvist Mills, Harbour Times reported.",
);
const DENIAL = told(
  "c",
  "Evening Quay",
  "2020-03-09",
  "Lindqvist Mills on Monday denied that it is in talks to be bought by Corva Papers.",
);

function told(id: string, title: string, date: string, text: string): string {
  return JSON.stringify({
    id,
    title: `${title}: paper makers`,
    outlet: title,
    published: `${date}T08:00:00Z`,
    language: "en",
    text,
  });
}

async function entryAfter(...lines: readonly string[]) {
  const made = await siteOverText(`${lines.join("\n")}\n`);
  const feed = JSON_FEED.parse(await (await made.get("/feeds/board.json")).json());
  const [entry] = feed.items.filter(({ title }) => title.includes("Lindqvist"));
  if (entry === undefined) throw new Error("The rumour is not in the feed.");
  return entry;
}
