import { statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { deskFolder, hearsay } from "./hearsay.ts";

const desk = deskFolder();
const nowhere = deskFolder();

beforeAll(() => {
  hearsay(["ingest", "--data", desk, "talks.html"]);
});

test("hearsay editor adds, lists and removes editors, and prints a token once", () => {
  const editor = (...words: string[]) => hearsay(["editor", ...words, "--data", desk]);
  expect(editor("list").stdout).toContain("There are no editors");
  const added = editor("add", "ida");
  expect(added).toMatchObject({ code: 0, stderr: "" });
  expect(added.stdout).toMatch(/^Token for ida, shown this once:\nhearsay-[\w-]{43}\n$/);
  expect(editor("add", "Ida")).toMatchObject({ code: 2, stdout: "" });
  expect(editor("list").stdout).toMatch(/^ida, since \d+ \w+ \d{4}\n$/);
  expect(editor("remove", "ned")).toMatchObject({
    code: 3,
    stderr: "hearsay: there is no editor ned; hearsay editor list names them.\n",
  });
  expect(editor("remove", "ida").code).toBe(0);
  expect(editor("list").stdout).toContain("There are no editors");
});

test("what is kept of visitors is for its owner alone to read", () => {
  hearsay(["editor", "list", "--data", desk]);
  expect(statSync(join(desk, "visitors.db")).mode & 0o077).toBe(0);
});

test.each([
  [["editor"], 2, "missing required argument 'what'"],
  [["editor", "add"], 2, 'editor what? "add" is not understood'],
  [["editor", "list", "ida"], 2, 'editor what? "list" is not understood'],
  [["editor", "add", "a\tb"], 2, "is not a name of 1 to 60 letters"],
  [["editor", "list", "--data", nowhere], 4, "There is no desk in"],
  [["serve", "--data", desk], 2, "HEARSAY_SMTP must be like smtp://"],
] as const)("%j is told what is wrong", (words, code, why) => {
  const chosen = words.includes("--data" as never) ? words : [...words, "--data", desk];
  const run = hearsay(chosen, { HEARSAY_SMTP: "mail.example:25" });
  expect(run.code).toBe(code);
  expect(run.stderr).toContain(why);
});
