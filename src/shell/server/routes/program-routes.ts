import { Hono } from "hono";
import type { Site } from "../site.ts";
import { apiRoutes } from "./api-routes.tsx";
import { eventRoutes } from "./event-routes.ts";
import { exportRoutes } from "./export-routes.ts";
import { feedRoutes } from "./feed-routes.tsx";
import { sitemapRoutes } from "./sitemap-routes.ts";
import { smallRoutes } from "./small-routes.tsx";

/** What is for programs more than for people: feeds, the API, exports, cards, and what robots look for. */
export function programRoutes(site: Site): Hono {
  return new Hono()
    .route("/", feedRoutes(site))
    .route("/", apiRoutes(site))
    .route("/", eventRoutes(site))
    .route("/", exportRoutes(site))
    .route("/", smallRoutes(site))
    .route("/", sitemapRoutes(site));
}
