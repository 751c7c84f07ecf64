import { join } from "node:path";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import type { EvaluationSet } from "../evaluation-set.ts";
import { readLinesOf } from "../scoring/annotated.ts";
import { chronoHorizon, type HorizonCase, readHorizon } from "../scoring/read-horizons.ts";
import { scoreHorizons } from "../scoring/score-horizons.ts";

const GOLD = join(import.meta.dirname, "../gold/horizons.jsonl");

/** Phrases of time at dates of publication and in zones, with the last day that they leave. */
export function horizons(): EvaluationSet {
  return {
    name: "horizons",
    about:
      "by when a matter should come true, from 220 phrases of time at nine moments of publication, evals/gold/horizons.jsonl",
    inputs: [GOLD],
    missing: () => null,
    measure: () => {
      const cases = readLinesOf<HorizonCase>(GOLD);
      const knowledge = loadKnowledge();
      return {
        ours: scoreHorizons(cases, (one) => readHorizon(one, knowledge)),
        baseline: { name: "the chrono-node library", measures: scoreHorizons(cases, chronoHorizon) },
      };
    },
    targets: { right: 0.95 },
  };
}
