import { readFileSync } from "node:fs";
import { join } from "node:path";
import stringWidth from "string-width";
import { beforeAll, expect, test } from "vitest";
import { read } from "../../src/index.ts";
import { printExplained } from "../../src/shell/cli/explain/print-explained.ts";
import { printReading } from "../../src/shell/cli/print/print-reading.ts";
import { printText } from "../../src/shell/cli/print/print-text.ts";
import type { Screen } from "../../src/shell/cli/terminal/screen.ts";
import { CODES, SIGNS } from "../../src/shell/cli/terminal/style.ts";
import { deskFolder, hearsay, PAGES } from "./hearsay.ts";

const WIDTHS = [60, 72, 80, 100, 120, 160, 200];
/** Where a rumour begins on the board. */
const NUMBERED = /^\d+ {2,}\S/;
const desk = deskFolder();
const readings = ["talks.html", "chinese.html"].map((page) =>
  read({ html: readFileSync(join(PAGES, page), "utf8") }),
);

beforeAll(() => {
  hearsay(["ingest", "--data", desk, "talks.html", "denial.txt", "records.jsonl", "broken.jsonl"]);
});

test.each(WIDTHS)("readings, texts and explanations stay within %i columns", (columns) => {
  for (const style of [CODES, SIGNS]) {
    const screen: Screen = { columns, style };
    const lines = readings.flatMap((reading) => [
      ...printReading(reading, screen),
      ...printText(reading.document, screen),
      ...printExplained({ reading, filed: null, asked: reading.claims, about: "document" }, screen),
    ]);
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
  }
});

test.each([
  ["board", 60],
  ["board", 200],
  ["search Orrin", 60],
  ["explain wire-1", 60],
  ["read talks.html", 60],
])("hearsay %s stays within %i columns", (line, columns) => {
  const words = line.split(" ");
  const run = hearsay(words[0] === "read" ? words : [...words, "--data", desk], { COLUMNS: String(columns) });
  expect(run.code).toBe(0);
  expect(run.stdout).not.toBe("");
  expect(run.stdout.split("\n").filter((printed) => stringWidth(printed) > columns)).toEqual([]);
});

test.each([80, 100, 120, 180])(
  "on a board of %i columns the id stands first under the sentence",
  (columns) => {
    const lines = hearsay(["board", "--data", desk], { COLUMNS: String(columns) }).stdout.split("\n");
    const rumours = lines.filter((line) => NUMBERED.test(line)).length;
    expect(rumours).toBeGreaterThan(3);
    const ids = lines.filter(
      (line, index) => /^ {5}rumour_/.test(line) && NUMBERED.test(lines[index - 1] ?? ""),
    );
    expect(ids).toHaveLength(rumours);
  },
);

test("on a board of 80 columns a rumour takes four lines", () => {
  const blocks = hearsay(["board", "--data", desk], { COLUMNS: "80" }).stdout.trim().split("\n\n").slice(1);
  expect(blocks.map((block) => block.split("\n").length)).toEqual(blocks.map(() => 4));
});

test("an address in a text is never cut, though it may be longer than a line", () => {
  const address = `https://courier.example/${"orrin-".repeat(30)}tallis`;
  const text = `Orrin said more (${address}).`;
  expect(hearsay(["text", "-"], { COLUMNS: "60" }, text).stdout).toContain(`\n(${address}).\n`);
  const paged = hearsay(["read", "--url", address, "-"], { COLUMNS: "60" }, text).stdout;
  expect(paged).toContain(`\n${address}\n`);
});

test("the fields of a claim stand beside its sentence where there is room, in one column", () => {
  const lines = readings.flatMap((reading) => printReading(reading, { columns: 120, style: SIGNS }));
  const columns = lines
    .map((line) => line.search(/ {2}(?:acquirer|stage|certainty) {2}/))
    .filter((column) => column !== -1);
  expect(columns.length).toBeGreaterThan(2);
  expect(new Set(columns).size).toBe(1);
  expect(columns[0]).toBeGreaterThan(40);
});

test("no control character of a document reaches the terminal, whichever field it stands in", () => {
  const dirty = "\u001b[2J\u0007\u202e";
  const fields = {
    id: `a${dirty}`,
    title: `Orrin in talks${dirty}`,
    source: `Post${dirty}`,
    byline: `A${dirty} B`,
  };
  const text = "Orrin Group is in talks to buy Tallis Ltd, people familiar with the matter said.";
  const lines = ["2024-03-01", "2024-03-02"].map((date) =>
    JSON.stringify({ ...fields, id: fields.id + date, source: fields.source + date, date, text }),
  );
  const hostile = deskFolder();
  hearsay(["ingest", "--data", hostile, "-"], {}, lines.join("\n"));
  const id = /rumour_\w+/.exec(hearsay(["board", "--data", hostile]).stdout)?.[0] ?? "";
  for (const words of [
    ["board"],
    ["show", id],
    ["search", "Orrin"],
    ["ask", "Orrin to buy Tallis"],
    ["changes"],
  ]) {
    const { code, stdout, stderr } = hearsay([...words, "--data", hostile]);
    expect(code).toBe(0);
    expect(stdout).toContain("Orrin");
    expect(`${stdout}${stderr}`).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  }
});

test("escape codes are written when they are asked for, and never with NO_COLOR", () => {
  expect(hearsay(["read", "talks.html"], { FORCE_COLOR: "1" }).stdout).toContain("\u001b[1;4m");
  const plain = hearsay(["read", "talks.html"], { FORCE_COLOR: "1", NO_COLOR: "1" }).stdout;
  expect(plain).not.toContain("\u001b");
  expect(plain).toContain("«");
});
