import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runsChromium } from "./chromium-path.ts";
import { openBrowser } from "./open-browser.ts";
import { type DeskSite, openDeskSite } from "./open-desk-site.ts";

/** The sample holds two versions of it. */
const CHANGED_PAGE = "https://nokiamob.net/2017/07/04/rumor-hmd-nokia-phones-to-use-surge-s1-soc/";

/** A page of each sort; where it needs an id, the first link of that sort on another page leads to it. */
const PAGES: readonly Sort[] = [
  { name: "board", path: "/" },
  { name: "settled", path: "/settled?company=ent_nokia&since=2013-01-01" },
  { name: "expired", path: "/expired" },
  { name: "board on which nothing fits", path: "/?company=no+such+company&kind=merger" },
  { name: "search", path: "/search?q=nokia" },
  { name: "search for a sentence", path: "/search?q=Xiaomi+to+buy+Nokia&as=sentence" },
  { name: "search without words", path: "/search" },
  { name: "dossier", path: "/", follow: "/rumours/" },
  { name: "dossier of a past day", path: "/rumours/rumour_b5f304c5ccbb3b1e?as-of=2017-07-05" },
  { name: "document", path: "/rumours/rumour_b5f304c5ccbb3b1e", follow: "/documents/" },
  { name: "companies", path: "/companies" },
  { name: "company", path: "/companies", follow: "/companies/" },
  { name: "outlets", path: "/outlets" },
  { name: "outlet", path: "/outlets", follow: "/outlets/" },
  { name: "voices", path: "/voices" },
  { name: "voice", path: "/voices", follow: "/voices/" },
  { name: "draft check", path: "/check" },
  { name: "how it works", path: "/how" },
  { name: "feeds", path: "/feeds" },
  { name: "API", path: "/api" },
  { name: "choice of companies", path: "/companies/nokia" },
  { name: "voice of a party", path: "/voices/ent_nokia" },
  { name: "not found", path: "/no/such/page" },
  { name: "document with versions", path: `/documents/${encodeURIComponent(CHANGED_PAGE)}` },
  {
    name: "document in Chinese",
    path: `/documents/${encodeURIComponent("http://www.kzwr.com/article/403489")}?mark=2-20`,
  },
  { name: "draft check", path: "/check" },
  { name: "how it works", path: "/how" },
  { name: "exports", path: "/data" },
  { name: "health", path: "/health" },
];

interface Sort {
  readonly name: string;
  readonly path: string;
  /** Follow the first link to an address that begins so. */
  readonly follow?: string;
}

const WIDTHS = [360, 768, 1440];
/** By how many pixels the page is wider than its window. */
const OVERFLOW = "document.documentElement.scrollWidth - window.innerWidth";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.runIf(runsChromium() === "yes")("Every page", () => {
  let browser: Browser;
  let site: DeskSite;
  beforeAll(async () => {
    browser = await openBrowser();
    site = await openDeskSite("xiaomi-nokia", "nokia-siemens");
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(PAGES)("$name: axe finds nothing, in light and in dark", async (sort) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await browser.newPage({ colorScheme, bypassCSP: true });
      await reach(page, site, sort);
      await page.evaluate(AXE);
      expect(await page.evaluate(found)).toEqual([]);
      await page.close();
    }
  });

  test.each(PAGES)(
    "$name: fits its window at every width, and asks no other host for anything",
    async (sort) => {
      for (const width of WIDTHS) {
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        const asked: string[] = [];
        const complaints: string[] = [];
        page.on("request", (request) => asked.push(request.url()));
        page.on("console", (message) => {
          if (message.type() === "error" && !message.text().includes("status of 404"))
            complaints.push(message.text());
        });
        page.on("pageerror", (error) => complaints.push(error.message));
        await reach(page, site, sort);
        expect(await page.evaluate<number>(OVERFLOW)).toBeLessThanOrEqual(0);
        expect(asked.filter((url) => !url.startsWith(site.origin) && !url.startsWith("data:"))).toEqual([]);
        expect(complaints).toEqual([]);
        await page.close();
      }
    },
  );

  test.each(PAGES)("$name: is complete without script", async (sort) => {
    const texts = [];
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await reach(page, site, sort);
      texts.push(await page.locator("main").innerText());
      await context.close();
    }
    expect(texts[1]).toBe(texts[0]);
    expect(texts[0]?.length).toBeGreaterThan(50);
  });
});

async function reach(page: Page, { origin }: DeskSite, { path, follow }: Sort): Promise<void> {
  await page.goto(origin + path);
  if (follow !== undefined) await page.locator(`main a[href^="${follow}"]`).first().click();
}

/** What axe has against the page, a line each: run in the page, where `axe` stands. */
async function found(): Promise<readonly string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };
  const { violations } = await axe.run();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
