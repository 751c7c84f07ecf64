import type { Measures } from "./scoring/measures.ts";

/** Documents with gold beside them, and how to measure what the built command makes of them. */
export interface EvaluationSet {
  readonly name: string;
  /** One line under the table's heading: what is measured, on what. */
  readonly about: string;
  /** Files and folders that the numbers depend on: gold and documents. */
  readonly inputs: readonly string[];
  /** Why the set cannot be run here, in a sentence; null when it can. */
  readonly missing: () => string | null;
  readonly measure: () => Measured;
  /** What the project set out to reach, where it said so. Shown beside; the floors are what fails a run. */
  readonly targets: Readonly<Record<string, number>>;
}

export interface Measured {
  readonly ours: Measures;
  /** The same measures for something deliberately simple; null where there is nothing to hold beside. */
  readonly baseline: { readonly name: string; readonly measures: Measures } | null;
  /** Tables to be printed under that of the measures: what was mistaken for what. */
  readonly tables?: readonly string[];
}
