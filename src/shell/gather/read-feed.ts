import { legacyHookDecode } from "@exodus/bytes/encoding.js";
import { pageOfItem } from "./feed.ts";
import type { Gathered } from "./gather.ts";
import { httpUrl } from "./http-url.ts";
import { parseAnyFeed } from "./parse-feed.ts";
import type { Problem } from "./problem.ts";
import { salvageFeed } from "./salvage-feed.ts";

/** A page or a problem for every item of a feed. */
export function* readFeed(bytes: Uint8Array, input: string, address: string | null): Generator<Gathered> {
  const text = decodeFeed(bytes);
  const parsed = parseAnyFeed(text);
  const feed = parsed !== null && parsed.items.length > 0 ? parsed : salvageFeed(text);
  if (feed.items.length === 0) yield withoutItems(input, parsed !== null);
  const base = httpUrl(feed.link, address) ?? address;
  for (const [index, item] of feed.items.entries()) {
    const place = `item ${index + 1}`;
    const page = pageOfItem(item, base);
    if (page === null) {
      const reason = "has neither title nor text";
      yield { type: "problem", problem: { input, place, reason, code: "feed.empty-item" } };
    } else {
      yield { type: "page", page, from: { input, place } };
    }
  }
}

function withoutItems(input: string, isFeed: boolean): Gathered {
  const why: Pick<Problem, "reason" | "code"> = isFeed
    ? { reason: "is a feed without items", code: "feed.no-items" }
    : { reason: "begins like a feed, but no item can be read from it", code: "feed.not-feed" };
  return { type: "problem", problem: { input, place: null, ...why } };
}

/** By byte order mark, then by the XML declaration, else UTF-8. */
function decodeFeed(bytes: Uint8Array): string {
  const start = new TextDecoder("utf-8").decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  try {
    return legacyHookDecode(bytes, declared?.toLowerCase() ?? "utf-8");
  } catch {
    // An encoding that nobody knows: the marks of XML are ASCII all the same.
    return legacyHookDecode(bytes, "utf-8");
  }
}
