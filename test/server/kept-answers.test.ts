import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readInputs } from "../../src/shell/cli/inputs/read-inputs.ts";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import { ingest } from "../../src/shell/work/clerk.ts";
import { siteOver } from "./open-site.ts";

const site = await siteOver("xiaomi-nokia");

test("an answer is the same the second time, with the same headers", async () => {
  for (const path of ["/", "/feeds", "/feeds/board.rss", "/api/v1/companies"]) {
    const [first, second] = [await site.get(path), await site.get(path)];
    expect([...second.headers]).toEqual([...first.headers]);
    expect(await second.text()).toBe(await first.text());
  }
});

test("who reads only the head is told as much as who reads all", async () => {
  const [whole, head] = [await site.get("/feeds"), await site.get("/feeds", { method: "HEAD" })];
  expect(head.headers.get("etag")).toBe(whole.headers.get("etag"));
  expect(await head.text()).toBe("");
});

test("troubles are not kept and have no ETag", async () => {
  for (const path of ["/rumours/rumour_0000000000000000", "/feeds/board.xml"]) {
    expect((await site.get(path)).headers.get("etag")).toBeNull();
  }
});

test("what leads elsewhere or nowhere is asked for again, since an editor's undoing makes it a page", async () => {
  const whole = /\/rumours\/(rumour_[0-9a-f]{16})/.exec(await (await site.get("/")).text())?.[1] ?? "";
  for (const [path, status] of [
    [`/rumours/${whole.slice(0, -2)}`, 301],
    ["/outlets/reuters.com", 301],
    ["/rumours/rumour_0000000000000000", 404],
  ] as const) {
    const answer = await site.get(path);
    expect([path, answer.status, answer.headers.get("cache-control")]).toEqual([path, status, "no-cache"]);
  }
});

test("who comes with a cookie is answered anew", async () => {
  const answer = await site.get("/feeds", { headers: { Cookie: "a=b" } });
  expect(answer.headers.get("etag")).toBeNull();
});

test("what the desk reads since is told at once", async () => {
  const before = await site.get("/feeds/changes.atom");
  const folder = mkdtempSync(join(tmpdir(), "hearsay-kept-"));
  const path = join(folder, "more.jsonl");
  const text = "Corva Papers is in talks to buy Lindqvist Mills, a person familiar with the matter said.";
  writeFileSync(
    path,
    JSON.stringify({
      id: "m",
      title: "Paper makers",
      outlet: "Quay",
      published: "2020-03-02",
      language: "en",
      text,
    }),
  );
  const outcomes = readInputs([path], { threads: 0 }, new AbortController().signal);
  await ingest(site.desk, outcomes, { knowledge: loadKnowledge() });
  rmSync(folder, { recursive: true });
  const tag = before.headers.get("etag") ?? "";
  const after = await site.get("/feeds/changes.atom", { headers: { "If-None-Match": tag } });
  expect(after.status).toBe(200);
  expect(await after.text()).toContain("Lindqvist");
});
