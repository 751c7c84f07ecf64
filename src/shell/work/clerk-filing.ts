import type { Reading } from "../../core/desk.ts";
import { fileReports } from "../../core/ledger/file-claims.ts";
import { type KnownToFile, type ReportToFile, reportsOf } from "../../core/ledger/file-claims-report.ts";
import type { Draft } from "../../core/ledger/ledger.ts";
import type { Batch, Desk, KeptWords } from "../store/desk-store.ts";
import type { OutcomeToFile } from "./clerk-batches.ts";
import type { ClerkMemory } from "./clerk-memory.ts";

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
  outcomes: readonly OutcomeToFile[],
  desk: Desk,
  memory: ClerkMemory,
  known: KnownToFile,
): Promise<Filing> {
  memory.beginBatch();
  const readings = outcomes.flatMap((outcome) => (outcome.type === "reading" ? [outcome.reading] : []));
  const once = withoutTwins(readings);
  const held = await desk.kept.documents(once.map((reading) => reading.document.id));
  const fresh = once.filter((reading) => !held.has(reading.document.id));
  const reread = await readOtherwise(
    once.filter((reading) => held.has(reading.document.id)),
    desk,
  );
  const words: KeptWords[] = [];
  const drafts: Draft[] = [];
  for (const reading of fresh) {
    const reports = reportsOf(reading, known, () => desk.newSalt());
    const decided = await fileOne(reports, memory);
    drafts.push(...decided);
    if (decided.length > 0) words.push(...reports.map((report) => wordsOf(report)));
  }
  return {
    known: readings.length - fresh.length,
    batch: {
      documents: fresh.map((reading) => reading.document),
      readings: [...fresh, ...reread].map(keptReading),
      words,
      drafts,
      problems: outcomes.flatMap((outcome) => (outcome.type === "problem" ? [outcome.problem] : [])),
    },
  };
}

/** The same document twice in one batch is one document. */
function withoutTwins(readings: readonly Reading[]): readonly Reading[] {
  return [
    ...new Map(readings.toReversed().map((reading) => [reading.document.id, reading])).values(),
  ].reverse();
}

/** Documents that another reader read: this one's reading is kept beside, and what was filed stays as it was read. */
async function readOtherwise(held: readonly Reading[], desk: Desk): Promise<readonly Reading[]> {
  const otherwise: Reading[] = [];
  for (const reading of held) {
    const newest = await desk.kept.reading(reading.document.id);
    if (newest !== null && newest.readBy !== READ_BY) otherwise.push(reading);
  }
  return otherwise;
}

async function fileOne(reports: readonly ReportToFile[], memory: ClerkMemory): Promise<readonly Draft[]> {
  if (reports.length === 0) return [];
  const filed = reports.map(({ report }) => report);
  const drafts = fileReports(filed, await memory.near(filed));
  memory.remember(drafts);
  return drafts;
}

function keptReading({ document, claims, notes }: Reading): Batch["readings"][number] {
  return { documentId: document.id, readBy: READ_BY, claims, notes };
}

function wordsOf({ report, salt, words }: ReportToFile): KeptWords {
  return { digest: report.claim.words, documentId: report.documentId, salt, words };
}
