import { loadExpected } from "../../test/sample/expected.ts";
import type { EvaluationSet } from "../evaluation-set.ts";
import { hearsay } from "../hearsay.ts";
import { type AnnotatedDocument, readLines } from "../scoring/annotated.ts";
import { scoreClaims } from "../scoring/score-claims.ts";
import { EXPECTED_PATH, type FoundDocument, foundDocuments, sampleMatters } from "./sample-documents.ts";

/** The shipped sample, page by page: from HTML and feeds to claims. */
export function sampleClaims(): EvaluationSet {
  return {
    name: "sample claims",
    about: "claims read from the pages and feeds of the shipped sample (those in English)",
    inputs: [EXPECTED_PATH, ...sampleMatters()],
    missing: () => null,
    measure: () => {
      const found = foundDocuments();
      const read = readLines<AnnotatedDocument>(hearsay("read", "--jsonl", ...sampleMatters()));
      const claims = new Map(
        read.map((reading) => [found.get(reading.id)?.expected.id ?? reading.id, reading.claims]),
      );
      return { ours: scoreClaims(goldOf([...found.values()]), claims), baseline: null };
    },
    targets: {},
  };
}

/** The expected claims of every document in English, with the text they stand in where the desk has it. */
function goldOf(found: readonly FoundDocument[]): AnnotatedDocument[] {
  const texts = new Map(found.map(({ expected, title, text }) => [expected.id, { title, text }]));
  return loadExpected().documents.flatMap(({ id, claims }) =>
    claims === null ? [] : [{ id, claims, ...texts.get(id) }],
  );
}
