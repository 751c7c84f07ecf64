import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runsChromium } from "./chromium-path.ts";
import { openBrowser } from "./open-browser.ts";
import { type DeskSite, openDeskSite } from "./open-desk-site.ts";

describe.runIf(runsChromium() === "yes")("A walk through the site", () => {
  let browser: Browser;
  let site: DeskSite;
  beforeAll(async () => {
    browser = await openBrowser();
    site = await openDeskSite("xiaomi-nokia");
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const walking = async (
    script: "on" | "off",
    walk: (page: Page, context: BrowserContext) => Promise<void>,
  ) => {
    const context = await browser.newContext({ javaScriptEnabled: script === "on", baseURL: site.origin });
    context.setDefaultTimeout(10_000);
    try {
      await walk(await context.newPage(), context);
    } finally {
      await context.close();
    }
  };

  test.each(["on", "off"] as const)(
    "a reader, script %s: board, search, dossier, graph, report, document, company, feed",
    (script) =>
      walking(script, async (page, context) => {
        await page.goto("/");
        expect(await page.locator("main .rumour").count()).toBeGreaterThan(2);
        await page.getByRole("searchbox").fill("patent licence");
        await page.getByRole("button", { name: "Find" }).click();
        expect(await page.locator("main mark").count()).toBeGreaterThan(0);
        await page.locator('main a[href^="/rumours/"]').first().click();
        const sentence = await page.locator("h1").innerText();
        expect(await page.locator("main").innerText()).toMatch(/\d+ documents · \d+ outlets · \d+ origins?/);
        expect(await page.locator("main svg a").count()).toBeGreaterThan(0);
        await page.locator("main svg a[href]").last().focus();
        await page.keyboard.press("Enter");
        await page.goBack();
        await page.locator('main table a[href^="/documents/"]').first().click();
        expect(await page.locator("main mark").count()).toBeGreaterThan(0);
        await page.locator('main a[href^="/rumours/"]').first().click();
        await page.locator('main a[href^="/companies/"]').first().click();
        expect(await page.locator("main").innerText()).toContain(sentence.split(" ")[0] ?? "");
        const feed = await page.locator('link[type="application/atom+xml"]').first().getAttribute("href");
        const answer = await context.request.get(feed ?? "");
        expect(answer.status()).toBe(200);
        expect(await answer.text()).toContain("<feed");
      }),
  );

  test.each(["on", "off"] as const)("a draft is checked, script %s, and leaves nothing behind", (script) =>
    walking(script, async (page) => {
      await page.goto("/check");
      await page.getByLabel(/^Headline/).fill("Xiaomi buys Nokia");
      await page.getByLabel("Text").fill("Xiaomi may be in talks to buy Nokia, one report says.");
      await page.locator("main form button").click();
      expect(await page.locator("main").innerText()).toMatch(/headline/i);
      await page.goto("/check");
      expect(await page.getByLabel("Text").inputValue()).toBe("");
    }),
  );
});
