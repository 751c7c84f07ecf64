// Makes the examples of the API again, from the founding case of the sample.
//
//   node --import tsx scripts/api-examples.ts
//
// To be run when an answer of the API has a new field, or the reader reads the sample otherwise.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { API_PATH } from "../src/shell/server/api/api-table.ts";
import { siteOver } from "../test/server/open-site.ts";

const TABLE = join(import.meta.dirname, "../src/shell/server/api/examples-table.ts");

const site = await siteOver("xiaomi-nokia");
const rumour = await firstOf("/rumours?company=ent_nokia&kind=partnership&limit=1", "rumours");
const report = await firstOf(`/rumours/${rumour}/reports?limit=1`, "reports");
const outlet = encodeURIComponent(await firstOf("/outlets?limit=1", "outlets"));
const document = await documentOf(report);

const REQUESTS: Readonly<Record<string, string>> = {
  "/rumours": "/rumours?company=ent_nokia&kind=partnership&limit=1",
  "/rumours/{id}": `/rumours/${rumour}?as-of=2017-07-05`,
  "/rumours/{id}/reports": `/rumours/${rumour}/reports?limit=1`,
  "/reports/{id}": `/reports/${report}`,
  "/changes": `/changes?rumour=${rumour}&limit=2`,
  "/documents/{id}": `/documents/${document}`,
  "/companies": "/companies?limit=2",
  "/companies/{key}": "/companies/ent_nokia",
  "/outlets": "/outlets?limit=2",
  "/outlets/{id}": `/outlets/${outlet}`,
  "/search": "/search?q=patent&limit=1",
  "/ask": "/ask?q=Xiaomi%20to%20partner%20with%20Nokia&limit=1",
};

const examples: Record<string, { request: string; answer: unknown }> = {};
for (const [path, request] of Object.entries(REQUESTS)) {
  examples[path] = { request, answer: cut(await answerOf(request)) };
}
const head = `/** A question under \`API_PATH\` and what came back, cut short: made by scripts/api-examples.ts from the sample. */
export interface ApiExample {
  readonly request: string;
  readonly answer: unknown;
}
`;
writeFileSync(
  TABLE,
  `${head}\nexport const EXAMPLES: Readonly<Record<string, ApiExample>> = ${JSON.stringify(examples, null, 2)};\n`,
);

async function answerOf(request: string): Promise<Record<string, unknown>> {
  const answer = await site.get(`${API_PATH}${request}`);
  if (answer.status !== 200) throw new Error(`${request} was answered with ${answer.status}.`);
  return (await answer.json()) as Record<string, unknown>;
}

async function firstOf(request: string, list: string): Promise<string> {
  const [first] = (await answerOf(request))[list] as readonly { readonly id: string }[];
  if (first === undefined) throw new Error(`${request} found nothing.`);
  return first.id;
}

async function documentOf(id: string): Promise<string> {
  return String((await answerOf(`/reports/${id}`))["documentId"]);
}

/** Lists to their first two, so that an example can be read. */
function cut(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(cut);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cut(one)]));
}
