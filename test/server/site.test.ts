import { expect, test } from "vitest";
import { siteOver } from "./open-site.ts";

const site = await siteOver("xiaomi-nokia");

test("the board lists rumours by their sentence, with three counts", async () => {
  const answer = await site.get("/settled");
  expect(answer.status).toBe(200);
  const page = await answer.text();
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).toContain("Xiaomi has agreed on a partnership with Nokia");
  expect(page).toMatch(/\d+ documents · \d+ outlets · <strong>1 origin<\/strong>/);
});

test("an address that leads nowhere is answered with 404 and a way on", async () => {
  const answer = await site.get("/no/such/page");
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('href="/search"');
});

test("every answer forbids scripts and requests that are not ours", async () => {
  for (const path of ["/", "/no/such/page"]) {
    const { headers } = await site.get(path);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  }
});
