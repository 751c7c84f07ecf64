import { Hono } from "hono";
import { apiApp } from "../api/api-app.ts";
import { API_PATH } from "../api/api-table.ts";
import { openApiDocument } from "../api/openapi.ts";
import { sendPage } from "../http/send-page.ts";
import { ApiPage } from "../pages/api-page.tsx";
import type { Site } from "../site.ts";

export function apiRoutes(site: Site): Hono {
  const document = openApiDocument(site.origin);
  return new Hono()
    .get("/api", (context) => sendPage(context, <ApiPage document={document} />))
    .route(API_PATH, apiApp(site));
}
