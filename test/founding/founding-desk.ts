import { join } from "node:path";
import { read } from "../../src/core/desk.ts";
import type { DocumentId } from "../../src/core/document/document.ts";
import { reportsOf } from "../../src/core/ledger/file-claims-report.ts";
import type { ClaimWords } from "../../src/core/ledger/words.ts";
import type { HeldDocument } from "../../src/core/provenance/held-document.ts";
import type { Beside } from "../../src/core/provenance/telling.ts";
import type { Report } from "../../src/core/rumour/rumour.ts";
import { gather } from "../../src/shell/gather/gather.ts";
import { loadKnowledge } from "../../src/shell/knowledge.ts";

/** The founding case as the table of `shared/cases` numbers it: D5 has two versions, D05a and D05b. */
export const SAMPLE = join(import.meta.dirname, "../../sample/xiaomi-nokia");

export const KNOWLEDGE = loadKnowledge();

/** One page of the case, read as the command reads it, with the reports that it makes. */
export interface CasePage {
  /** "D01" … "D26", "D05a" and "D05b". */
  readonly name: string;
  readonly document: HeldDocument;
  readonly reports: readonly Report[];
}

export interface FoundingCase {
  readonly pages: readonly CasePage[];
  readonly beside: Beside;
  readonly nameOf: ReadonlyMap<DocumentId, string>;
}

export async function readFoundingCase(): Promise<FoundingCase> {
  const pages: CasePage[] = [];
  const documents = new Map<DocumentId, HeldDocument>();
  const words = new Map<string, ClaimWords>();
  for await (const gathered of gather([SAMPLE])) {
    if (gathered.type === "problem") throw new Error(gathered.problem.reason);
    const reading = read(gathered.page, KNOWLEDGE);
    const { document } = reading;
    const filed = reportsOf(reading, KNOWLEDGE, () => "00");
    for (const one of filed) words.set(one.report.claim.words, one.words);
    documents.set(document.id, document);
    const name = /D\d\d[ab]?(?=-)/.exec(gathered.from.input)?.[0] ?? gathered.from.input;
    pages.push({ name, document, reports: filed.map(({ report }) => report) });
  }
  return {
    pages,
    beside: { documents, words },
    nameOf: new Map(pages.map(({ name, document }) => [document.id, name])),
  };
}

/** The twenty-six documents of the case, each with all its versions. */
export function documentsOf({ pages }: FoundingCase): ReadonlyMap<string, readonly CasePage[]> {
  const documents = new Map<string, CasePage[]>();
  for (const page of pages) {
    const name = page.name.slice(0, 3);
    documents.set(name, [...(documents.get(name) ?? []), page]);
  }
  return documents;
}
