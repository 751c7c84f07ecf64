import { OpenAPIHono, type RouteConfig, z } from "@hono/zod-openapi";
import type { ApiRoute } from "./api-route.ts";
import { API, API_PATH } from "./api-table.ts";
import { EXAMPLES } from "./examples-table.ts";
import { problem } from "./records.ts";

type Responses = RouteConfig["responses"];
export type OpenApiDocument = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

const LICENCE =
  "The words of documents belong to their outlets; what the desk says of them is free to use with its name.";

/** The whole API as OpenAPI 3.1 has it, made from the table that the answers are made from. */
export function openApiDocument(origin: string): OpenApiDocument {
  const app = new OpenAPIHono();
  for (const route of API) app.openAPIRegistry.registerPath(pathOf(route));
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Hearsay",
      version: "1",
      description: `The record of rumours about companies, for programs. Reading only, without a key. ${LICENCE}`,
    },
    servers: [{ url: `${origin}${API_PATH}` }],
  });
}

function pathOf(route: ApiRoute): RouteConfig {
  const { path, summary, about, params, query, answers } = route;
  const hasParams = Object.keys(params.shape).length > 0;
  return {
    method: "get",
    path,
    operationId: route.name.toLowerCase().replaceAll(" ", "-"),
    summary,
    description: about,
    request: { query, ...(hasParams ? { params } : {}) },
    responses: responsesOf(route.path, answers, hasParams),
  };
}

function responsesOf(path: string, answers: z.ZodType, hasParams: boolean): Responses {
  const wrong = { "application/problem+json": { schema: problem } };
  return {
    200: {
      description: "Found",
      headers: z.object({
        ETag: z.string().openapi({ description: "Send it as If-None-Match to be told when nothing changed" }),
      }),
      content: { "application/json": { schema: answers, example: EXAMPLES[path]?.answer } },
    },
    304: { description: "As it was when you got its ETag" },
    400: { description: "A parameter is wrong; the answer says which, and how it should be", content: wrong },
    404: { description: "There is no such thing", content: wrong },
    ...(hasParams
      ? {
          301: { description: "It is found under another id now" },
          410: { description: "It was there, and is not any more", content: wrong },
        }
      : {}),
  };
}
