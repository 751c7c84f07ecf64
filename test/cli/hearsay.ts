import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** The built command, which is what users run. */
export const COMMAND = join(import.meta.dirname, "../../dist/shell/cli/main.js");
/** Pages of our own invention to run it on; commands are run in this folder. */
export const PAGES = join(import.meta.dirname, "pages");

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `hearsay` in the folder of pages, on no terminal, with nothing of the environment but what is given. */
export function hearsay(words: readonly string[], env: Record<string, string> = {}, input = ""): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
    cwd: PAGES,
    input,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], COLUMNS: "100", ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** A folder for a desk, removed when the tests of the file are over. */
export function deskFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "desk");
}
