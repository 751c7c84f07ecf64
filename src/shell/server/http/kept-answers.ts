import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { LRUCache } from "lru-cache";
import { hashOf } from "../../../core/base/hash.ts";
import type { Desk } from "../../store/desk-store.ts";
import { CHANGES } from "../../work/changes/follow-changes.ts";
import { BOARD } from "../../work/followers-board.ts";
import { RECORDS } from "../../work/records/follow-records.ts";
import { isUnchanged, sendUnchanged } from "./unchanged.ts";

interface Kept {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: readonly (readonly [string, string])[];
  readonly tag: string;
  /** What the desk was when it was made. */
  readonly made: string;
}

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_BYTES_OF_ONE = 1024 * 1024;

/** What somebody had erased is on no answer that is older than this, in milliseconds. */
const LONGEST_KEPT = 10_000;

/** Longer addresses are nobody's bookmark. */
const LONGEST_ADDRESS = 500;

/** Browsers keep an answer and ask whether it still holds. */
const ASK_AGAIN = "public, no-cache";

/**
 * Keeps answers while the desk is as it was when they were made, and gives each its ETag: who has it already is told so in
 * a few bytes. Only whole public answers are kept; who comes with a cookie is answered anew.
 */
export function keptAnswers(desk: Desk) {
  const kept = new LRUCache<string, Kept>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }, key) => body.byteLength + key.length + 1,
    ttl: LONGEST_KEPT,
  });
  return createMiddleware(async (context, next) => {
    const url = new URL(context.req.url);
    const key = `${url.pathname}${url.search}`;
    if (!mayBeKept(context, key)) return next();
    const state = await stateOf(desk);
    const found = kept.get(key);
    if (found?.made === state) return answer(context, found);
    await next();
    const fresh = await keepable(context.res, state);
    if (fresh === null) return;
    kept.set(key, fresh);
    context.res = undefined;
    context.res = answer(context, fresh);
  });
}

/** Addresses whose answers depend on the desk and on nothing else. */
const OF_THE_DESK =
  /^\/(?:$|\?|(?:settled|expired|companies|outlets|voices|rumours|documents|feeds|how|data|embed|oembed|sitemap|api)(?:[/.?-]|$))/;

function mayBeKept({ req }: Context, key: string): boolean {
  const isReading = req.method === "GET" || req.method === "HEAD";
  const isShort = key.length <= LONGEST_ADDRESS;
  return isReading && isShort && OF_THE_DESK.test(key) && req.header("cookie") === undefined;
}

/** Entries that are not on the board yet change nothing on it, so how far the rows are matters too; so does the day. */
async function stateOf(desk: Desk): Promise<string> {
  const [head, board, changes, records] = await Promise.all([
    desk.head(),
    desk.views.position(BOARD),
    desk.views.position(CHANGES),
    desk.views.position(RECORDS),
  ]);
  return `${head?.hash} ${board} ${changes} ${records} ${new Date().toISOString().slice(0, 10)}`;
}

async function keepable(answer: Response, made: string): Promise<Kept | null> {
  const { status, headers } = answer;
  const type = headers.get("content-type") ?? "";
  const isPrivate = /no-store|private|immutable/.test(headers.get("cache-control") ?? "");
  if (status !== 200 || isPrivate || headers.has("set-cookie") || STREAMED.test(type)) return null;
  const body = new Uint8Array(await answer.clone().arrayBuffer());
  if (body.byteLength > MOST_BYTES_OF_ONE) return null;
  return { body, headers: [...headers], tag: `"${hashOf(body).slice(0, 24)}"`, made };
}

/** What goes on for as long as the reader listens, or is too large to be held. */
const STREAMED = /event-stream|ndjson|text\/csv/;

function answer(context: Context, { body, headers, tag }: Kept): Response {
  const all = new Headers(headers.map(([name, value]): [string, string] => [name, value]));
  all.set("ETag", tag);
  if (!all.has("Cache-Control")) all.set("Cache-Control", ASK_AGAIN);
  return isUnchanged(context, tag) ? sendUnchanged(all) : new Response(body, { status: 200, headers: all });
}
