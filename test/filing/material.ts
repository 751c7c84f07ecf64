import type { DocumentId } from "../../src/core/document/document.ts";
import type { ClaimWords } from "../../src/core/ledger/words.ts";
import type { HeldDocument } from "../../src/core/provenance/held-document.ts";
import type { Beside } from "../../src/core/provenance/telling.ts";
import type { RumourMaterial } from "../../src/core/publication/view-of.ts";
import { nameAfter } from "../../src/core/rumour/rumour-name.ts";
import type { Told } from "./told.ts";

/** What views are made from, out of reports told in one line each. */
export function materialOf(all: readonly Told[]): RumourMaterial {
  const reports = all.flatMap(({ filed }) => filed.map(({ report }) => report));
  const [first] = reports;
  return { ledgerIds: first === undefined ? [] : [nameAfter(first.id)], reports, beside: besideOf(all) };
}

export function besideOf(all: readonly Told[]): Beside {
  const documents = new Map<DocumentId, HeldDocument>();
  const words = new Map<string, ClaimWords>();
  for (const { document, filed } of all) {
    documents.set(document.id, document);
    for (const one of filed) words.set(one.report.claim.words, one.words);
  }
  return { documents, words };
}
