import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EvaluationSet } from "../evaluation-set.ts";
import { hearsay, inScratchFolder, keep, python } from "../hearsay.ts";
import { readLines } from "../scoring/annotated.ts";
import type { Measures } from "../scoring/measures.ts";
import { missingShared } from "./missing-shared.ts";

/** Deals followed through a newswire, to see reports joined into rumours. */
export function sharedThreads(shared: string | null): EvaluationSet {
  const folder = join(shared ?? "", "eval");
  const threads = join(folder, "threads.dev.jsonl");
  const pool = join(folder, "threads_docs.dev.jsonl");
  const score = (rumours: string): Measures =>
    JSON.parse(python(join(folder, "score_threads.py"), threads, pool, rumours, "--json"));
  return {
    name: "threads.dev",
    about: "22 deals of 1987 in 326 documents, joined into rumours (shared scorer)",
    inputs: [threads, pool],
    missing: () => missingShared(shared),
    measure: () =>
      inScratchFolder((scratch) => {
        const desk = join(scratch, "desk");
        hearsay("ingest", "--data", desk, pool);
        const filed = hearsay("export", "rumours", "--data", desk);
        const apart = oneRumourADocument(readFileSync(threads, "utf8"));
        return {
          ours: score(keep(scratch, "rumours.jsonl", filed)),
          baseline: {
            name: "one rumour a document, with the right parties",
            measures: score(keep(scratch, "apart.jsonl", apart)),
          },
        };
      }),
    targets: {},
  };
}

interface Thread {
  readonly id: string;
  readonly kind: string;
  readonly parties: unknown;
  readonly reports: readonly { readonly doc: string; readonly stage: string }[];
}

/** Knows the parties and joins nothing. */
function oneRumourADocument(threads: string): string {
  return readLines<Thread>(threads)
    .flatMap(({ id, kind, parties, reports }) =>
      reports.map(({ doc, stage }) => {
        const origin = { doc };
        return JSON.stringify({
          id: `${id}/${doc}`,
          kind,
          parties,
          stage,
          reports: [{ doc }],
          states: [],
          origin,
        });
      }),
    )
    .join("\n");
}
