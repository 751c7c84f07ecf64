import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectPrinted } from "./expectation.ts";
import { hearsay, PAGES } from "./hearsay.ts";

test.each([
  ["read talks.html", "read"],
  ["read records.jsonl denial.txt", "read-several"],
  ["read --json talks.html", "read-json"],
  ["text talks.html", "text"],
  ["text --jsonl talks.html records.jsonl", "text-jsonl"],
  ["text chinese.html", "text-chinese"],
  ["explain talks.html", "explain-file"],
])("hearsay %s prints what expected/%s.txt has", (line, name) => {
  const run = hearsay(line.split(" "));
  expect(run.stderr).toBe("");
  expect(run.code).toBe(0);
  expectPrinted(run.stdout, name);
});

test("text --json is the line of --jsonl, indented", () => {
  const [indented, line] = ["--json", "--jsonl"].map((form) => hearsay(["text", form, "talks.html"]).stdout);
  expect(indented).toContain('\n  "title": ');
  expect(JSON.parse(indented ?? "")).toEqual(JSON.parse(line ?? ""));
});

test("a page in another language is said to be one", () => {
  const says = "This page is in French, which is not read: no claims are taken from it.";
  const words =
    "Le fabricant Orrin ne va pas acheter son concurrent Tallis, a dit une porte-parole de la société, selon les journaux.";
  const read = (form: readonly string[]) => hearsay(["read", ...form, "-"], {}, words).stdout;
  expect(read([])).toContain(`\n${says}\n`);
  expect(JSON.parse(read(["--json"])).notes).toContainEqual({
    code: "language.unread",
    message: 'The text is in a language that is not read ("fr"): it is kept, and no claim is taken from it.',
    span: null,
  });
  expect(read(["--language", "EN"])).toContain("No claims about companies were found.");
});

test("standard input is read like a file, with what the command line says of it", () => {
  const piped = hearsay(
    ["read", "--jsonl", "--outlet", "Van Blog", "--published", "2021-03-04", "-"],
    {},
    readFileSync(join(PAGES, "denial.txt"), "utf8"),
  );
  expect(JSON.parse(piped.stdout)).toMatchObject({ outlet: "Van Blog", published: "2021-03-04" });
});

test("what the command line says of pages goes before what they say themselves", () => {
  const run = hearsay([
    "read",
    "--jsonl",
    "--outlet",
    "Van Blog",
    "records.jsonl",
    "denial.txt",
    "talks.html",
  ]);
  const outlets = run.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).outlet);
  expect(outlets).toEqual(["Van Blog", "Van Blog", "Van Blog", "Van Blog", "Van Blog"]);
});

test("a line that failed has no line in the output, and is named on standard error", () => {
  const run = hearsay(["read", "--jsonl", "broken.jsonl"]);
  expect(
    run.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id),
  ).toEqual(["good-1", "good-2"]);
  expect(run.stderr).toMatch(/^hearsay: broken\.jsonl, line 2: .+\n$/);
  expect(run.code).toBe(1);
});

test("an input that is not there is named, and the rest goes on", () => {
  const run = hearsay(["read", "--jsonl", "nowhere.html", "denial.txt"]);
  expect(run.stdout.trim().split("\n")).toHaveLength(1);
  expect(run.stderr).toMatch(/^hearsay: nowhere\.html: .+\n$/);
  expect(run.code).toBe(1);
});

test("every quote is the text's own at its span", () => {
  const pages = ["talks.html", "records.jsonl"];
  const lines = (command: string) =>
    hearsay([command, "--jsonl", ...pages])
      .stdout.trim()
      .split("\n");
  const texts = lines("text").map((line) => JSON.parse(line));
  for (const [index, line] of lines("read").entries()) {
    const { title, text } = texts[index];
    for (const { quote, span } of JSON.parse(line).claims) {
      expect(`${title}\n\n${text}`.slice(span.start, span.end)).toBe(quote);
    }
  }
});
