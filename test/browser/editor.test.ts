import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addEditor } from "../../src/shell/work/editors/editors.ts";
import { runsChromium } from "./chromium-path.ts";
import { openBrowser } from "./open-browser.ts";
import { type DeskSite, openDeskSite } from "./open-desk-site.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.runIf(runsChromium() === "yes")("The editor's corner in a browser", () => {
  let browser: Browser;
  let site: DeskSite;
  let token = "";
  beforeAll(async () => {
    browser = await openBrowser();
    site = await openDeskSite("xiaomi-nokia", "nokia-siemens");
    token = (await addEditor(site.visitors, "ida", new Date())) ?? "";
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const login = async (page: Page, origin = site.origin) => {
    await page.goto(`${origin}/editor`);
    await page.getByLabel("Name").fill("ida");
    await page.getByLabel("Token").fill(token);
    await page.getByRole("button", { name: "Log in" }).click();
    expect(new URL(page.url()).pathname).toBe("/editor");
  };

  test.each([true, false])(
    "an editor resolves a rumour and it shows, with script: %s",
    async (javaScriptEnabled) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await login(page);
      await page.goto(site.origin);
      const rumour = page.locator('main a[href^="/rumours/"]').first();
      const path = (await rumour.getAttribute("href")) ?? "";
      await page.goto(`${site.origin}/editor${path}`);
      await page.locator('.told-list input[type="checkbox"]').first().check();
      await page.getByLabel("What became of it").selectOption("refuted");
      await page.locator("#reports-because").fill("<img src=x onerror=alert(1)> the paper took it back");
      await page.getByRole("button", { name: "They show what became of it" }).click();
      expect(await page.locator("h1").innerText()).toBe("Decided: resolved as refuted");
      const reader = await (await browser.newContext({ javaScriptEnabled })).newPage();
      const alerts: string[] = [];
      reader.on("dialog", (dialog) => alerts.push(dialog.message()));
      await reader.goto(site.origin + path);
      expect(await reader.locator("main .chip-refuted").count()).toBeGreaterThan(0);
      expect(await reader.locator("main").innerText()).toContain("the paper took it back");
      expect(alerts).toEqual([]);
      await page.getByLabel("Reason").last().fill("it did not");
      await page.getByRole("button", { name: "Take it back" }).click();
      expect(await page.locator("h1").innerText()).toBe("Decided: resolution taken back");
      await reader.reload();
      expect(await reader.locator("main .chip-refuted").count()).toBe(0);
      await context.close();
    },
  );

  test("the cookie is kept on this machine over plain http, by either of its names", async () => {
    for (const host of ["127.0.0.1", "localhost"]) {
      const context = await browser.newContext();
      await login(await context.newPage(), site.origin.replace("127.0.0.1", host));
      const cookies = await context.cookies();
      expect(cookies).toMatchObject([
        { name: "__Host-hearsay", secure: true, httpOnly: true, sameSite: "Strict", path: "/" },
      ]);
      await context.close();
    }
  });

  test("axe finds nothing on pages of the corner and of alerts, and each fits its window", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({ colorScheme, bypassCSP: true });
      const page = await context.newPage();
      await login(page);
      await page.goto(site.origin);
      const path = (await page.locator('main a[href^="/rumours/"]').first().getAttribute("href")) ?? "";
      await page.goto(`${site.origin}/editor${path}`);
      const document =
        (await page.locator('a[href^="/editor/documents/"]').first().getAttribute("href")) ?? "";
      for (const here of ["/editor", `/editor${path}`, document, "/editor/login", "/alerts"]) {
        await page.setViewportSize({ width: 360, height: 900 });
        await page.goto(site.origin + here);
        const overflow = "document.documentElement.scrollWidth - window.innerWidth";
        expect(await page.evaluate<number>(overflow)).toBeLessThanOrEqual(0);
        await page.evaluate(AXE);
        expect(
          await page.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))"),
        ).toEqual([]);
      }
      await context.close();
    }
  });
});
