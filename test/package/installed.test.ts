import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

let folder = "";
let packed: Packed = { filename: "", files: [] };

// Packs as for publishing and installs the tarball where nothing else is, as a stranger would.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-package-"));
  const printed = inFolder(root, npm, "pack", "--json", "--ignore-scripts", "--pack-destination", folder);
  packed = (JSON.parse(printed) as [Packed])[0];
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  inFolder(
    folder,
    npm,
    "install",
    "--no-audit",
    "--no-fund",
    "--prefer-offline",
    join(folder, packed.filename),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the tarball holds what users need and none of our tests", () => {
  const paths = packed.files.map(({ path }) => path);
  for (const needed of [
    "dist/index.js",
    "dist/index.d.ts",
    "dist/shell/cli/main.js",
    "knowledge/outlets.tsv",
    "sample/README.md",
    "README.md",
    "LICENSE",
    "NOTICE",
    "CHANGELOG.md",
    "docs/claims.md",
  ]) {
    expect(paths).toContain(needed);
  }
  expect(paths.filter((path) => /\.test\.|^(?:src|test|evals|benches|scripts)\//.test(path))).toEqual([]);
});

test("every page that the shipped pages link to is shipped", () => {
  const home = join(folder, "node_modules/hearsay");
  const pages = packed.files.map(({ path }) => path).filter((path) => path.endsWith(".md"));
  const missing = pages.flatMap((page) =>
    [...readFileSync(join(home, page), "utf8").matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map((match) => match[1] ?? "")
      .filter((target) => !existsSync(join(home, page, "..", target)))
      .map((target) => `${page} → ${target}`),
  );
  expect(missing).toEqual([]);
});

test("installing brings the run-time dependencies and no others, all under licences we can pass on", () => {
  const modules = join(folder, "node_modules");
  for (const name of ["vitest", "typescript", "tsx", "wink-nlp"])
    expect(existsSync(join(modules, name))).toBe(false);
  const allowed =
    /^\(?(?:(?:MIT|MIT-0|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense)(?: OR | AND )?)+\)?$/;
  const others = packagesIn(modules).filter(({ licence }) => !allowed.test(licence));
  expect(others).toEqual([]);
});

test("the command runs, says its version and prints the board of the sample", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly version: string;
  };
  expect(command("--version").stdout.trim()).toBe(version);
  const demo = command("demo", "--once");
  expect(demo.stderr).not.toMatch(/mistake of Hearsay/);
  expect(demo.status).toBe(0);
  expect(demo.stdout).toMatch(/^20 of \d+ rumours$/m);
  expect(demo.stdout).toMatch(/origin/);
});

test("the command reads a page of the shipped sample with evidence that is the page's own text", () => {
  const home = join(folder, "node_modules/hearsay/sample/xiaomi-nokia");
  const page = readdirSync(home).find((file) => file.startsWith("D02")) ?? "";
  const { stdout, status } = command("read", "--jsonl", join(home, page));
  expect(status).toBe(0);
  const reading = JSON.parse(stdout) as { readonly claims: readonly { readonly quote: string }[] };
  expect(reading.claims.length).toBeGreaterThan(0);
  expect(reading.claims.every(({ quote }) => quote !== "")).toBe(true);
});

test("other programs import the reader, and its types check under the strictest settings", () => {
  const project = join(folder, "consumer");
  mkdirSync(project);
  writeFileSync(join(project, "use.ts"), CONSUMER);
  writeFileSync(
    join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions: STRICTEST, include: ["use.ts"] }),
  );
  inFolder(project, process.execPath, join(root, "node_modules/typescript/bin/tsc"), "-p", ".");
  expect(inFolder(project, process.execPath, "use.js")).toMatch(
    /^acquisition\(acquirer=Tessaline Group, target=Ovrendal Inc\) talks, reported on the word of anonymous /,
  );
});

const STRICTEST = {
  target: "ES2023",
  lib: ["ES2023"],
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  types: [],
};

const CONSUMER = `declare const console: { log(line: string): void };
import { type Claim, formatClaim, read } from "hearsay";
const { claims, document } = read({
  text: "Tessaline Group is in talks to buy Ovrendal Inc, people familiar with the matter said on Monday.",
  outlet: "Harbour Business Daily",
  published: "2021-03-02",
});
const first: Claim | undefined = claims[0];
if (first === undefined) throw new Error("Nothing was read.");
const { start, end } = first.evidence.span;
if (document.text.slice(start, end) !== first.evidence.quote) throw new Error("The quote is not the document's text.");
console.log(formatClaim(first));
`;

function command(...args: readonly string[]) {
  const bin = join(folder, "node_modules/.bin/hearsay");
  return spawnSync(bin, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, HEARSAY_DATABASE: "" },
  });
}

function inFolder(cwd: string, program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

function packagesIn(modules: string): { readonly name: string; readonly licence: string }[] {
  return readdirSync(modules, { recursive: true, encoding: "utf8" })
    .filter((path) =>
      /(?:^|\/)node_modules\/[^/]+(?:\/[^/]+)?\/package\.json$|^(?:@[^/]+\/)?[^/]+\/package\.json$/.test(
        path,
      ),
    )
    .map(
      (path) => JSON.parse(readFileSync(join(modules, path), "utf8")) as { name?: string; license?: string },
    )
    .filter(({ name }) => name !== undefined)
    .map(({ name = "", license = "none" }) => ({ name, licence: license }));
}
