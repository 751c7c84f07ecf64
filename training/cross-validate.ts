import { foldOf } from "../evals/folds.ts";
import { sumsOf } from "../src/core/base/linear-model.ts";
import { type Case, type TrainingOptions, trainLinear } from "./train-linear.ts";

const FOLDS = 5;
// The documents are dealt into folds anew this often: with some twenty cases of a label in a fold, one deal says little.
const ROUNDS = 3;

/** Cases with their sums by a model that never saw their documents; each case comes once a round. */
export function unseenSums(cases: readonly Case[], options: TrainingOptions): readonly UnseenCase[] {
  const seen: UnseenCase[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const isOut = ({ group }: Case): boolean => foldOf(group, FOLDS, `cross validation ${round} `) === fold;
      const learned = cases.filter((one) => !isOut(one));
      const model = trainLinear(learned, options);
      for (const one of cases.filter(isOut)) seen.push({ ...one, sums: sumsOf(model, one.features) });
    }
  }
  return seen;
}

export interface UnseenCase extends Case {
  /** One a label, in the order of the labels. */
  readonly sums: readonly number[];
}

/** A case's sum and whether it is so. */
export interface Judged {
  readonly sum: number;
  readonly truth: boolean;
}

/** The level from which F1 is highest, in steps of a tenth. */
export function bestLevel(judged: readonly Judged[]): number {
  let best = 0;
  let most = -1;
  for (let step = -50; step <= 20; step += 1) {
    const reached = f1At(judged, step / 10);
    if (reached <= most) continue;
    most = reached;
    best = step / 10;
  }
  return best;
}

export function f1At(judged: readonly Judged[], level: number): number {
  const taken = judged.filter(({ sum }) => sum >= level);
  const right = taken.filter(({ truth }) => truth).length;
  const real = judged.filter(({ truth }) => truth).length;
  return taken.length + real === 0 ? 0 : (2 * right) / (taken.length + real);
}
