import { expect, test } from "vitest";
import { closingLine, FAILED, PASSED, sum } from "./outcome.ts";
import { outcomeOf, type VitestReport } from "./vitest-report.ts";

test("the closing line counts over all steps", () => {
  expect(closingLine(sum([PASSED, FAILED, { passed: 40, failed: 0, skipped: 2 }]))).toBe(
    "41 passed, 1 failed, 2 skipped",
  );
});

const REPORT: VitestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: "passed", assertionResults: [1, 2, 3, 4, 5] }],
};
const UNLOADED = { status: "failed", assertionResults: [] };

test.each([
  ["all well", REPORT, "well", "forbidden", "5 passed, 0 failed, 0 skipped"],
  ["no report", null, "badly", "allowed", "0 passed, 1 failed, 0 skipped"],
  ["an error outside of any test", REPORT, "badly", "allowed", "5 passed, 1 failed, 0 skipped"],
  ["a failed test", { ...REPORT, numFailedTests: 2 }, "badly", "allowed", "5 passed, 2 failed, 0 skipped"],
  [
    "a file that does not load",
    { ...REPORT, testResults: [UNLOADED] },
    "badly",
    "allowed",
    "5 passed, 1 failed, 0 skipped",
  ],
  [
    "a test left out, off CI",
    { ...REPORT, numPendingTests: 1 },
    "well",
    "allowed",
    "5 passed, 0 failed, 1 skipped",
  ],
  [
    "a test left out, on CI",
    { ...REPORT, numTodoTests: 1 },
    "well",
    "forbidden",
    "5 passed, 1 failed, 1 skipped",
  ],
  [
    "no test at all",
    { ...REPORT, numPassedTests: 0, testResults: [] },
    "well",
    "allowed",
    "0 passed, 1 failed, 0 skipped",
  ],
] as const)("%s", (_name, report, ended, leavingOut, line) => {
  expect(closingLine(outcomeOf(report, ended, leavingOut))).toBe(line);
});
