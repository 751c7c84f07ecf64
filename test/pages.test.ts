import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { DatedBy, Document } from "../src/core/document/document.ts";
import { readDocument } from "../src/core/document/read.ts";
import { makePage } from "../src/core/page/make-page.ts";
import { indexOutlets } from "../src/core/page/outlet-index.ts";
import { NO_HINTS } from "../src/core/page/page.ts";
import { parseOutlets } from "../src/core/page/parse-outlets.ts";

// Whole pages of our own writing, each a case that pages in the wild are known for, beside what a person reads on them.
// The expected text is written by hand; a page without one fails.

const folder = join(import.meta.dirname, "fixtures/pages");
const outlets = indexOutlets(
  parseOutlets(readFileSync(join(import.meta.dirname, "../knowledge/outlets.tsv"), "utf8")),
);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.slice(0, -".html".length));

/** Charsets that a server declares beside the page. */
const DECLARED: Readonly<Record<string, string>> = { "russian--windows-1251-in-the-header": "windows-1251" };

test.each(names)("%s", (name) => {
  const page = makePage({
    givenId: null,
    url: null,
    format: "html",
    charset: DECLARED[name] ?? null,
    body: readFileSync(join(folder, `${name}.html`)),
    hints: NO_HINTS,
  });
  expect(show(readDocument(page, outlets))).toBe(
    readFileSync(join(folder, `${name}.expected.txt`), "utf8").trimEnd(),
  );
});

test("every expected text has its page", () => {
  const expected = readdirSync(folder).filter((name) => name.endsWith(".expected.txt"));
  expect(expected.map((name) => name.slice(0, -".expected.txt".length))).toEqual(names);
  expect(names.length).toBeGreaterThan(0);
});

function show(document: Document): string {
  const { text, bodyStart, links, credits, notes } = document;
  const head = [
    `title: ${document.title || "-"}`,
    `byline: ${document.byline ?? "-"}`,
    `outlet: ${document.outlet?.name ?? "-"}`,
    `url: ${document.url ?? "-"}`,
    `language: ${document.language}`,
    `published: ${showDate(document.published)}`,
    `modified: ${showDate(document.modified)}`,
    ...links.map((link) => `link: ${text.slice(link.start, link.end)} > ${link.url}`),
    ...credits.map((credit) => `credit: ${credit.type} ${credit.name} > ${credit.url ?? "-"}`),
    ...notes.map((note) => `note: ${note.code}`),
  ];
  return [...head, "", text.slice(bodyStart)].join("\n");
}

function showDate(date: DatedBy | null): string {
  return date === null ? "-" : `${date.at} ${date.precision} ${date.basis}`;
}
