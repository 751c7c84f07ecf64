import type { Context } from "hono";

/** Whether the reader has this already: one of the tags that it names, weak or strong, or any at all. */
export function isUnchanged(context: Context, tag: string): boolean {
  const named = context.req.header("if-none-match");
  if (named === undefined) return false;
  return named.split(",").some((one) => ["*", tag].includes(one.trim().replace(/^W\//, "")));
}

/** 304 with the headers that the whole answer would have, but for those that speak of its body. */
export function sendUnchanged(headers: Headers): Response {
  const bare = new Headers(headers);
  bare.delete("Content-Type");
  bare.delete("Content-Length");
  return new Response(null, { status: 304, headers: bare });
}
