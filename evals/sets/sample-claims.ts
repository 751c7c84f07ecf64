import { loadExpected } from "../../test/sample/expected.ts";
import type { EvaluationSet } from "../evaluation-set.ts";
import { hearsay } from "../hearsay.ts";
import { type AnnotatedDocument, readLines } from "../scoring/annotated.ts";
import { scoreClaims } from "../scoring/score-claims.ts";
import { EXPECTED_PATH, expectedIds, SAMPLE, sampleMatters } from "./sample-documents.ts";

/** The shipped sample, page by page: from HTML and feeds to claims. */
export function sampleClaims(): EvaluationSet {
  return {
    name: "sample claims",
    about: "claims read from the pages and feeds of the shipped sample (those in English)",
    inputs: [EXPECTED_PATH, SAMPLE],
    missing: () => null,
    measure: () => {
      const ids = expectedIds();
      const gold = loadExpected().documents.flatMap(({ id, claims }) =>
        claims === null ? [] : [{ id, claims }],
      );
      const read = readLines<AnnotatedDocument>(hearsay("read", "--jsonl", ...sampleMatters()));
      const byExpectedId = new Map(read.map(({ id, claims }) => [ids.get(id) ?? id, claims]));
      return { ours: scoreClaims(gold, byExpectedId), baseline: null };
    },
    targets: {},
  };
}
