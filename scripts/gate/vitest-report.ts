import type { Outcome } from "./outcome.ts";

/** What we read of the report that Vitest's JSON reporter writes. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly VitestFile[];
}

interface VitestFile {
  readonly status: string;
  readonly assertionResults: readonly unknown[];
}

/**
 * Counts a run. One that ended badly has failed in at least one place, even where no test could be counted: a file that
 * does not load, an error outside of any test, a reporter that wrote nothing. Where nothing may be left out (on CI), a
 * run that left a test out has failed, too.
 */
export function outcomeOf(
  report: VitestReport | null,
  ended: "well" | "badly",
  leavingOut: "allowed" | "forbidden",
): Outcome {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  const counted = report.numFailedTests + unloaded;
  const bad = ended === "badly" || (skipped > 0 && leavingOut === "forbidden");
  const empty = report.numPassedTests + counted + skipped === 0;
  return { passed: report.numPassedTests, failed: Math.max(counted, bad || empty ? 1 : 0), skipped };
}
