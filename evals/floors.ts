import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COUNTS, LOWER_IS_BETTER, type Measures, PARTS } from "./scoring/measures.ts";

/** What one set of documents must reach: a number a measure, for exactly these documents and this gold. */
export interface SetFloors {
  /** Hash over the gold and the documents, so that a changed page cannot pass as a better reader. */
  readonly fingerprint: string;
  readonly floors: Readonly<Record<string, number>>;
}

export type Floors = Readonly<Record<string, SetFloors>>;

/** How a measure stands to its floor. */
export type Verdict = "held" | "risen" | "sunk" | "no floor";

const PATH = join(import.meta.dirname, "floors.json");

export function loadFloors(): Floors {
  return JSON.parse(readFileSync(PATH, "utf8")) as Floors;
}

export function saveFloors(floors: Floors): void {
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(PATH, `${JSON.stringify(sorted, null, 2)}\n`);
}

/**
 * Readings are pure, so the same documents give the same numbers on every machine, and a floor needs no tolerance: any
 * fall is a change of the reader.
 */
export function judge(measure: string, value: number | null, floors: SetFloors | undefined): Verdict {
  const floor = floors?.floors[measure];
  if (floor === undefined) return "no floor";
  if (value === null) return "sunk";
  if (value === floor) return "held";
  return value > floor === LOWER_IS_BETTER.has(measure) ? "sunk" : "risen";
}

/** The measures of a run that fell below their floors. */
export function sunkMeasures(measures: Measures, floors: SetFloors | undefined): string[] {
  return Object.keys(floors?.floors ?? {}).filter(
    (measure) => judge(measure, measures[measure] ?? null, floors) === "sunk",
  );
}

/** A person's act, reviewed in the diff: "raise" lifts floors and never lowers one, "set" also takes lower numbers. */
export function raisedFloors(
  before: SetFloors | undefined,
  measures: Measures,
  fingerprint: string,
  how: "raise" | "set",
): SetFloors {
  const floors: Record<string, number> = {};
  for (const [measure, value] of Object.entries(measures)) {
    if (value === null || COUNTS.has(measure) || PARTS.has(measure)) continue;
    const old = before?.floors[measure];
    const sunk = judge(measure, value, before) === "sunk";
    floors[measure] = sunk && how === "raise" && old !== undefined ? old : value;
  }
  return { fingerprint, floors };
}
