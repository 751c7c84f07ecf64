import { sumsOf } from "../src/core/base/linear-model.ts";
import { foldOf } from "./folds.ts";
import { type Case, type TrainingOptions, trainLinear } from "./train-linear.ts";

const FOLDS = 5;

/** The sums of each case by a model that never saw its document; in the order of the cases. */
export function unseenSums(cases: readonly Case[], options: TrainingOptions): readonly (readonly number[])[] {
  const sums: (readonly number[])[] = cases.map(() => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isOut = ({ group }: Case): boolean => foldOf(group, FOLDS, "cross validation") === fold;
    const model = trainLinear(
      cases.filter((one) => !isOut(one)),
      options,
    );
    for (const [at, one] of cases.entries()) if (isOut(one)) sums[at] = sumsOf(model, one.features);
  }
  return sums;
}

/** A case's sum and whether it is so. */
export interface Judged {
  readonly sum: number;
  readonly truth: boolean;
}

/** The level at which a score of what is taken and what is so is highest, in steps of a tenth. */
export function bestLevel(
  judged: readonly Judged[],
  score: (judged: readonly Judged[], level: number) => number,
): number {
  let best = 0;
  let most = -1;
  for (let step = -50; step <= 30; step += 1) {
    const reached = score(judged, step / 10);
    if (reached <= most) continue;
    most = reached;
    best = step / 10;
  }
  return best;
}

/** The share that is rightly taken or rightly left. */
export function rightAt(judged: readonly Judged[], level: number): number {
  return judged.filter(({ sum, truth }) => sum >= level === truth).length / judged.length;
}

export function f1At(judged: readonly Judged[], level: number): number {
  const taken = judged.filter(({ sum }) => sum >= level);
  const right = taken.filter(({ truth }) => truth).length;
  const real = judged.filter(({ truth }) => truth).length;
  return taken.length + real === 0 ? 0 : (2 * right) / (taken.length + real);
}
