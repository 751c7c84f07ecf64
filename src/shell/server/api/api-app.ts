import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { cors } from "hono/cors";
import { unreachable } from "../../../core/base/unreachable.ts";
import type { Site } from "../site.ts";
import type { ApiRoute, Found } from "./api-route.ts";
import { API, API_PATH } from "./api-table.ts";
import { openApiDocument } from "./openapi.ts";
import { problemAnswer, wrongParameters } from "./problem.ts";

/** Answers may be kept for a few seconds without asking; then the ETag is asked. */
const FOR_A_MOMENT = "public, max-age=15";

/** The API under `API_PATH`, for reading and for pages of others. */
export function apiApp(site: Site): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use(
    "*",
    cors({ origin: "*", allowMethods: ["GET", "HEAD"], exposeHeaders: ["ETag", "Link"], maxAge: 86_400 }),
  );
  const document = JSON.stringify(openApiDocument(site.origin));
  app.get("/openapi.json", (context) => json(context, document));
  for (const route of API) {
    app.get(route.path.replaceAll(/\{(\w+)\}/g, ":$1"), (context) => answer(context, site, route));
  }
  app.all("*", (context) =>
    isReading(context)
      ? problemAnswer(
          context,
          404,
          `The API has no such address. ${API_PATH}/openapi.json lists those there are.`,
        )
      : notForWriting(context),
  );
  app.onError((error, context) => {
    process.stderr.write(
      `hearsay: ${context.req.method} ${context.req.path}: ${error.stack ?? error.message}\n`,
    );
    return problemAnswer(context, 500, "It has been written down. Please try again.");
  });
  return app;
}

function isReading({ req }: Context): boolean {
  return req.method === "GET" || req.method === "HEAD";
}

function notForWriting(context: Context): Response {
  context.header("Allow", "GET, HEAD, OPTIONS");
  return problemAnswer(context, 405, "Ask with GET.");
}

async function answer(context: Context, site: Site, route: ApiRoute): Promise<Response> {
  const params = route.params.safeParse(context.req.param());
  const query = route.query.safeParse(asked(context));
  if (!params.success) return wrongParameters(context, params.error.issues);
  if (!query.success) return wrongParameters(context, query.error.issues);
  return told(context, await route.find(site, params.data, query.data));
}

/** A parameter that is given twice comes as a list, which no schema takes. */
function asked({ req }: Context): Record<string, string | string[] | undefined> {
  const found = new Map<string, string | string[] | undefined>();
  for (const [name, values] of Object.entries(req.queries())) {
    found.set(name, values.length === 1 ? values[0] : values);
  }
  return Object.fromEntries(found);
}

function told(context: Context, found: Found<unknown>): Response {
  switch (found.type) {
    case "found": {
      if (found.next != null) context.header("Link", `<${nextPage(context, found.next)}>; rel="next"`);
      return json(context, JSON.stringify(found.body));
    }
    case "moved":
      return context.redirect(`${API_PATH}${found.path}${new URL(context.req.url).search}`, 301);
    case "gone":
      return problemAnswer(context, 410, found.detail);
    case "none":
      return problemAnswer(context, 404, found.detail);
    case "refused":
      return problemAnswer(context, 400, found.detail);
    default:
      return unreachable(found);
  }
}

/** Where the next page is: the same question, from there on. */
function nextPage(context: Context, next: string): string {
  const url = new URL(context.req.url);
  url.searchParams.set(url.pathname.endsWith("/reports") ? "from" : "cursor", next);
  return `${url.pathname}${url.search}`;
}

function json(context: Context, body: string): Response {
  return context.body(body, 200, { "Content-Type": "application/json", "Cache-Control": FOR_A_MOMENT });
}
