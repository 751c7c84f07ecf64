import { expect, test } from "vitest";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import { fieldsOf } from "../../src/shell/server/exports/fields-of.ts";
import { rumourLine } from "../../src/shell/server/exports/rumour-line-schema.ts";
import { exportRumours } from "../../src/shell/work/followers.ts";
import { siteOver } from "./open-site.ts";

const site = await siteOver("xiaomi-nokia", "wework");
const page = await (await site.get("/data")).text();

test("every line of the export of rumours is as the schema says, with no field more", async () => {
  let lines = 0;
  for await (const line of exportRumours(site.desk, loadKnowledge(), null)) {
    expect(rumourLine.safeParse(JSON.parse(JSON.stringify(line))).error?.issues ?? []).toEqual([]);
    lines += 1;
  }
  expect(lines).toBeGreaterThan(5);
});

test("every field of the schema is in the table, with its type and what it means", () => {
  const fields = fieldsOf(rumourLine);
  expect(fields.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["id", "counts.origins", "reports[].drawsOn.by", "aspects.parties[].instead"]),
  );
  for (const { path, type, means } of fields) {
    expect(page).toContain(`<code>${path}</code>`);
    expect(type).not.toBe("");
    if (!/\b(?:headline|body|firmer\.by)$|firmer\./.test(path)) expect(means, path).not.toBe("");
  }
});

test("the newest entry's number and hash are there, to be held against later", async () => {
  const head = await site.desk.head();
  expect(page).toContain(head?.hash);
  expect(page).toContain(`Entry ${head?.seq}`);
});

test("the licence, the exports and the data set's own linked data are there", () => {
  expect(page).toContain("CC BY 4.0");
  for (const path of ["/export/rumours.jsonl", "/export/rumours.csv", "/data/rumours.schema.json"]) {
    expect(page).toContain(`href="${path}"`);
  }
  expect(page).toMatch(/"@type":"Dataset"/);
});

test("the JSON Schema is served as one", async () => {
  const answer = await site.get("/data/rumours.schema.json");
  expect(answer.headers.get("content-type")).toContain("application/schema+json");
  expect(await answer.json()).toMatchObject({ type: "object", additionalProperties: false });
});
