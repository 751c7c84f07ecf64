import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { formatClaim, loadKnowledge, read } from "../../src/index.ts";

const root = join(import.meta.dirname, "../..");
const SENTENCE =
  "Orrin Motors Corp is in talks to buy Tallis Batteries Inc, people familiar with the matter said.";
const NOTATION =
  'acquisition(acquirer=Orrin Motors Corp, target=Tallis Batteries Inc) talks, reported on the word of anonymous "people familiar with the matter", main';

test("the package gives these functions and no others", async () => {
  const given = await import("../../src/index.ts");
  expect(Object.keys(given).sort()).toEqual(["attributedWords", "formatClaim", "loadKnowledge", "read"]);
});

test.each([
  ["text", { text: SENTENCE }],
  ["HTML", { html: `<html><body><article><p>${SENTENCE}</p></article></body></html>` }],
  [
    "bytes of HTML",
    { html: new TextEncoder().encode(`<html><body><article><p>${SENTENCE}</p></article></body></html>`) },
  ],
])("reads %s", (_, article) => {
  const { claims, document } = read(article);
  expect(claims.map(formatClaim)).toEqual([NOTATION]);
  for (const { evidence } of claims) {
    expect(document.text.slice(evidence.span.start, evidence.span.end)).toBe(evidence.quote);
  }
});

test("what is known beside the page is taken over", () => {
  const { document } = read({
    text: SENTENCE,
    title: "Orrin in talks",
    outlet: "The Example Courier",
    byline: "Mara Quill",
    published: "2021-03-02",
    url: "https://courier.example/orrin",
  });
  expect(document.text).toBe(`Orrin in talks\n\n${SENTENCE}`);
  expect(document).toMatchObject({
    title: "Orrin in talks",
    byline: "Mara Quill",
    url: "https://courier.example/orrin",
    outlet: { name: "The Example Courier" },
    published: { at: "2021-03-02T00:00:00.000Z", precision: "day" },
  });
});

test("reading is pure: twice the same page with the same knowledge is twice the same reading", () => {
  const knowledge = loadKnowledge();
  expect(read({ text: SENTENCE }, knowledge)).toEqual(read({ text: SENTENCE }, knowledge));
});

test("the documented example runs as it stands", () => {
  const example = exampleOf(readFileSync(join(root, "src/index.ts"), "utf8"));
  expect(readFileSync(join(root, "docs/commands.md"), "utf8")).toContain(example);
  const folder = mkdtempSync(join(tmpdir(), "hearsay-example-"));
  const script = join(folder, "example.mjs");
  writeFileSync(
    script,
    example.replace('"hearsay"', JSON.stringify(pathToFileURL(join(root, "dist/index.js")).href)),
  );
  expect(execFileSync(process.execPath, [script], { encoding: "utf8" })).toBe(
    'acquisition(acquirer=Acme Corp, target=Beta Inc) talks, reported on the word of anonymous "people familiar with the matter", main\n',
  );
  rmSync(folder, { recursive: true });
});

/** The first block of code in the comments of a source file, without the asterisks. */
function exampleOf(source: string): string {
  const block = /```js\n([\s\S]*?)```/.exec(source)?.[1] ?? "";
  return block.replaceAll(/^ \* ?/gm, "").trim();
}
