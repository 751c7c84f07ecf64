import type { EvaluationSet, Measured } from "../evaluation-set.ts";
import { judge, type SetFloors } from "../floors.ts";
import { COUNTS, PARTS } from "../scoring/measures.ts";
import { table } from "./table.ts";

/** One table a set: what was reached, the floor, what we set out for, and the simple thing beside it. */
export function printSet(set: EvaluationSet, measured: Measured, floors: SetFloors | undefined): void {
  const rows = Object.entries(measured.ours).map(([measure, value]) => {
    const verdict = COUNTS.has(measure) || PARTS.has(measure) ? "" : judge(measure, value, floors);
    return [
      measure,
      figure(measure, value),
      figure(measure, floors?.floors[measure]),
      figure(measure, set.targets[measure]),
      figure(measure, measured.baseline?.measures[measure]),
      verdict === "sunk" ? "SUNK" : verdict,
    ];
  });
  console.log(`\n${set.name}: ${set.about}`);
  if (measured.baseline !== null) console.log(`baseline: ${measured.baseline.name}`);
  console.log(`\n${table(["measure", "reached", "floor", "aim", "baseline", ""], rows)}`);
  for (const below of measured.tables ?? []) console.log(`\n${below}`);
}

function figure(measure: string, value: number | null | undefined): string {
  if (value === null || value === undefined) return "–";
  return COUNTS.has(measure) || measure === "missing" ? String(value) : value.toFixed(4);
}
