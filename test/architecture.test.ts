import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";

// The order in which news flows through the core. A file may import from its own folder and from
// folders to the left of it, and from nothing else: no package, no node module, no shell.
const FLOW = [
  "base",
  "page",
  "document",
  "mention",
  "claim",
  "rumour",
  "ledger",
  "provenance",
  "standing",
  "publication",
  "comment",
];

// The exceptions, each with its reason. Adding one needs a decision record (docs/decisions/0002).
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // Hashing is a pure function of bytes; Node's is the one that every reader of the chain can check against.
  "base/hash.ts": ["node:crypto"],
  // Charsets as browsers know them: Node 20's own decoder loses the euro and curly quotes of windows-1252.
  "document/decode.ts": ["@exodus/bytes/encoding.js"],
  // Tag soup to tags, in one streaming pass.
  "document/html/parse-html.ts": ["htmlparser2"],
};

const core = join(import.meta.dirname, "../src/core");
const files = readdirSync(core, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));

test.each(files)("core/%s imports only what is upstream of it", (file) => {
  const wrong = importsOf(file).filter((target) => !mayImport(target, file));
  expect(wrong).toEqual([]);
});

// The same text must be read the same way on every machine and every day.
const WORLD =
  /\bnew Date\(\)|\b(?:Date\.now|Math\.random|fetch|setTimeout|setInterval|import|require)\s*\(|\b(?:process|performance)\.|\b(?:Buffer|globalThis)\b|\btoLocale\w*\(\)/;

test("The core asks nothing of the world: no clock, no chance, no network, no files", () => {
  const asking = files.flatMap((file) => {
    const found = WORLD.exec(withoutComments(readFileSync(join(core, file), "utf8")));
    return found === null ? [] : [`${file}: ${found[0]}`];
  });
  expect(asking).toEqual([]);
});

test("every folder of the core is in the flow", () => {
  const folders = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]));
  expect([...folders].filter((folder) => !FLOW.includes(folder ?? ""))).toEqual([]);
});

test("every exception is for a file that stands and imports what it was allowed", () => {
  const stale = Object.entries(ALLOWED).filter(
    ([file, targets]) => !files.includes(file) || targets.some((target) => !importsOf(file).includes(target)),
  );
  expect(stale).toEqual([]);
});

test("the import rule refuses what it is there to refuse", () => {
  const refused = (target: string, file: string) => !mayImport(target, file);
  expect(refused("node:fs", "page/page.ts")).toBe(true);
  expect(refused("linkedom", "claim/extract.ts")).toBe(true);
  expect(refused("../ledger/event.ts", "page/page.ts")).toBe(true);
  expect(refused("../../shell/config.ts", "page/page.ts")).toBe(true);
  expect(refused("../desk.ts", "page/page.ts")).toBe(true);
  expect(refused("../base/span.ts", "page/page.ts")).toBe(false);
  expect(refused("./publication/board.ts", "desk.ts")).toBe(false);
  for (const line of ["Date.now()", "new Date()", "process.env", 'import("x")', "Math.random()"]) {
    expect(WORLD.test(line)).toBe(true);
  }
});

function mayImport(target: string, file: string): boolean {
  if (ALLOWED[file]?.includes(target)) return true;
  if (!target.startsWith(".")) return false;
  const path = posix.normalize(posix.join(posix.dirname(file), target));
  if (!path.includes("/")) return false;
  const to = FLOW.indexOf(path.split("/")[0] ?? "");
  const from = file.includes("/") ? FLOW.indexOf(file.split("/")[0] ?? "") : FLOW.length;
  return to !== -1 && to <= from;
}

/** Block comments and comment lines go; what is left is code and the strings in it. */
function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(core, file), "utf8");
  return [...source.matchAll(/^(?:import|export)\s(?:[^"';]*\sfrom\s)?["']([^"']+)["']/gm)].map(
    (match) => match[1] ?? "",
  );
}
