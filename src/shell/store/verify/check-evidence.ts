import { textAt } from "../../../core/base/span.ts";
import type { Entry, Seq } from "../../../core/ledger/event.ts";
import { digestOf } from "../../../core/ledger/words.ts";
import type { Report } from "../../../core/rumour/rumour.ts";
import type { Desk, KeptDocument, KeptWords } from "../desk-store.ts";
import { isEvent } from "./event-shape.ts";
import type { Finding } from "./finding.ts";

/** A report with the entry that filed it. */
export interface Filing {
  readonly seq: Seq;
  readonly report: Report;
}

export function filingsIn(entries: readonly Entry[]): readonly Filing[] {
  return entries.flatMap(({ seq, event }) =>
    isEvent(event) && event.type === "ReportFiled" ? [{ seq, report: event.report }] : [],
  );
}

/** Holds what reports rest on against what stands beside the chain. Erased is no finding: it may be. */
export async function checkEvidence(desk: Desk, filings: readonly Filing[]): Promise<readonly Finding[]> {
  const documents = await desk.kept.documents([...new Set(filings.map(({ report }) => report.documentId))]);
  const words = await desk.kept.words(filings.map(({ report }) => report.claim.words));
  return filings.flatMap((filing) => {
    const { documentId, claim } = filing.report;
    return [
      ...documentFindings(filing, documents.get(documentId)),
      ...wordsFindings(filing, words.get(claim.words), documents.get(documentId)),
    ];
  });
}

function documentFindings(
  { seq, report }: Filing,
  document: KeptDocument | "erased" | undefined,
): readonly Finding[] {
  if (document !== undefined) return [];
  const message = `The document ${report.documentId} of ${report.id} is neither kept nor marked as erased.`;
  return [{ type: "document", seq, message }];
}

function wordsFindings(
  { seq, report }: Filing,
  kept: KeptWords | "erased" | undefined,
  document: KeptDocument | "erased" | undefined,
): readonly Finding[] {
  if (kept === "erased") return [];
  if (kept === undefined) {
    return [
      { type: "words", seq, message: `The words of ${report.id} are neither kept nor marked as erased.` },
    ];
  }
  const findings: Finding[] = [];
  if (digestOf(kept.salt, kept.words) !== report.claim.words) {
    findings.push({
      type: "digest",
      seq,
      message: `The words of ${report.id} are not those that were filed.`,
    });
  }
  if (document !== undefined && document !== "erased") {
    const there = textAt(document.text, report.claim.evidence);
    if (there !== kept.words.quote || there === "") {
      const message = `The evidence of ${report.id} is not the text of ${report.documentId} at its span.`;
      findings.push({ type: "evidence", seq, message });
    }
  }
  return findings;
}
