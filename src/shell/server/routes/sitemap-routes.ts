import { type Context, Hono } from "hono";
import { boardSize } from "../../work/followers.ts";
import { BOARD } from "../../work/followers-board.ts";
import { notFound } from "../http/trouble.tsx";
import type { Site } from "../site.ts";

/** The protocol takes five times as many; fewer are sooner made. */
const MOST_ON_A_PAGE = 10_000;

/** Half of a page on the average, so that no page is too full where ids happen to lie close. */
const USUAL_ON_A_PAGE = MOST_ON_A_PAGE / 2;

const MOST_NAMES = 1000;
const FIXED = ["/", "/settled", "/expired", "/companies", "/outlets", "/how", "/data", "/feeds", "/api"];
const HEADINGS = { companies: "company:", outlets: "outlet:" } as const;

/** An index of pages; a page holds the rumours whose ids begin alike, which the board finds without being walked. */
export function sitemapRoutes(site: Site): Hono {
  return new Hono()
    .get("/sitemap.xml", (context) => index(context, site))
    .get("/sitemap/pages.xml", (context) => pages(context, site))
    .get("/sitemap/:file", (context) => rumours(context, site));
}

async function index(context: Context, { desk, origin }: Site): Promise<Response> {
  const digits = digitsFor(await boardSize(desk));
  const beginnings = Array.from({ length: 16 ** digits }, (_, at) =>
    digits === 0 ? "all" : at.toString(16).padStart(digits, "0"),
  );
  const parts = [`${origin}/sitemap/pages.xml`, ...beginnings.map((one) => `${origin}/sitemap/${one}.xml`)];
  const entries = parts.map((part) => `<sitemap><loc>${escaped(part)}</loc></sitemap>`).join("\n");
  return xml(context, `<sitemapindex xmlns="${NAMESPACE}">\n${entries}\n</sitemapindex>`);
}

/** How many letters of an id part the rumours into pages that are not too full. */
function digitsFor(rumours: number): number {
  let digits = 0;
  while (rumours / 16 ** digits > USUAL_ON_A_PAGE && digits < 3) digits += 1;
  return digits;
}

async function pages(context: Context, { desk, origin }: Site): Promise<Response> {
  const named: string[] = [];
  for (const [folder, heading] of Object.entries(HEADINGS)) {
    const found = await desk.views.largestFacets(BOARD, heading, { after: null, limit: MOST_NAMES });
    for (const { facet } of found) {
      named.push(`/${folder}/${encodeURIComponent(facet.slice(heading.length))}`);
    }
  }
  return urls(
    context,
    [...FIXED, ...named].map((path) => `${origin}${path}`),
  );
}

async function rumours(context: Context, { desk, origin }: Site): Promise<Response> {
  const file = context.req.param("file") ?? "";
  const beginning = file === "all.xml" ? "" : /^([0-9a-f]{1,3})\.xml$/.exec(file)?.[1];
  if (beginning === undefined) return notFound(context);
  const found = await desk.views.facets(BOARD, `shown:rumour_${beginning}`, {
    after: null,
    limit: MOST_ON_A_PAGE,
  });
  return urls(
    context,
    found.map(({ facet }) => `${origin}/rumours/${facet.slice("shown:".length)}`),
  );
}

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

function urls(context: Context, addresses: readonly string[]): Response {
  const entries = addresses.map((address) => `<url><loc>${escaped(address)}</loc></url>`).join("\n");
  return xml(context, `<urlset xmlns="${NAMESPACE}">\n${entries}\n</urlset>`);
}

function xml(context: Context, body: string): Response {
  return context.body(`<?xml version="1.0" encoding="utf-8"?>\n${body}\n`, 200, {
    "Content-Type": "application/xml; charset=utf-8",
  });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("'", "&apos;");
}
