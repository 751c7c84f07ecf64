import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";

/**
 * Compares what a command printed with a text file in expected/. Times and durations, which differ from run to run, are
 * written as ‹…›. `UPDATE_EXPECTED=1` writes the files anew, for a person who then reads the difference; never on CI,
 * where a file that is missing fails.
 */
export function expectPrinted(printed: string, name: string): void {
  const path = join(import.meta.dirname, "expected", `${name}.txt`);
  const steady = printed
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z(?=\))/g, "‹instant›")
    .replaceAll(/in \d+\.\d s/g, "in ‹seconds› s");
  if (process.env["UPDATE_EXPECTED"] && !process.env["CI"]) writeFileSync(path, steady);
  expect(steady).toBe(readFileSync(path, "utf8"));
}
