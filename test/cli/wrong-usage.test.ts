import { expect, test } from "vitest";
import { deskFolder, hearsay } from "./hearsay.ts";

const nowhere = deskFolder();

// What was typed, the exit code, and what standard error says. Nothing goes to standard output.
test.each([
  ["raed talks.html", 2, "hearsay: unknown command 'raed'\n(Did you mean read?)"],
  ["read", 2, "hearsay: missing required argument 'input'"],
  ["read --colour talks.html", 2, "hearsay: unknown option '--colour'"],
  ["read --jsnol talks.html", 2, "(Did you mean --jsonl?)"],
  ["read --json --jsonl talks.html", 2, "hearsay: option '--json' cannot be used with option '--jsonl'"],
  ["read --threads many talks.html", 2, "It must be a whole number."],
  ["read --reach everywhere talks.html", 2, "Allowed choices are public, any."],
  ["read --published foo talks.html", 2, "It must be a date such as 2017-07-04, 4 July 2017"],
  ["explain --published 2017-02-30 talks.html", 2, "It must be a date such as 2017-07-04, 4 July 2017"],
  ["read --language xx talks.html", 2, "It must be a two-letter code of ISO 639-1, such as en, de or zh."],
  ["ingest --language german talks.html", 2, "It must be a two-letter code of ISO 639-1"],
  ["text --json --jsonl talks.html", 2, "hearsay: option '--json' cannot be used with option '--jsonl'"],
  ["ingest talks.html --data ", 2, "It must name a folder."],
  ["board --kind takeover", 2, "Allowed choices are acquisition, merger,"],
  ["board --state true", 2, "Allowed choices are heard, repeated,"],
  ["board --limit -1", 2, "It must be a whole number."],
  ["board --as-of 2017-02-30", 2, "It must be a day such as 2017-07-05, or today."],
  [
    "export entries --as-of 2017-07-05",
    2,
    "hearsay: --as-of goes with rumours and documents, not with entries.\n",
  ],
  ["changes --since soon", 2, "It must be a day such as 2017-07-05, or the number of an entry."],
  ["show", 2, "hearsay: missing required argument 'rumour'"],
  ["show one two", 2, "hearsay: too many arguments"],
  ["export rumors", 2, "hearsay: export what? rumours, documents, entries or problems.\n"],
  ["search", 2, "hearsay: missing required argument 'words'"],
  ['search "', 2, 'hearsay: search for what? There is no word in ".\n'],
  ["search * !", 2, "hearsay: search for what? There is no word in * !.\n"],
  [
    "ingest --data talks.html denial.txt",
    4,
    "hearsay: talks.html is a file, not a folder; choose another with --data.\n",
  ],
  [
    "board --data talks.html",
    4,
    "hearsay: talks.html is a file, not a folder; choose another with --data.\n",
  ],
  ["demo --data talks.html/desk", 4, "hearsay: The folder talks.html/desk cannot be made: /"],
  [
    "ingest --data /proc/hearsay/desk denial.txt",
    4,
    "hearsay: The folder /proc/hearsay/desk cannot be made: ",
  ],
  [`board --data ${nowhere}`, 4, "hearsay: "],
  [`show rumour_12 --data ${nowhere}`, 4, nowhere],
  [`export entries --data ${nowhere}`, 4, nowhere],
])("hearsay %s exits with %i", (line, code, says) => {
  const run = hearsay(line.split(" "));
  expect(run.stderr).toContain(says);
  expect(run.stderr).not.toMatch(/^\s+at /m);
  expect(run.stdout).toBe("");
  expect(run.code).toBe(code);
});

test("a database that is no PostgreSQL is wrong usage, and its address is not repeated", () => {
  const run = hearsay(["board"], { HEARSAY_DATABASE: "mysql://editor:secret@db/desk" });
  expect(run.stderr).toBe(
    "hearsay: HEARSAY_DATABASE must begin with postgres:// (or be unset, for a desk in a folder).\n",
  );
  expect(run.code).toBe(2);
});

test("a database that does not answer is a desk that cannot be opened, and its password is not repeated", () => {
  const run = hearsay(["board"], { HEARSAY_DATABASE: "postgres://editor:secret@127.0.0.1:9/desk" });
  expect(run.stderr).toMatch(/^hearsay: .*\n$/);
  expect(run.stderr).not.toContain("secret");
  expect(run.code).toBe(4);
});

test.each([
  ["", 0],
  ["--help", 0],
  ["help read", 0],
  ["read --help", 0],
])("hearsay %s prints help and exits with %i", (line, code) => {
  const run = hearsay(line.split(" ").filter((word) => word !== ""));
  expect(run.stdout).toMatch(/^Usage: hearsay/);
  expect(run.stderr).toBe("");
  expect(run.code).toBe(code);
});
