import type { CoverageDay } from "../../work/health/coverage.ts";

/** Days that follow each other and have documents, or have none. */
export interface CoverageRun {
  readonly type: "days" | "gap";
  /** The place of the first of them. */
  readonly from: number;
  readonly days: readonly CoverageDay[];
}

export function runsOf(days: readonly CoverageDay[]): readonly CoverageRun[] {
  const runs: { type: CoverageRun["type"]; from: number; days: CoverageDay[] }[] = [];
  for (const [at, day] of days.entries()) {
    const type = day.published === 0 ? "gap" : "days";
    const last = runs.at(-1);
    if (last?.type === type) last.days.push(day);
    else runs.push({ type, from: at, days: [day] });
  }
  return runs;
}
