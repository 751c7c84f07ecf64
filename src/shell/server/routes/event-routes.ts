import { type Context, Hono } from "hono";
import { type ChangeStream, changeStream } from "../events/change-stream.ts";
import { parseEventId } from "../events/event-text.ts";
import type { Site } from "../site.ts";

const HEADERS = {
  "Content-Type": "text/event-stream; charset=utf-8",
  "Cache-Control": "no-store",
  "Access-Control-Allow-Origin": "*",
  // What stands in front of us would else wait until it has enough.
  "X-Accel-Buffering": "no",
};

/** Changes of belief as they come, as server-sent events. */
export function eventRoutes({ desk, origin, closing }: Site): Hono {
  const stream = changeStream(desk, origin);
  closing?.addEventListener("abort", () => stream.close(), { once: true });
  return new Hono().get("/events", (context) => listen(context, stream));
}

async function listen(context: Context, stream: ChangeStream): Promise<Response> {
  if (context.req.method === "HEAD") return context.body(null, 200, HEADERS);
  const last = context.req.header("last-event-id");
  const body = await stream.listen(last === undefined ? null : parseEventId(last));
  if (body !== null) return context.body(body, 200, HEADERS);
  return context.text("As many listen as may; please come back in a minute.", 429, { "Retry-After": "60" });
}
