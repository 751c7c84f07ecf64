import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { z } from "zod";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import { csvLine } from "../../src/shell/server/exports/csv.ts";
import { streamLines } from "../../src/shell/server/exports/stream-lines.ts";
import { exportRumours } from "../../src/shell/work/followers.ts";
import { siteOver } from "./open-site.ts";

const site = await siteOver("xiaomi-nokia");

test("rumours as JSON lines are those that hearsay export prints, behind a line that says what they are", async () => {
  const answer = await site.get("/export/rumours.jsonl");
  expect(answer.headers.get("content-type")).toBe("application/x-ndjson; charset=utf-8");
  const [about, ...rows] = await linesOf(answer);
  expect(about).toMatchObject({ about: "rumours", asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  expect(about).toHaveProperty("licence");
  const exported: unknown[] = [];
  for await (const row of exportRumours(site.desk, loadKnowledge(), null)) exported.push(row);
  expect(rows).toEqual(JSON.parse(JSON.stringify(exported)));
});

test("rumours as a table have a line each, as of the day that was asked", async () => {
  const answer = await site.get("/export/rumours.csv?as-of=2017-07-04");
  expect(answer.headers.get("content-type")).toContain("text/csv");
  const rows = parse(await answer.text(), { columns: true }) as Record<string, string>[];
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) {
    expect(row["as_of"]).toBe("2017-07-04");
    expect(row["licence"]).toContain("free to use");
    expect(row["url"]).toBe(`https://desk.example/rumours/${row["id"]}`);
  }
});

test.each(["=1+1", "+1", "-1", "@A1", "\tx", "\rx", '=HYPERLINK("x","y")'])(
  "a cell that begins as a formula does is no formula: %j",
  (cell) => {
    const [[read = ""] = []] = parse(csvLine([cell, "x"])) as string[][];
    expect(read).toBe(`'${cell}`);
  },
);

test.each(["plain", 'with "quotes"', "with, comma", "two\nlines", "", "ünïcode"])(
  "a cell comes back as it was: %j",
  (cell) => {
    const rows = parse(`${csvLine(["x", cell])}\r\n`) as string[][];
    expect(rows).toEqual([["x", cell]]);
  },
);

test("changes as JSON lines are those of the API", async () => {
  const [about, ...rows] = await linesOf(await site.get("/export/changes.jsonl"));
  expect(about).toMatchObject({ about: "changes" });
  const { changes } = (await (await site.get("/api/v1/changes?limit=200")).json()) as { changes: unknown[] };
  expect(rows).toEqual(changes);
});

test("lines are made no faster than they are read, and no more when nobody reads on", async () => {
  let made = 0;
  let isOver = false;
  async function* lines() {
    for (; ; made += 1) yield "x".repeat(1000);
  }
  const reader = streamLines(lines(), () => {
    isOver = true;
  }).getReader();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(made).toBeLessThan(150);
  await reader.cancel();
  expect(isOver).toBe(true);
});

test("no more than two exports are made at a time", async () => {
  const open = await Promise.all([1, 2].map(() => site.get("/export/rumours.jsonl")));
  const third = await site.get("/export/rumours.csv");
  expect([third.status, third.headers.get("retry-after")]).toEqual([429, "30"]);
  for (const answer of open) await answer.text();
  expect((await site.get("/export/rumours.csv")).status).toBe(200);
});

test("the provenance of a rumour is PROV-O in JSON-LD, and every node that is spoken of is there", async () => {
  const asked = await site.get("/api/v1/rumours?company=ent_nokia&kind=partnership&limit=1");
  const [first] = ROWS.parse(await asked.json()).rumours;
  const answer = await site.get(`/export/rumours/${first?.id}.prov.jsonld`);
  expect(answer.headers.get("content-type")).toBe("application/ld+json");
  const found = PROV.parse(await answer.json());
  const ids = new Set(found["@graph"].map((node) => node["@id"]));
  const used = new Set<string>();
  for (const node of found["@graph"]) {
    for (const [name, value] of Object.entries(node)) {
      if (!name.startsWith("prov:") || name === "prov:atLocation") continue;
      used.add(name);
      const named = z.union([REF.array(), REF]).parse(value);
      for (const one of Array.isArray(named) ? named : [named]) expect(ids).toContain(one["@id"]);
    }
  }
  expect([...used].sort()).toEqual(
    expect.arrayContaining([
      "prov:hadPrimarySource",
      "prov:wasAttributedTo",
      "prov:wasDerivedFrom",
      "prov:wasQuotedFrom",
    ]),
  );
});

test.each([
  ["/export/rumours.jsonl?as-of=yesterday", 400],
  ["/export/rumours/rumour_0000000000000000.prov.jsonld", 404],
  ["/export/rumours/x", 404],
])("%s is answered with %s", async (path, status) => {
  expect((await site.get(path)).status).toBe(status);
});

const ROWS = z.object({ rumours: z.array(z.object({ id: z.string() })) });
const REF = z.strictObject({ "@id": z.string() });
const PROV = z.object({
  "@context": z.record(z.string(), z.unknown()),
  "@id": z.string(),
  "dcterms:license": z.string(),
  "@graph": z.array(z.looseObject({ "@id": z.string() })),
});

async function linesOf(answer: Response): Promise<readonly unknown[]> {
  expect(answer.status).toBe(200);
  return (await answer.text())
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}
