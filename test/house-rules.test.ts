import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
});
const files = listed
  .split("\n")
  .filter((file) => file !== "" && isHere(file))
  .sort();
const code = files.filter((file) => /\.(?:tsx?|mjs)$/.test(file));
const sources = code.filter((file) => file.startsWith("src/") && !/\.test\.tsx?$/.test(file));

test("no hand-written file is longer than 400 lines, tables of data aside", () => {
  const long = code.filter((file) => linesOf(file).length > 400 && !isTable(file));
  expect(long).toEqual([]);
});

test("the median source file is at most 80 lines", () => {
  const lengths = sources.map((file) => linesOf(file).length).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
});

// Words that say nothing (each means "something"), and domain words that mean three things when they stand alone.
const EMPTY_WORDS = /(?:^|-)(?:utils?|helpers?|managers?|misc|stuff|data|items?|infos?|handlers?)(?:-|\.|$)/;
const LONELY_WORDS = /^(?:story|stories|source|sources)\./;

test("no file is named by a word that says nothing", () => {
  const named = code.filter((file) => EMPTY_WORDS.test(basename(file)) || LONELY_WORDS.test(basename(file)));
  expect(named).toEqual([]);
});

test("no type or function is named by a word that says nothing", () => {
  const declared =
    /^\s*(?:export )?(?:async )?(?:function|interface|type|class)\s+(?:\w*(?:Utils?|Helpers?|Manager)|Data|Item|Info|Story|Source|process|handle)\b/;
  expect(placesOf(code, declared)).toEqual([]);
});

test("no file names a folder of the machine it was written on", () => {
  // Put together from parts, so that this file does not find itself. A path of ours that happens to go through a folder of
  // that name ("../work/") or an address ("example.com/home/") is none.
  const folders = new RegExp(
    `(?<![\\w.])/(?:${["wo" + "rk", "ro" + "ot", "ho" + "me", "Us" + "ers"].join("|")})/`,
  );
  expect(textFiles().filter((file) => folders.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
});

test("no file names a package registry, and the lock file gives no address", () => {
  const hosts = ["regis" + "try.", "npmjs" + ".org", "npmjs" + ".com", "yarnpkg" + ".com"];
  expect(textFiles().filter((file) => hosts.some((host) => contains(file, host)))).toEqual([]);
  expect(placesOf(["package-lock.json"], /"resolved"/)).toEqual([]);
});

test("no test is left out or marked as the only one", () => {
  const left = /\b(?:test|it|describe)\.(?:skip|only|todo)\b/;
  expect(
    placesOf(
      code.filter((file) => file.endsWith(".test.ts")),
      left,
    ),
  ).toEqual([]);
});

test("every exemption from lint or types gives its reason", () => {
  // Put together from parts, so that this file does not find itself.
  const bare = new RegExp(
    `biome-${"ignore"}[^:]*$|@ts-(?:${"ignore"}|${"nocheck"})|@ts-${"expect-error"}\\s*$`,
  );
  expect(placesOf(code, bare)).toEqual([]);
});

/** Tables of data: files whose lines are nearly all literals, named so by their folder or ending. */
function isTable(file: string): boolean {
  return /(?:^|\/)tables?\/|-table\.ts$|-words\.ts$/.test(file);
}

function isHere(file: string): boolean {
  try {
    readFileSync(join(root, file));
    return true;
  } catch {
    return false;
  }
}

function textFiles(): string[] {
  const kinds = new Set([
    ".ts",
    ".mjs",
    ".json",
    ".md",
    ".tsv",
    ".html",
    ".xml",
    ".txt",
    ".jsonl",
    ".sql",
    "",
  ]);
  return files.filter((file) => kinds.has(extname(file)) && file !== "test/house-rules.test.ts");
}

function contains(file: string, words: string): boolean {
  return readFileSync(join(root, file), "utf8").includes(words);
}

function linesOf(file: string): string[] {
  return readFileSync(join(root, file), "utf8").trimEnd().split("\n");
}

function placesOf(where: readonly string[], pattern: RegExp): string[] {
  return where.flatMap((file) =>
    linesOf(file).flatMap((line, index) =>
      pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
    ),
  );
}
