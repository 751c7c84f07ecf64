import { join } from "node:path";
import { loadExpected } from "../../test/sample/expected.ts";
import type { EvaluationSet } from "../evaluation-set.ts";
import { hearsay, inScratchFolder } from "../hearsay.ts";
import { type AnnotatedParty, readLines } from "../scoring/annotated.ts";
import { type FiledRumour, type GoldRumour, scoreJoins } from "../scoring/score-joins.ts";
import { EXPECTED_PATH, foundDocuments, sampleMatters } from "./sample-documents.ts";

/** The shipped sample as a whole: which rumours a desk makes of it. */
export function sampleRumours(): EvaluationSet {
  return {
    name: "sample rumours",
    about: "reports of the shipped sample joined into rumours, against those a careful person makes",
    inputs: [EXPECTED_PATH, ...sampleMatters()],
    missing: () => null,
    measure: () => {
      const gold = goldRumours();
      return {
        ours: scoreJoins(gold, filedRumours()),
        baseline: {
          name: "one rumour a document, with the right parties",
          measures: scoreJoins(gold, oneADocument(gold)),
        },
      };
    },
    targets: {},
  };
}

function goldRumours(): GoldRumour[] {
  return loadExpected().rumours.map(({ id, parties, reports, stage, state, origin }) => ({
    id,
    parties,
    documents: [...new Set(reports.map((report) => report.document))],
    stage,
    state,
    origin: origin.document,
  }));
}

/** What is looked at of a line of `hearsay export rumours`. */
interface ExportedRumour {
  readonly parties: readonly AnnotatedParty[];
  readonly stage: string;
  readonly state: string;
  readonly reports: readonly { readonly doc: string }[];
  readonly origin: { readonly doc: string | null } | null;
}

function filedRumours(): FiledRumour[] {
  return inScratchFolder((scratch) => {
    const desk = join(scratch, "desk");
    hearsay("ingest", "--data", desk, ...sampleMatters());
    const found = foundDocuments();
    const idOf = (document: string) => found.get(document)?.expected.id ?? document;
    return readLines<ExportedRumour>(hearsay("export", "rumours", "--data", desk)).map((rumour) => ({
      parties: rumour.parties,
      documents: rumour.reports.map((report) => idOf(report.doc)),
      stage: rumour.stage,
      state: rumour.state,
      origin: rumour.origin?.doc == null ? null : idOf(rumour.origin.doc),
    }));
  });
}

function oneADocument(gold: readonly GoldRumour[]): FiledRumour[] {
  return gold.flatMap(({ parties, documents }) =>
    documents.map((document) => ({
      parties,
      documents: [document],
      stage: "agreed",
      state: "heard",
      origin: document,
    })),
  );
}
