import type { Reading } from "../../core/desk.ts";
import type { DocumentId } from "../../core/document/document.ts";
import { fileReports } from "../../core/ledger/file-claims.ts";
import { type ReportToFile, reportsOf } from "../../core/ledger/file-claims-report.ts";
import type { Draft } from "../../core/ledger/ledger.ts";
import type { OutletIndex } from "../../core/page/outlet-index.ts";
import type { Batch, Desk, KeptWords } from "../store/desk-store.ts";
import type { ClerkMemory } from "./clerk-memory.ts";
import type { ReadOutcome } from "./read-pages.ts";

/** Name and version of the reader. Goes up when the same page would be read otherwise. */
export const READ_BY = "hearsay-reader@1";

/** What a hundred outcomes come to, ready to be entered. */
export interface Filing {
  readonly batch: Batch;
  /** Pages whose document the desk held already. */
  readonly known: number;
}

/** Decides on each document in its turn; nothing is entered yet, but the memory is ahead by these decisions. */
export async function fileOutcomes(
  outcomes: readonly ReadOutcome[],
  desk: Desk,
  memory: ClerkMemory,
  outlets: OutletIndex,
): Promise<Filing> {
  const readings = outcomes.flatMap((outcome) => (outcome.type === "reading" ? [outcome.reading] : []));
  const unread = await withoutRead(readings, desk);
  const held = await desk.kept.documents(unread.map((reading) => reading.document.id));
  const fresh = unread.filter((reading) => !held.has(reading.document.id));
  const words: KeptWords[] = [];
  const drafts: Draft[] = [];
  for (const reading of fresh) {
    const reports = reportsOf(reading, outlets, () => desk.newSalt());
    const decided = await fileOne(reports, memory);
    drafts.push(...decided);
    if (decided.length > 0) words.push(...reports.map((report) => wordsOf(report)));
  }
  return {
    known: readings.length - fresh.length,
    batch: {
      documents: fresh.map((reading) => reading.document),
      readings: unread.map(keptReading),
      words,
      drafts,
      problems: outcomes.flatMap((outcome) => (outcome.type === "problem" ? [outcome.problem] : [])),
    },
  };
}

/** Without pages that this reader has read before, and pages that come a second time in the same batch. */
async function withoutRead(readings: readonly Reading[], desk: Desk): Promise<readonly Reading[]> {
  const seen = new Set<DocumentId>();
  const unread: Reading[] = [];
  for (const reading of readings) {
    const { id, pageId } = reading.document;
    if (seen.has(id) || (await desk.kept.hasReading(pageId, READ_BY))) continue;
    seen.add(id);
    unread.push(reading);
  }
  return unread;
}

async function fileOne(reports: readonly ReportToFile[], memory: ClerkMemory): Promise<readonly Draft[]> {
  if (reports.length === 0) return [];
  const near = await memory.near(reports.map(({ report }) => report.claim));
  const drafts = fileReports(
    reports.map(({ report }) => report),
    near,
  );
  memory.remember(drafts);
  return drafts;
}

function keptReading({ document, claims, notes }: Reading): Batch["readings"][number] {
  return { documentId: document.id, readBy: READ_BY, claims, notes };
}

function wordsOf({ report, salt, words }: ReportToFile): KeptWords {
  return { digest: report.claim.words, documentId: report.documentId, salt, words };
}
