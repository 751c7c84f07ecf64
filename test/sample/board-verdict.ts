import type { ExportRow } from "../../src/core/publication/export-row.ts";
import type { ExpectedRumour } from "./expected.ts";

/**
 * How a desk did with one expected rumour.
 *
 * - "right": one rumour of a fitting kind has exactly its documents, and the stage is right;
 * - "unread": no document of it has a report of a fitting kind;
 * - "mixed": the rumour that has most of its documents has reports of another matter as well;
 * - "partly": documents are missing, because the claim was not read or was filed elsewhere;
 * - "stage": the documents are right and the stage is not.
 */
export const VERDICTS = ["right", "stage", "partly", "mixed", "unread"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A rumour of the desk with its documents under the ids of the expectations. */
export interface Filed {
  readonly row: ExportRow;
  readonly documents: ReadonlySet<string>;
}

/**
 * @param counted the documents that take part: those whose claims are written down. The reader is English-first, and
 *   what it makes of other languages is neither right nor wrong here.
 */
export function verdictOn(
  expected: ExpectedRumour,
  filed: readonly Filed[],
  counted: ReadonlySet<string>,
): Verdict {
  const wanted = new Set(
    expected.reports.map(({ document }) => document).filter((document) => counted.has(document)),
  );
  const best = closest(wanted, filed, [expected.kind, ...expected.otherKinds]);
  if (best === null) return "unread";
  const found = [...best.documents].filter((document) => counted.has(document));
  if (found.some((document) => !wanted.has(document))) return "mixed";
  if (found.length < wanted.size) return "partly";
  return best.row.stage === expected.stage ? "right" : "stage";
}

/** The rumour that shares most documents with the wanted ones; of two such, the one with fewer others. */
function closest(
  wanted: ReadonlySet<string>,
  filed: readonly Filed[],
  kinds: readonly ExportRow["kind"][],
): Filed | null {
  let best: Filed | null = null;
  for (const one of filed) {
    if (!kinds.includes(one.row.kind) || shared(one, wanted) === 0) continue;
    if (best === null || closer(one, best, wanted)) best = one;
  }
  return best;
}

function closer(one: Filed, other: Filed, wanted: ReadonlySet<string>): boolean {
  const more = shared(one, wanted) - shared(other, wanted);
  return more > 0 || (more === 0 && one.documents.size < other.documents.size);
}

function shared({ documents }: Filed, wanted: ReadonlySet<string>): number {
  return [...documents].filter((document) => wanted.has(document)).length;
}
