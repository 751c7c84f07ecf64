import { partition } from "../../src/core/rumour/partition.ts";
import { reportsTold } from "./told.ts";

/** How told lines are parted into rumours, each line by its place: "1 3 | 2". */
export function partedOf(lines: readonly string[]): string {
  const reports = reportsTold(lines);
  const numbers = partition(reports).map((matter) =>
    matter.reports
      .map((report) => reports.findIndex((one) => one.id === report.id) + 1)
      .sort((a, b) => a - b),
  );
  return numbers
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map((matter) => matter.join(" "))
    .join(" | ");
}
