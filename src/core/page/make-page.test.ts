import { expect, test } from "vitest";
import { makePage } from "./make-page.ts";
import { NO_HINTS, type Page } from "./page.ts";

const parts: Omit<Page, "id"> = {
  givenId: null,
  url: "https://example.com/a",
  format: "text",
  charset: null,
  body: new TextEncoder().encode("Acme bought Beta."),
  hints: NO_HINTS,
};

test("the same bytes from the same place are one page, whatever came beside them", () => {
  const page = makePage(parts);
  expect(page.id).toMatch(/^page_[\da-f]{16}$/);
  expect(makePage({ ...parts, givenId: "7", hints: { ...parts.hints, published: "2017" } }).id).toBe(page.id);
});

test("other bytes or another place are another page", () => {
  const { id } = makePage(parts);
  expect(makePage({ ...parts, url: "https://example.com/b" }).id).not.toBe(id);
  expect(makePage({ ...parts, url: null }).id).not.toBe(id);
  expect(makePage({ ...parts, body: new TextEncoder().encode("Acme bought Beta!") }).id).not.toBe(id);
});
