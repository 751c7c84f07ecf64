import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runsChromium } from "./chromium-path.ts";
import { openBrowser } from "./open-browser.ts";
import { type DeskSite, openDeskSite } from "./open-desk-site.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const OVERFLOW = "document.documentElement.scrollWidth - window.innerWidth";

describe.runIf(runsChromium() === "yes")("The draft check", () => {
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

  test.each([
    [true, 1440],
    [false, 360],
  ])(
    "answers an editor who pastes a draft, with script (%s) or without, at %i px",
    async (javaScriptEnabled, width) => {
      const context = await browser.newContext({
        javaScriptEnabled,
        bypassCSP: true,
        viewport: { width, height: 900 },
      });
      const page = await context.newPage();
      await page.goto(`${site.origin}/check`);
      await page.getByLabel("Headline").fill("Xiaomi nears a partnership with HMD Global-owned Nokia");
      await page
        .getByLabel("Text", { exact: true })
        .fill(
          "Xiaomi has reportedly agreed on a partnership with HMD Global-owned Nokia, the Chinese site KZWR says.\n\nVia: KZWR",
        );
      await page.getByRole("button", { name: "Check the draft" }).click();
      await page.getByRole("heading", { name: "Parties confused" }).first().waitFor();
      expect(await page.locator("main").innerText()).toMatch(/repeat no\. \d+/);
      expect(await page.evaluate<number>(OVERFLOW)).toBeLessThanOrEqual(0);
      await page.getByRole("link", { name: "What to look at, 1" }).first().click();
      expect(page.url()).toContain("#warning-1");
      if (javaScriptEnabled) {
        await page.evaluate(AXE);
        expect(await page.evaluate(found)).toEqual([]);
      }
      await context.close();
    },
  );
});

/** What axe has against the page, a line each: run in the page, where `axe` stands. */
async function found(): Promise<readonly string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };
  const { violations } = await axe.run();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
