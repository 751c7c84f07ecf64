import { join } from "node:path";
import type { EvaluationSet } from "../evaluation-set.ts";
import { hearsay } from "../hearsay.ts";
import { type AnnotatedDocument, readLines, readLinesOf } from "../scoring/annotated.ts";
import { scoreClaims } from "../scoring/score-claims.ts";
import { readByTriggerWords } from "../scoring/trigger-words.ts";

const GOLD = join(import.meta.dirname, "../gold/claims.jsonl");

/** Short news texts of the project's own, over all kinds of claim, annotated by its guide. */
export function ownClaims(): EvaluationSet {
  return {
    name: "own claims",
    about: "claims read from the project's own annotated texts, evals/gold/claims.jsonl",
    inputs: [GOLD],
    missing: () => null,
    measure: () => {
      const gold = readLinesOf<AnnotatedDocument>(GOLD);
      const read = readLines<AnnotatedDocument>(hearsay("read", "--jsonl", GOLD));
      return {
        ours: scoreClaims(gold, new Map(read.map(({ id, claims }) => [id, claims]))),
        baseline: {
          name: "trigger words and the nearest names",
          measures: scoreClaims(
            gold,
            new Map(gold.map((document) => [document.id, readByTriggerWords(document)])),
          ),
        },
      };
    },
    targets: {
      found_lenient_f1: 0.75,
      joint_f1: 0.5,
      quotes_verbatim: 1,
      documents_without_claim_left_clean: 0.85,
    },
  };
}
