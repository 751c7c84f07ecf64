import { type Context, Hono } from "hono";
import { z } from "zod";
import { dossierOn } from "../../work/dossier/dossier.ts";
import { rumourMeant } from "../../work/dossier/rumour-meant.ts";
import { showRumour } from "../../work/followers.ts";
import { provOf } from "../exports/prov.ts";
import { changeLines, rumourLines, rumourTable } from "../exports/rumour-lines.ts";
import { streamLines } from "../exports/stream-lines.ts";
import { badRequest, notFound } from "../http/trouble.tsx";
import type { Site } from "../site.ts";

/** An export walks the whole desk, so that few are made at a time. */
const MOST_AT_ONCE = 2;
const TRY_AGAIN = 30;

type Lines = (site: Site, asOf: string | null) => AsyncGenerator<string>;

const DAY = z.iso.date();
const WHAT_DAYS = "Write as-of as a day of the calendar such as ?as-of=2017-07-05.";
const PROV_ENDING = ".prov.jsonld";

export function exportRoutes(site: Site): Hono {
  let running = 0;
  const stream = (lines: Lines, type: string) => (context: Context) => {
    const asOf = askedDay(context);
    if (asOf === "wrong") return badRequest(context, WHAT_DAYS);
    if (running >= MOST_AT_ONCE) return tooMany(context);
    if (context.req.method === "HEAD") return context.body(null, 200, headersOf(type));
    running += 1;
    let isOver = false;
    const body = streamLines(lines(site, asOf), () => {
      if (!isOver) running -= 1;
      isOver = true;
    });
    return context.body(body, 200, headersOf(type));
  };
  return new Hono()
    .get("/export/rumours.jsonl", stream(rumourLines, "application/x-ndjson; charset=utf-8"))
    .get("/export/rumours.csv", stream(rumourTable, "text/csv; charset=utf-8; header=present"))
    .get("/export/changes.jsonl", stream(changeLines, "application/x-ndjson; charset=utf-8"))
    .get("/export/rumours/:file", (context) => provenance(context, site));
}

function headersOf(type: string): Record<string, string> {
  return {
    "Content-Type": type,
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "no-store",
    Link: '</data>; rel="license"',
  };
}

function tooMany(context: Context): Response {
  return context.text("Two exports are being made; please ask again in half a minute.", 429, {
    "Retry-After": String(TRY_AGAIN),
  });
}

function askedDay(context: Context): string | null | "wrong" {
  const asked = context.req.query("as-of");
  if (asked === undefined) return null;
  return DAY.safeParse(asked).success ? asked : "wrong";
}

async function provenance(context: Context, site: Site): Promise<Response> {
  const { desk, knowledge, origin } = site;
  const file = context.req.param("file") ?? "";
  const asOf = askedDay(context);
  if (!file.endsWith(PROV_ENDING)) return notFound(context);
  if (asOf === "wrong") return badRequest(context, WHAT_DAYS);
  const id = file.slice(0, -PROV_ENDING.length);
  const meant = await rumourMeant(desk, id);
  if (meant.type === "gone") return context.text("Nothing is left of this rumour.", 410);
  if (meant.type !== "one") return notFound(context);
  if (meant.id !== id && asOf === null) {
    return context.redirect(`/export/rumours/${meant.id}${PROV_ENDING}`, 301);
  }
  const view =
    asOf === null
      ? await showRumour(desk, knowledge, meant.root, null)
      : ((await dossierOn(desk, knowledge, { id: meant.id, root: meant.root }, asOf))?.view ?? null);
  if (view === null) return notFound(context);
  return context.body(JSON.stringify(provOf(view, origin, asOf)), 200, {
    ...headersOf("application/ld+json"),
    "Cache-Control": "public, no-cache",
  });
}
