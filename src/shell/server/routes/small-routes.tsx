import { type Context, Hono } from "hono";
import type { BoardRow } from "../../../core/publication/board-row.ts";
import { rowOn } from "../../../core/publication/board-row-of.ts";
import { rumourMeant } from "../../work/dossier/rumour-meant.ts";
import { newestDay } from "../../work/followers.ts";
import { keptRow } from "../../work/followers-board.ts";
import { cardMarkup, oembedJson, oembedXml, rumourInAddress } from "../embed/oembed.ts";
import { policy } from "../http/secure.ts";
import { sendPage } from "../http/send-page.ts";
import { notFound } from "../http/trouble.tsx";
import { EmbedCard } from "../pages/embed-card.tsx";
import type { Site } from "../site.ts";

/** A card that other sites frame, and what they ask first; what robots and browsers look for. */
export function smallRoutes(site: Site): Hono {
  return new Hono()
    .get("/embed/:id", (context) => card(context, site))
    .get("/oembed", (context) => oembed(context, site))
    .get("/robots.txt", (context) => context.text(robots(site.origin), 200, { "Cache-Control": A_DAY }))
    .get("/favicon.svg", (context) =>
      context.body(FAVICON, 200, { "Content-Type": "image/svg+xml", "Cache-Control": A_DAY }),
    );
}

const A_DAY = "public, max-age=86400";

async function card(context: Context, { desk, origin }: Site): Promise<Response> {
  const id = context.req.param("id") ?? "";
  const found = await findRow({ desk }, id);
  if (found.type === "none") return notFound(context);
  // Whoever framed it is told in the same frame.
  context.header("Content-Security-Policy", CARD_POLICY);
  if (found.type === "gone") return sendPage(context, <EmbedCard row={null} origin={origin} />, 410);
  if (found.row.id !== id) return context.redirect(`/embed/${found.row.id}`, 301);
  return sendPage(context, <EmbedCard row={found.row} origin={origin} />);
}

/** Anybody may frame the card, and nothing on it runs. */
const CARD_POLICY = policy("frame-ancestors *").replace("script-src 'self'; ", "");

type FoundRow =
  | { readonly type: "found"; readonly row: BoardRow }
  | { readonly type: "gone" }
  | { readonly type: "none" };

async function findRow({ desk }: Pick<Site, "desk">, id: string): Promise<FoundRow> {
  const meant = await rumourMeant(desk, id);
  if (meant.type === "gone") return { type: "gone" };
  if (meant.type !== "one") return { type: "none" };
  const kept = await keptRow(desk, meant.root);
  return kept === null ? { type: "none" } : { type: "found", row: rowOn(kept.row, await newestDay(desk)) };
}

const LONGEST_ADDRESS = 500;

async function oembed(context: Context, { desk, origin }: Site): Promise<Response> {
  const { url = "", format = "json" } = context.req.query();
  if (format !== "json" && format !== "xml") return context.text("The format is json or xml.", 400);
  if (url === "" || url.length > LONGEST_ADDRESS) {
    return context.text(`Give the address of a rumour: ?url=${origin}/rumours/rumour_…`, 400);
  }
  const id = rumourInAddress(url, origin);
  const found = id === null ? ({ type: "none" } as const) : await findRow({ desk }, id);
  if (found.type === "gone") return context.text("Nothing is left of this rumour.", 410);
  if (found.type === "none") return context.text("There is no rumour at this address.", 404);
  const { maxwidth, maxheight } = context.req.query();
  const markup = cardMarkup(found.row, { origin, maxwidth, maxheight });
  return format === "json"
    ? context.body(oembedJson(markup), 200, {
        "Content-Type": "application/json",
        "Access-Control-Allow-Origin": "*",
      })
    : context.body(oembedXml(markup), 200, { "Content-Type": "text/xml; charset=utf-8" });
}

function robots(origin: string): string {
  return [
    "# What is read here may be read by anyone. Searches and forms are for people.",
    "User-agent: *",
    "Disallow: /search",
    "Disallow: /check",
    "Disallow: /editor",
    "Disallow: /alerts",
    "Disallow: /events",
    "Disallow: /export/",
    "Disallow: /api/v1/ask",
    "Disallow: /api/v1/search",
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    "",
  ].join("\n");
}

/** Two speakers, one behind the other: who says it, and who had it from him. */
const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>path{fill:none;stroke:#1d1b18;stroke-width:2.5}circle{fill:#9c2f1f}@media (prefers-color-scheme:dark){path{stroke:#ece7dc}circle{fill:#f1948a}}</style><circle cx="7" cy="16" r="4.5"/><path d="M15 9.5a9.2 9.2 0 0 1 0 13M20.5 5.5a14.8 14.8 0 0 1 0 21M26 1.5a20.5 20.5 0 0 1 0 29"/></svg>`;
