import type { EvaluationSet } from "../evaluation-set.ts";
import { confusionOfPairs, confusionTable } from "../report/confusion.ts";
import { fncPaths } from "../scoring/emergent.ts";
import { type JudgedPair, loadFnc, scoreFnc } from "../scoring/fnc.ts";
import { readByBaseline } from "../scoring/fnc-baseline.ts";
import { measurePairs } from "../scoring/fnc-features.ts";
import { readByLearning } from "../scoring/fnc-read.ts";
import { shippedOnFnc } from "../scoring/fnc-shipped.ts";
import { withoutShared } from "./missing-shared.ts";

/**
 * How bodies stand to headlines. The weights are learned in the run and thrown away, since no terms are stated for the
 * texts: what is measured is what the features can do, and beside it what the shipped reader makes of the same bodies.
 */
export function sharedFnc(shared: string | null): EvaluationSet {
  return {
    name: "fnc1",
    about: "the stance of bodies to headlines, on a fifth of FNC-1's bodies that nothing was learned from",
    inputs: fncPaths(shared ?? ""),
    missing: () => withoutShared(shared),
    measure: () => {
      const measured = measurePairs(loadFnc(shared ?? ""));
      const judged = readByLearning(measured);
      return {
        ours: { ...scoreFnc(judged), ...shippedOnFnc(measured) },
        baseline: {
          name: "logistic regression over the features of the challenge's own baseline",
          measures: scoreFnc(readByBaseline(measured)),
        },
        tables: [confusionTable(confusionOfPairs("stance", judged.map(pairOf)))],
      };
    },
    targets: { weighted: 0.8 },
  };
}

function pairOf({ gold, read }: JudgedPair): readonly [string, string] {
  return [gold, read];
}
