import type { LinearModel } from "../src/core/base/linear-model.ts";
import { minimise } from "./minimise.ts";

/** A case to learn from: its features, and its labels out of those of the model. */
export interface Case {
  /** Cases of one group (a document) are never on both sides of a split. */
  readonly group: string;
  readonly features: readonly string[];
  readonly labels: readonly string[];
}

/** Features by number, so that cases can be gone through quickly. Numbers are given in the order of first sight. */
interface Indexed {
  readonly names: readonly string[];
  /** For each case, the numbers of its features. */
  readonly rows: readonly Int32Array[];
}

export interface TrainingOptions {
  readonly labels: readonly string[];
  /** Strength of the pull of all weights to zero; the larger, the fewer cases a model can learn by heart. */
  readonly l2: number;
  /** Features seen in fewer cases are left out. */
  readonly least: number;
  /** How strongly a feature speaks before anything is learned: 1 for all where it is left out. Its weight is less pulled to zero. */
  readonly strength?: (feature: string) => number;
}

// Weights nearer to zero than this say next to nothing and are left out; the rest are kept to two places.
const LEAST_WEIGHT = 0.03;

/**
 * Logistic regression, each label against the rest. Nothing is drawn by chance: the same cases give the same weights. All
 * levels are 0 and may be chosen by cross validation.
 */
export function trainLinear(cases: readonly Case[], options: TrainingOptions): LinearModel {
  const { names, rows } = indexed(cases, options.least);
  const strengths = Float64Array.from(names, (name) => options.strength?.(name) ?? 1);
  const found = options.labels.map((label) => {
    const truth = cases.map(({ labels }) => (labels.includes(label) ? 1 : -1));
    return learnLabel({ rows, strengths, truth, l2: options.l2 });
  });
  const weights = names.flatMap((name, at) => {
    const held = found.flatMap((all, label) => {
      const weight = rounded(all[at] ?? 0);
      return Math.abs(weight) < LEAST_WEIGHT ? [] : [{ label, weight }];
    });
    return held.length === 0 ? [] : [[name, held] as const];
  });
  return {
    labels: options.labels,
    biases: found.map((all) => rounded(all[names.length] ?? 0)),
    levels: options.labels.map(() => 0),
    weights: new Map(weights),
  };
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

function indexed(cases: readonly Case[], least: number): Indexed {
  const counts = new Map<string, number>();
  for (const { features } of cases) {
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const names = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const rows = cases.map(({ features }) =>
    Int32Array.from([...new Set(features)].flatMap((feature) => numbers.get(feature) ?? [])),
  );
  return { names, rows };
}

interface Lesson {
  readonly rows: readonly Int32Array[];
  readonly strengths: Float64Array;
  /** 1 or -1 a case. */
  readonly truth: readonly number[];
  readonly l2: number;
}

/** The weights, and the bias behind them, that make the truth most likely; the bias is not pulled to zero. */
function learnLabel({ rows, strengths, truth, l2 }: Lesson): Float64Array {
  const width = strengths.length;
  return minimise(width + 1, (at, gradient) => {
    gradient.fill(0);
    let loss = 0;
    for (const [index, row] of rows.entries()) loss += addCase(row, truth[index] ?? 0, at, gradient);
    for (const [number, strength] of strengths.entries()) {
      const weight = at[number] ?? 0;
      loss += (l2 / strength / 2) * weight * weight;
      gradient[number] = (gradient[number] ?? 0) + (l2 / strength) * weight;
    }
    return loss;
  });
}

/** How unlikely the weights make the truth of one case; adds to the gradient how that changes with each weight. */
function addCase(row: Int32Array, sign: number, at: Float64Array, gradient: Float64Array): number {
  const width = at.length - 1;
  let sum = at[width] ?? 0;
  for (const number of row) sum += at[number] ?? 0;
  const margin = sign * sum;
  const pull = -sign / (1 + Math.exp(margin));
  for (const number of row) gradient[number] = (gradient[number] ?? 0) + pull;
  gradient[width] = (gradient[width] ?? 0) + pull;
  return margin > 0 ? Math.log1p(Math.exp(-margin)) : -margin + Math.log1p(Math.exp(margin));
}
