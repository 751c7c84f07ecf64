import { loadKnowledge } from "../../src/shell/knowledge.ts";
import { outcomeOf, outletsOf, scoreCascades, scoreCounting, textsOf } from "../cascades/score-cascades.ts";
import type { EvaluationSet } from "../evaluation-set.ts";

const CASCADES = 2000;

/** Rumours made up as they spread, so that it is known how many knew. */
export function cascades(): EvaluationSet {
  return {
    name: "cascades",
    about: `${CASCADES} made-up rumours of one to four origins and up to nine repeats: how many knew`,
    inputs: ["evals/cascades", "evals/seeded.ts", "knowledge/outlets.tsv"],
    missing: () => null,
    measure: () => {
      const knowledge = loadKnowledge();
      const outcomes = Array.from({ length: CASCADES }, (_none, seed) => outcomeOf(seed, knowledge));
      return {
        ours: scoreCascades(outcomes),
        baseline: {
          name: "as many as there are outlets (and as there are different texts)",
          measures: {
            ...scoreCounting(outcomes, outletsOf),
            origin_count_by_texts: scoreCounting(outcomes, textsOf)["origin_count"] ?? 0,
          },
        },
      };
    },
    targets: { origin_count: 0.97, raised: 0 },
  };
}
