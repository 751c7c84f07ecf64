import { expect, test } from "vitest";
import { crawl } from "./crawl.ts";
import { siteOver } from "./open-site.ts";

const site = await siteOver("xiaomi-nokia", "nokia-siemens", "twitter-musk");
const pages: { readonly path: string; readonly from: string | null; readonly fault: string }[] = [];
let seen = 0;
for await (const page of crawl(site, 2_000)) {
  seen += 1;
  const count = (name: string) => page.elements.filter((element) => element.name === name).length;
  const fault = (what: string) => pages.push({ path: page.path, from: page.from, fault: what });
  if (page.status !== 200 && page.status !== 301) fault(`status ${page.status}`);
  if (page.status !== 200 || !page.type.startsWith("text/html")) continue;
  if (!page.body.startsWith("<!doctype html>")) fault("no doctype");
  if (count("h1") !== 1) fault(`${count("h1")} first headings`);
  if (count("main") !== 1) fault(`${count("main")} main parts`);
  const ids = page.elements.flatMap(({ attributes }) => attributes["id"] ?? []);
  if (new Set(ids).size < ids.length) fault("an id twice");
}

test("every link of the site leads to a whole page", () => {
  expect(seen).toBeGreaterThan(10);
  expect(pages).toEqual([]);
});
