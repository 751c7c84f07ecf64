import { join } from "node:path";
import type { EvaluationSet } from "../evaluation-set.ts";
import { hearsay, inScratchFolder, keep, python } from "../hearsay.ts";
import { type AnnotatedDocument, readLines, readLinesOf } from "../scoring/annotated.ts";
import type { Measures } from "../scoring/measures.ts";
import { scoreClaims } from "../scoring/score-claims.ts";
import { missingShared } from "./missing-shared.ts";

/** Annotated news documents that may be measured on and not shipped. */
export function sharedClaims(shared: string | null): EvaluationSet {
  const folder = join(shared ?? "", "eval");
  const gold = join(folder, "claims.dev.jsonl");
  const score = (read: string): Measures => {
    const measures: Measures = inScratchFolder((scratch) =>
      JSON.parse(python(join(folder, "score_claims.py"), gold, keep(scratch, "read.jsonl", read), "--json")),
    );
    requireAgreement(measures, ownScore(gold, read));
    return measures;
  };
  return {
    name: "claims.dev",
    about: "claims read from 63 annotated news documents (shared scorer)",
    inputs: [gold],
    missing: () => missingShared(shared),
    measure: () => ({
      ours: score(hearsay("read", "--jsonl", gold)),
      baseline: {
        name: "trigger words and the nearest names",
        measures: score(python(join(folder, "baseline_claims.py"), gold)),
      },
    }),
    targets: {
      found_lenient_f1: 0.86,
      found_lenient_p: 0.88,
      found_strict_f1: 0.66,
      joint_f1: 0.68,
      main_recall: 0.93,
      stage: 0.86,
      certainty: 0.92,
      attribution_type: 0.86,
      attribution_source: 0.7,
      quotes_verbatim: 1,
      documents_without_claim_left_clean: 0.92,
    },
  };
}

function ownScore(gold: string, read: string): Measures {
  const claims = readLines<AnnotatedDocument>(read).map(
    (document) => [document.id, document.claims] as const,
  );
  return scoreClaims(readLinesOf<AnnotatedDocument>(gold), new Map(claims));
}

/** The project's own sets are scored by its own scorer, which is worth something only while it says the same as this one. */
function requireAgreement(shared: Measures, own: Measures): void {
  for (const [measure, value] of Object.entries(shared)) {
    const other = own[measure] ?? null;
    // Python rounds half to even and we round half up: a last digit apart is agreement.
    const apart = value === null || other === null ? value !== other : Math.abs(value - other) > 0.00011;
    if (apart) throw new Error(`The shared scorer gives ${measure} ${value}, the project's own ${other}.`);
  }
}
