import { type Knowledge, type Reading, read } from "../../src/core/desk.ts";
import type { DocumentId } from "../../src/core/document/document.ts";
import { type ReportToFile, reportsOf } from "../../src/core/ledger/file-claims-report.ts";
import type { ClaimWords } from "../../src/core/ledger/words.ts";
import type { HeldDocument } from "../../src/core/provenance/held-document.ts";
import { judge } from "../../src/core/provenance/judge.ts";
import type { Judged } from "../../src/core/provenance/role.ts";
import { tellingsOf } from "../../src/core/provenance/telling.ts";
import { kindOf } from "../../src/core/rumour/kind-of.ts";
import { partition } from "../../src/core/rumour/partition.ts";
import type { Cascade } from "./cascade.ts";
import { chanceOf } from "./chance.ts";
import type { DocumentDraft } from "./document-draft.ts";
import { pageOf } from "./draft-page.ts";

/** A draft as the desk has read it. */
export interface ReadDraft {
  readonly draft: DocumentDraft;
  readonly reading: Reading;
  readonly filed: readonly ReportToFile[];
}

/** What the desk makes of a cascade. */
export interface JudgedCascade {
  /** The one with the most documents first: the others are what was read wrong. */
  readonly rumours: readonly JudgedRumour[];
  readonly judged: ReadonlyMap<DocumentId, Judged>;
}

export interface JudgedRumour {
  readonly documents: ReadonlySet<DocumentId>;
  readonly origins: number;
}

export function readCascade(cascade: Cascade, knowledge: Knowledge): readonly ReadDraft[] {
  const chance = chanceOf(cascade.seed + 7);
  return cascade.drafts.map((draft) => {
    const reading = read(pageOf(draft, chance), knowledge);
    return { draft, reading, filed: reportsOf(reading, knowledge, () => "00") };
  });
}

/** Files and judges what was read, by the same functions as the clerk and the followers. */
export function judgeCascade(documents: readonly ReadDraft[], knowledge: Knowledge): JudgedCascade {
  const held = new Map<DocumentId, HeldDocument>();
  const words = new Map<string, ClaimWords>();
  for (const { reading, filed } of documents) {
    held.set(reading.document.id, reading.document);
    for (const one of filed) words.set(one.report.claim.words, one.words);
  }
  const matters = partition(documents.flatMap(({ filed }) => filed.map(({ report }) => report)));
  const judged = new Map<DocumentId, Judged>();
  const rumours: JudgedRumour[] = [];
  for (const { reports } of matters) {
    const tellings = tellingsOf(reports, kindOf(reports), { documents: held, words });
    const found = judge(tellings, knowledge.outlets);
    rumours.push({
      documents: new Set(tellings.map(({ report }) => report.documentId)),
      origins: found.origins,
    });
    for (const { report } of tellings) {
      const one = found.judged.get(report.id);
      if (one !== undefined) judged.set(report.documentId, one);
    }
  }
  return { rumours: rumours.sort((a, b) => b.documents.size - a.documents.size), judged };
}
