import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const COMMAND = join(ROOT, "dist/shell/cli/main.js");
const HALF_A_GIGABYTE = 512 * 1024 * 1024;

/** What the built command prints. Throws with its own words when it says that something failed. */
export function hearsay(...args: readonly string[]): string {
  return printedBy(process.execPath, [COMMAND, ...args]);
}

/** The dependencies of the shared scorers: Python 3 and nothing else. */
export function python(script: string, ...args: readonly string[]): string {
  return printedBy("python3", [script, ...args]);
}

export function pythonIsMissing(): boolean {
  try {
    printedBy("python3", ["--version"]);
    return false;
  } catch {
    return true;
  }
}

/** A folder of its own for the work, gone afterwards. */
export function inScratchFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-evals-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Keeps text as a file of a scratch folder and gives its path. */
export function keep(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function printedBy(program: string, args: readonly string[]): string {
  return execFileSync(program, args, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: HALF_A_GIGABYTE,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, HEARSAY_DATABASE: "" },
  });
}
