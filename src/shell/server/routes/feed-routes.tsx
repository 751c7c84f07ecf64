import { type Context, Hono } from "hono";
import type { NameHeading } from "../../work/lists/list-names.ts";
import { FEED_FORMATS, type Feed, type FeedFormat } from "../feeds/feed.ts";
import { boardFeed, changesFeed, nameFeed, rumourFeed } from "../feeds/feeds.ts";
import { OPML_PATH, writeOpml } from "../feeds/opml.ts";
import { sendFeed } from "../feeds/send-feed.ts";
import { sendPage } from "../http/send-page.ts";
import { badRequest, notFound } from "../http/trouble.tsx";
import { FeedsPage } from "../pages/feeds-page.tsx";
import type { Site } from "../site.ts";

export function feedRoutes(site: Site): Hono {
  const one = (make: (site: Site) => Promise<Feed>) => (context: Context, format: FeedFormat) =>
    make(site).then((feed) => sendFeed(context, feed, format));
  const feeds: Readonly<Record<string, (context: Context, format: FeedFormat) => Promise<Response>>> = {
    board: one(boardFeed),
    changes: one(changesFeed),
  };
  return new Hono()
    .get("/feeds", (context) => sendPage(context, <FeedsPage />))
    .get(OPML_PATH, (context) =>
      context.body(writeOpml(site.origin), 200, { "Content-Type": "text/x-opml; charset=utf-8" }),
    )
    .get("/feeds/:file", (context) => {
      const { name, format } = fileOf(context.req.param("file"));
      const send = Object.hasOwn(feeds, name) ? feeds[name] : undefined;
      if (send === undefined) return notFound(context);
      return format === null ? badRequest(context, WHAT_FORMATS) : send(context, format);
    })
    .get("/feeds/companies/:file", (context) => ofName(context, site, "company:"))
    .get("/feeds/outlets/:file", (context) => ofName(context, site, "outlet:"))
    .get("/feeds/rumours/:file", async (context) => {
      const { name, format } = fileOf(context.req.param("file"));
      if (format === null) return badRequest(context, WHAT_FORMATS);
      const found = await rumourFeed(site, name);
      switch (found.type) {
        case "feed":
          return sendFeed(context, found.feed, format);
        case "moved":
          return context.redirect(`/feeds/rumours/${found.id}.${format}`, 301);
        case "gone":
          return context.text("Nothing is left of this rumour, and nothing will follow.", 410);
        case "none":
          return notFound(context);
      }
    });
}

async function ofName(context: Context, site: Site, heading: NameHeading): Promise<Response> {
  const { name, format } = fileOf(context.req.param("file") ?? "");
  if (format === null) return badRequest(context, WHAT_FORMATS);
  const feed = name.length > LONGEST_NAME ? null : await nameFeed(site, heading, name);
  return feed === null ? notFound(context) : sendFeed(context, feed, format);
}

const LONGEST_NAME = 200;
const WHAT_FORMATS = "A feed has an address that ends in .atom, .rss or .json.";

/** The last dot parts them: what a company goes by may have dots of its own. */
function fileOf(file: string): { readonly name: string; readonly format: FeedFormat | null } {
  const dot = file.lastIndexOf(".");
  const ending = file.slice(dot + 1);
  const format = FEED_FORMATS.find((one) => one === ending) ?? null;
  return dot < 1 ? { name: file, format: null } : { name: file.slice(0, dot), format };
}
