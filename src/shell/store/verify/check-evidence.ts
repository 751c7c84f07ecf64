import { textAt } from "../../../core/base/span.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import type { Entry, Seq } from "../../../core/ledger/event.ts";
import { outletKey } from "../../../core/ledger/file-claims-report.ts";
import { digestOf } from "../../../core/ledger/words.ts";
import type { Report } from "../../../core/rumour/rumour.ts";
import type { Desk, KeptDocument, KeptWords } from "../desk-store.ts";
import { isEvent } from "./event-shape.ts";
import type { Finding } from "./finding.ts";
import { askForAll, isFinding } from "./read-through.ts";

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

export interface EvidenceChecked {
  readonly findings: readonly Finding[];
  /** Documents of which words were erased, once for each report. */
  readonly erasedWordsOf: readonly DocumentId[];
}

/** Holds what reports rest on against what stands beside the chain. Erased is no finding: it may be. */
export async function checkEvidence(desk: Desk, filings: readonly Filing[]): Promise<EvidenceChecked> {
  const ids = new Set(filings.map(({ report }) => report.documentId));
  const documents = await askForAll([...ids], (some) => desk.kept.documents(some));
  const digests = new Set(filings.map(({ report }) => report.claim.words));
  const words = await askForAll([...digests], (some) => desk.kept.words(some));
  const findings = filings.flatMap((filing) => {
    const { documentId, claim } = filing.report;
    const document = documents.get(documentId);
    const kept = words.get(claim.words);
    return [
      ...documentFindings(filing, document),
      ...wordsFindings(filing, kept),
      ...quoteFindings(filing, kept, document),
    ];
  });
  const erased = filings.filter(({ report }) => words.get(report.claim.words) === "erased");
  return { findings, erasedWordsOf: erased.map(({ report }) => report.documentId) };
}

type Found<Kept> = Kept | "erased" | Finding | undefined;

/** A row that cannot be read is found by whoever walks through all documents. */
function documentFindings({ seq, report }: Filing, document: Found<KeptDocument>): readonly Finding[] {
  if (document === undefined) {
    const message = `The document ${report.documentId} of ${report.id} is neither kept nor marked as erased.`;
    return [{ type: "document", seq, message }];
  }
  if (document === "erased" || isFinding(document)) return [];
  const findings: Finding[] = [];
  if (outletKey(document.outlet) !== report.outlet) {
    const message = `${report.id} was filed as the report of another outlet than ${report.documentId} names.`;
    findings.push({ type: "outlet", seq, message });
  }
  if ((document.published?.at ?? null) !== (report.published?.at ?? null)) {
    const message = `${report.id} was filed as published at another time than ${report.documentId} says.`;
    findings.push({ type: "published", seq, message });
  }
  return findings;
}

function wordsFindings({ seq, report }: Filing, kept: Found<KeptWords>): readonly Finding[] {
  if (kept === "erased") return [];
  if (kept === undefined) {
    const message = `The words of ${report.id} are neither kept nor marked as erased.`;
    return [{ type: "words", seq, message }];
  }
  if (isFinding(kept)) return [{ ...kept, seq }];
  if (digestOf(kept.salt, kept.words) === report.claim.words) return [];
  return [{ type: "digest", seq, message: `The words of ${report.id} are not those that were filed.` }];
}

function quoteFindings(
  { seq, report }: Filing,
  kept: Found<KeptWords>,
  document: Found<KeptDocument>,
): readonly Finding[] {
  if (kept === undefined || kept === "erased" || isFinding(kept)) return [];
  if (document === undefined || document === "erased" || isFinding(document)) return [];
  const there = textAt(document.text, report.claim.evidence);
  if (there === kept.words.quote && there !== "") return [];
  const message = `The evidence of ${report.id} is not the text of ${report.documentId} at its span.`;
  return [{ type: "evidence", seq, message }];
}
