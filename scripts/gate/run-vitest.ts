import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Outcome } from "./outcome.ts";
import { runNode } from "./run-command.ts";

/** What we read of the report that Vitest's JSON reporter writes. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Runs the given Vitest projects. Leaving a test out (skip, only, todo) fails the run on CI. */
export function runVitest(projects: readonly string[]): Outcome {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-vitest-"));
  const report = join(folder, "report.json");
  const ok = runNode(
    "node_modules/vitest/vitest.mjs",
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  );
  const outcome = outcomeOf(readReport(report), ok);
  rmSync(folder, { recursive: true });
  return outcome;
}

function readReport(path: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/**
 * A run that ended badly has failed in at least one place, even where no test could be counted: a file that does not
 * load, an error outside of any test, a reporter that wrote nothing.
 */
function outcomeOf(report: VitestReport | null, ok: boolean): Outcome {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  const skipped = report.numPendingTests + report.numTodoTests;
  const leftOut = skipped > 0 && process.env["CI"] === "true";
  if (leftOut) console.error(`${skipped} tests were left out, which CI does not allow.`);
  const broken = (!ok || leftOut) && failed === 0;
  return { passed: report.numPassedTests, failed: failed + (broken ? 1 : 0), skipped };
}
