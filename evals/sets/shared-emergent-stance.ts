import type { EvaluationSet } from "../evaluation-set.ts";
import { confusionOfPairs, confusionTable } from "../report/confusion.ts";
import { emergentCases, emergentTrainPath, scoreStances, unseenStances } from "../scoring/emergent-stance.ts";
import { withoutShared } from "./missing-shared.ts";

/** How headlines stand to a claim, in five folds by rumour: learned anew for each fold, by the recipe of what is shipped. */
export function sharedEmergentStance(shared: string | null): EvaluationSet {
  return {
    name: "emergent stance",
    about: "the stance of 2,071 headlines to 240 claims, each read by a model that saw none of its rumour",
    inputs: [emergentTrainPath(shared ?? "")],
    missing: () => withoutShared(shared),
    measure: () => {
      const cases = emergentCases(shared ?? "");
      const judged = unseenStances(cases);
      const pairs = judged.map(({ gold, read }) => [gold, read] as const);
      return {
        ours: scoreStances(judged),
        baseline: {
          name: 'every headline is "for"',
          measures: scoreStances(judged.map(({ gold }) => ({ gold, read: "for" }))),
        },
        tables: [confusionTable(confusionOfPairs("stance", pairs))],
      };
    },
    targets: { accuracy: 0.76 },
  };
}
