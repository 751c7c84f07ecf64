import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Outcome } from "./outcome.ts";
import { runNode } from "./run-command.ts";
import { outcomeOf, type VitestReport } from "./vitest-report.ts";

/** Runs the given Vitest projects. Leaving a test out (skip, only, todo) fails the run on CI. */
export function runVitest(projects: readonly string[]): Outcome {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-vitest-"));
  const path = join(folder, "report.json");
  const ok = runNode(
    "node_modules/vitest/vitest.mjs",
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${path}`,
  );
  const report = readReport(path);
  rmSync(folder, { recursive: true });
  const onCi = process.env["CI"] === "true";
  const outcome = outcomeOf(report, ok ? "well" : "badly", onCi ? "forbidden" : "allowed");
  if (onCi && outcome.skipped > 0)
    console.error(`Tests were left out (${outcome.skipped}), which CI does not allow.`);
  return outcome;
}

function readReport(path: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as VitestReport;
  } catch {
    return null;
  }
}
