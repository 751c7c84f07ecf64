import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { API, API_PATH } from "../../src/shell/server/api/api-table.ts";
import { EXAMPLES } from "../../src/shell/server/api/examples-table.ts";
import { problem } from "../../src/shell/server/api/records.ts";
import { board } from "../../src/shell/work/followers.ts";
import { siteOver } from "./open-site.ts";
import { type OpenApi, schemaOf } from "./openapi-schema.ts";

const site = await siteOver("xiaomi-nokia");
const openapi = (await (await site.get(`${API_PATH}/openapi.json`)).json()) as OpenApi;

test("the document is OpenAPI 3.1 and lists every address once, each with an example", () => {
  expect(openapi.openapi).toBe("3.1.0");
  expect(Object.keys(openapi.paths).sort()).toEqual(API.map(({ path }) => path).sort());
  expect(Object.keys(EXAMPLES).sort()).toEqual(API.map(({ path }) => path).sort());
  const ids = Object.values(openapi.paths).map(({ get }) => get.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(Object.entries(EXAMPLES))(
  "the example of %s is answered as it says, and fits its schema",
  async (path, example) => {
    const schema = schemaOf(openapi, path);
    expect(schema.safeParse(example.answer).error).toBeUndefined();
    const answer = await site.get(`${API_PATH}${example.request}`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/json"]);
    const body = await answer.json();
    expect(schema.safeParse(body).error).toBeUndefined();
    // A schema that strips what it does not know gives back all: there is no field that is not documented.
    expect(API.find((route) => route.path === path)?.answers.parse(body)).toEqual(body);
    expect(Object.keys(body as object)).toEqual(Object.keys(example.answer as object));
  },
);

test.each(Object.entries(EXAMPLES))(
  "the example of %s stands on the page for people",
  async (path, { request }) => {
    const page = await (await site.get("/api")).text();
    expect(page).toContain(`GET ${path}</code>`);
    expect(page).toContain(`${API_PATH}${request}`.replaceAll("&", "&amp;"));
  },
);

test("docs/api.md has every address, and what it gives as examples is there", async () => {
  const guide = readFileSync(join(import.meta.dirname, "../../docs/api.md"), "utf8");
  for (const { path, summary } of API) expect(guide).toContain(`| \`${API_PATH}${path}\` | ${summary} |`);
  const examples = [...guide.matchAll(/\| `(\/[^`]+)` \|$/gm)].map(([, path]) => path ?? "");
  expect(examples.length).toBeGreaterThan(API.length);
  for (const path of examples) expect([path, (await site.get(path)).status]).toEqual([path, 200]);
});

test("pages of rumours follow each other without a gap, and hold what the board holds", async () => {
  const found: string[] = [];
  let path: string | null = `${API_PATH}/rumours?limit=3`;
  while (path !== null) {
    const answer: Response = await site.get(path);
    const { rumours, next } = (await answer.json()) as { rumours: { id: string }[]; next: string | null };
    expect(rumours.length).toBeLessThanOrEqual(3);
    found.push(...rumours.map(({ id }) => id));
    const link = /<([^>]+)>; rel="next"/.exec(answer.headers.get("link") ?? "")?.[1] ?? null;
    expect(link === null).toBe(next === null);
    path = link;
  }
  const all: string[] = [];
  for await (const { id } of board(site.desk, null)) all.push(id);
  expect(found).toHaveLength(all.length);
  expect([...found].sort()).toEqual(all.sort());
});

test("every filter has to hold", async () => {
  const all = await rumoursOf("limit=100");
  for (const { kind, state } of all) {
    const some = await rumoursOf(`limit=100&kind=${kind}&state=${encodeURIComponent(state)}`);
    expect(some).toEqual(all.filter((one) => one.kind === kind && one.state === state));
  }
  expect((await rumoursOf("company=ent_nokia&year=2017&shelf=settled")).length).toBeGreaterThan(0);
  expect(await rumoursOf("company=ent_nokia&year=1999")).toEqual([]);
});

test("reports come in pages, and each is found by its id", async () => {
  const [first] = await rumoursOf("company=ent_nokia&kind=partnership&limit=1");
  const path = `${API_PATH}/rumours/${first?.id}/reports`;
  const whole = await reportsAt(`${path}?limit=200`);
  const parts = [...(await reportsAt(`${path}?limit=4`)), ...(await reportsAt(`${path}?limit=200&from=4`))];
  expect(parts).toEqual(whole);
  for (const report of whole.slice(0, 5)) {
    expect(await (await site.get(`${API_PATH}/reports/${report.id}`)).json()).toEqual(report);
    expect((report.quote ?? "").length).toBeLessThanOrEqual(301);
  }
});

test.each([
  ["/rumours?limit=0", 400, "limit"],
  ["/rumours?limit=101", 400, "limit"],
  ["/rumours?limit=5&limit=6", 400, "limit"],
  ["/rumours?kinds=partnership", 400, "kinds"],
  ["/rumours?kind=war", 400, "kind"],
  ["/rumours?cursor=x", 400, "cursor"],
  ["/rumours/rumour_b5f304c5ccbb3b1e?as-of=2017-02-30", 400, "as-of"],
  ["/search", 400, "q"],
  ["/search?q=%22%22", 400, "q"],
  ["/ask?q=%3F%3F", 400, "q"],
  ["/rumours/rumour_0000000000000000", 404, "/api/v1/rumours"],
  ["/reports/nothing", 404, "reports"],
  ["/documents/doc_0000000000000000", 404, "/api/v1/search"],
  ["/companies/nobody", 404, "/api/v1/companies"],
  ["/outlets/nobody", 404, "/api/v1/outlets"],
  ["/changes?rumour=nobody", 404, "/api/v1/rumours"],
  ["/nothing", 404, "openapi.json"],
])("%s is answered with %s and what to do", async (path, status, told) => {
  const answer = await site.get(`${API_PATH}${path}`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
  const body = problem.parse(await answer.json());
  expect(body.status).toBe(status);
  expect(body.detail).toContain(told);
});

test("who asks otherwise than by reading is told so", async () => {
  for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
    const answer = await site.get(`${API_PATH}/rumours`, { method });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
  }
});

test("a shortened id leads to the whole one, with what else was asked", async () => {
  const answer = await site.get(`${API_PATH}/rumours/rumour_b5f304c5/reports?limit=2`);
  expect(answer.status).toBe(301);
  expect(answer.headers.get("location")).toBe(`${API_PATH}/rumours/rumour_b5f304c5ccbb3b1e/reports?limit=2`);
});

test("pages of other sites may read, and who has an answer already is told so", async () => {
  const answer = await site.get(`${API_PATH}/companies`, { headers: { Origin: "https://other.example" } });
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("cache-control")).toBe("public, max-age=15");
  const tag = answer.headers.get("etag") ?? "";
  const again = await site.get(`${API_PATH}/companies`, { headers: { "If-None-Match": tag } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const asked = await site.get(`${API_PATH}/companies`, {
    method: "OPTIONS",
    headers: { Origin: "https://other.example", "Access-Control-Request-Method": "GET" },
  });
  expect(asked.headers.get("access-control-allow-methods")).toBe("GET,HEAD");
});

test("no answer holds a whole text", async () => {
  for await (const [id, document] of site.desk.kept.all()) {
    if (document === "erased") continue;
    const body = await (await site.get(`${API_PATH}/documents/${id}`)).text();
    expect(body).not.toContain(JSON.stringify(document.text).slice(1, -1));
  }
});

const rows = z.object({
  rumours: z.array(z.looseObject({ id: z.string(), kind: z.string(), state: z.string() })),
});
const reports = z.object({
  reports: z.array(z.looseObject({ id: z.string(), quote: z.string().nullable() })),
});

async function rumoursOf(query: string) {
  return rows.parse(await (await site.get(`${API_PATH}/rumours?${query}`)).json()).rumours;
}

async function reportsAt(path: string) {
  return reports.parse(await (await site.get(path)).json()).reports;
}
