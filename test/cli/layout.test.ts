import stringWidth from "string-width";
import { beforeAll, expect, test } from "vitest";
import { deskFolder, hearsay } from "./hearsay.ts";

const WIDTHS = [60, 72, 80, 100, 120, 160, 200];
const desk = deskFolder();

beforeAll(() => {
  hearsay([
    "ingest",
    "--data",
    desk,
    "talks.html",
    "denial.txt",
    "records.jsonl",
    "broken.jsonl",
    "chinese.html",
  ]);
});

const COMMANDS = [
  "read talks.html",
  "read chinese.html",
  "text chinese.html",
  "explain talks.html",
  "explain chinese.html",
  `board --data ${desk}`,
  `search --data ${desk} Orrin`,
  `explain wire-1 --data ${desk}`,
];

test.each(COMMANDS.flatMap((line) => WIDTHS.map((columns) => [line, columns] as const)))(
  "hearsay %s stays within %i columns",
  (line, columns) => {
    const run = hearsay(line.split(" "), { COLUMNS: String(columns) });
    expect(run.code).toBe(0);
    expect(run.stdout).not.toBe("");
    expect(run.stdout.split("\n").filter((printed) => stringWidth(printed) > columns)).toEqual([]);
  },
);

test("the fields of a claim stand beside its sentence where there is room, in one column", () => {
  const { stdout } = hearsay(["read", "talks.html"], { COLUMNS: "120" });
  const columns = stdout
    .split("\n")
    .filter((line) => /\b(?:acquirer|stage|certainty) {2}/.test(line))
    .map((line) => line.search(/\b(?:acquirer|stage|certainty) {2}/));
  expect(columns.length).toBeGreaterThan(2);
  expect(new Set(columns).size).toBe(1);
  expect(columns[0]).toBeGreaterThan(40);
});

test("escape codes are written when they are asked for, and never with NO_COLOR", () => {
  expect(hearsay(["read", "talks.html"], { FORCE_COLOR: "1" }).stdout).toContain("\u001b[1;4m");
  const plain = hearsay(["read", "talks.html"], { FORCE_COLOR: "1", NO_COLOR: "1" }).stdout;
  expect(plain).not.toContain("\u001b");
  expect(plain).toContain("«");
});
