import type { Telling } from "../provenance/telling.ts";
import type { Rest } from "./sentence.ts";

/** The place in a document on which a sentence about its telling rests. */
export function restOf({ report }: Telling): Rest {
  return { documentId: report.documentId, span: report.claim.evidence };
}
