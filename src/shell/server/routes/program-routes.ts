import { Hono } from "hono";
import type { Site } from "../site.ts";
import { apiRoutes } from "./api-routes.tsx";
import { feedRoutes } from "./feed-routes.tsx";

/** What is for programs more than for people: feeds, the API, exports. */
export function programRoutes(site: Site): Hono {
  return new Hono().route("/", feedRoutes(site)).route("/", apiRoutes(site));
}
