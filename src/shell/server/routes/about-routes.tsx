import { Hono } from "hono";
import { BOARD } from "../../work/followers-board.ts";
import { coverageTotals } from "../../work/health/coverage.ts";
import { type Health, healthOf } from "../../work/health/health.ts";
import { jsonSchemaOf } from "../exports/fields-of.ts";
import { rumourLine } from "../exports/rumour-line-schema.ts";
import { sendPage } from "../http/send-page.ts";
import { ExportsPage } from "../pages/exports-page.tsx";
import { HealthPage } from "../pages/health-page.tsx";
import { HowPage } from "../pages/how-page.tsx";
import type { Site } from "../site.ts";

/** What the desk is, how it works and how it does: the pages that are about no rumour. */
export function aboutRoutes(site: Site): Hono {
  const { desk, origin } = site;
  const health = remembered(() => healthOf(desk, site.knowledge));
  return new Hono()
    .get("/how", (context) => sendPage(context, <HowPage />))
    .get("/data", async (context) => {
      const [head, rumours, { documents }] = await Promise.all([
        desk.head(),
        desk.views.count(BOARD),
        coverageTotals(desk),
      ]);
      return sendPage(context, <ExportsPage numbers={{ head, rumours, documents }} origin={origin} />);
    })
    .get("/data/rumours.schema.json", (context) =>
      context.body(JSON.stringify(jsonSchemaOf(rumourLine), null, 2), 200, {
        "Content-Type": "application/schema+json; charset=utf-8",
      }),
    )
    .get("/health", async (context) => {
      context.header("Cache-Control", "no-store");
      return sendPage(context, <HealthPage health={await health()} />);
    })
    .get("/livez", (context) => context.text("alive\n", 200, { "Cache-Control": "no-store" }))
    .get("/readyz", async (context) => {
      const isReady = await desk.head().then(
        () => true,
        () => false,
      );
      return context.text(isReady ? "ready\n" : "not ready\n", isReady ? 200 : 503, {
        "Cache-Control": "no-store",
      });
    });
}

/** How old what /health shows may be, in milliseconds: however often it is asked, it is counted no oftener. */
const OLDEST = 10_000;

function remembered(count: () => Promise<Health>): () => Promise<Health> {
  let made: { readonly at: number; readonly health: Promise<Health> } | null = null;
  return () => {
    if (made === null || Date.now() - made.at > OLDEST) {
      const fresh = { at: Date.now(), health: count() };
      made = fresh;
      // A count that failed is not remembered: the next who asks counts again.
      fresh.health.catch(() => {
        if (made === fresh) made = null;
      });
    }
    return made.health;
  };
}
