import type { Context } from "hono";
import { FEED_TYPES, type Feed, type FeedFormat } from "./feed.ts";
import { writeFeed } from "./write-feed.ts";

export function sendFeed(context: Context, feed: Feed, format: FeedFormat): Response {
  return context.body(writeFeed(feed, format), 200, {
    "Content-Type": `${FEED_TYPES[format]}; charset=utf-8`,
    "Last-Modified": new Date(feed.updated).toUTCString(),
    // Pages of others may read feeds, as they may read the API.
    "Access-Control-Allow-Origin": "*",
  });
}
