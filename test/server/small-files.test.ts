import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { z } from "zod";
import { elementsOf } from "./crawl.ts";
import { siteOver } from "./open-site.ts";
import { childrenOf, rootOf, textOf } from "./xml.ts";

const site = await siteOver("xiaomi-nokia", "wework");
const { rumours } = z
  .object({ rumours: z.array(z.object({ id: z.string(), sentence: z.object({ text: z.string() }) })) })
  .parse(await (await site.get("/api/v1/rumours?limit=100")).json());
const [first] = rumours;
if (first === undefined) throw new Error("The board is empty.");

test("the sitemap leads to every rumour, and to nothing that is not there", async () => {
  const parts = await addressesIn("/sitemap.xml", "sitemapindex", "sitemap");
  const found = (await Promise.all(parts.map((path) => addressesIn(path, "urlset", "url")))).flat();
  expect(new Set(found).size).toBe(found.length);
  for (const { id } of rumours) expect(found).toContain(`/rumours/${id}`);
  for (const path of found.filter((one) => /^\/(?:rumours|feeds|api)/.test(one)).slice(0, 60)) {
    expect([path, (await site.get(path)).status]).toEqual([path, 200]);
  }
});

test.each(["/sitemap/xyz.xml", "/sitemap/0123.xml", "/embed/rumour_0000000000000000", "/embed/x"])(
  "%s is not there",
  async (path) => {
    expect((await site.get(path)).status).toBe(404);
  },
);

test("robots are told what to leave alone, and where the sitemap is", async () => {
  const text = await (await site.get("/robots.txt")).text();
  expect(text).toContain("Sitemap: https://desk.example/sitemap.xml");
  expect(text).toContain("Disallow: /editor");
});

test("the icon is an SVG that asks nothing of others", async () => {
  const answer = await site.get("/favicon.svg");
  expect(answer.headers.get("content-type")).toBe("image/svg+xml");
  expect(rootOf(parseDocument(await answer.text(), { xmlMode: true })).name).toBe("svg");
});

test("a card may be framed by anybody and runs nothing", async () => {
  const answer = await site.get(`/embed/${first.id}`);
  const policy = answer.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("frame-ancestors *");
  expect(policy).not.toContain("script-src");
  const page = await answer.text();
  expect(page).toContain(first.sentence.text);
  expect(elementsOf(page).map(({ name }) => name)).not.toContain("script");
  for (const { name, attributes } of elementsOf(page))
    if (name === "a") expect(attributes["target"]).toBe("_top");
});

test("oEmbed gives the card, in JSON and in XML, as large as there is room", async () => {
  const url = encodeURIComponent(`https://desk.example/rumours/${first.id}`);
  const answer = await (await site.get(`/oembed?url=${url}&maxwidth=300`)).json();
  expect(answer).toMatchObject({ version: "1.0", type: "rich", title: first.sentence.text, width: 300 });
  const [frame] = elementsOf(z.object({ html: z.string() }).parse(answer).html);
  expect(frame?.attributes["src"]).toBe(`https://desk.example/embed/${first.id}`);
  const root = rootOf(
    parseDocument(await (await site.get(`/oembed?url=${url}&format=xml`)).text(), { xmlMode: true }),
  );
  expect([root.name, textOf(root, "title")]).toEqual(["oembed", first.sentence.text]);
});

test.each([
  ["", 400],
  ["?url=x", 404],
  ["?url=https%3A%2F%2Fother.example%2Frumours%2Frumour_0000000000000000", 404],
  [`?url=https%3A%2F%2Fdesk.example%2Frumours%2F${first.id}&format=yaml`, 400],
])("/oembed%s is answered with %s", async (query, status) => {
  expect((await site.get(`/oembed${query}`)).status).toBe(status);
});

async function addressesIn(path: string, outer: string, inner: string): Promise<readonly string[]> {
  const root = rootOf(parseDocument(await (await site.get(path)).text(), { xmlMode: true }));
  expect(root.name).toBe(outer);
  return childrenOf(root, inner).map((one) => textOf(one, "loc").replace("https://desk.example", ""));
}
