import type { Transaction } from "kysely";
import type { Hash } from "../../../core/base/hash.ts";
import { overlaps } from "../../../core/base/span.ts";
import { unreachable } from "../../../core/base/unreachable.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import type { Report } from "../../../core/rumour/rumour.ts";
import { blankWords, placesOf } from "../blank-words.ts";
import type { Erased, Erasure, KeptDocument } from "../desk-store.ts";
import { chunks } from "./columns.ts";
import { entriesAt } from "./entries.ts";
import { parseDocument } from "./parse-row.ts";
import type { Tables } from "./tables.ts";

type Step = Transaction<Tables>;

/** Erases within the transaction, beside the chain only; the views and the search rows are the caller's to clear. */
export function erase(step: Step, request: Erasure): Promise<Erased> {
  switch (request.type) {
    case "document":
      return eraseDocument(step, request.id);
    case "words":
      return eraseWords(step, request.digest);
    case "said":
      return eraseSaid(step, request.digest);
    default:
      return unreachable(request);
  }
}

async function eraseDocument(step: Step, id: DocumentId): Promise<Erased> {
  const document = await step
    .updateTable("document")
    .set({ kept: null, url: null })
    .where("document_id", "=", id)
    .where("kept", "is not", null)
    .executeTakeFirst();
  const words = await step
    .updateTable("words")
    .set({ beside: null })
    .where("document_id", "=", id)
    .where("beside", "is not", null)
    .executeTakeFirst();
  await eraseReadings(step, id);
  return { documents: Number(document.numUpdatedRows), words: Number(words.numUpdatedRows) };
}

/** The words of one report, the same words in the document's text, and the words of every report that shares some. */
async function eraseWords(step: Step, digest: Hash): Promise<Erased> {
  const row = await step
    .selectFrom("words")
    .select("document_id")
    .where("digest", "=", digest)
    .where("beside", "is not", null)
    .executeTakeFirst();
  if (row === undefined) return { documents: 0, words: 0 };
  const id = row.document_id as DocumentId;
  const reports = await reportsOf(step, id);
  const spans = reports.filter(({ claim }) => claim.words === digest).flatMap(({ claim }) => placesOf(claim));
  const shared = reports
    .filter(({ claim }) => spans.some((span) => overlaps(span, claim.evidence)))
    .map(({ claim }) => claim.words);
  await blankDocument(step, id, (document) => spans.reduce(blankWords, document));
  await eraseReadings(step, id);
  let words = 0;
  for (const some of chunks([...new Set([digest, ...shared])])) {
    const erased = await step
      .updateTable("words")
      .set({ beside: null })
      .where("digest", "in", some)
      .where("beside", "is not", null)
      .executeTakeFirst();
    words += Number(erased.numUpdatedRows);
  }
  return { documents: 0, words };
}

async function eraseSaid(step: Step, digest: Hash): Promise<Erased> {
  const said = await step
    .updateTable("said")
    .set({ beside: null })
    .where("digest", "=", digest)
    .where("beside", "is not", null)
    .executeTakeFirst();
  return { documents: 0, words: Number(said.numUpdatedRows) };
}

async function reportsOf(step: Step, id: DocumentId): Promise<readonly Report[]> {
  const rows = await step.selectFrom("report").select("seq").where("document_id", "=", id).execute();
  const entries = await entriesAt(
    step,
    rows.map((row) => row.seq),
  );
  return entries.flatMap(({ event }) => (event.type === "ReportFiled" ? [event.report] : []));
}

async function blankDocument(
  step: Step,
  id: DocumentId,
  blank: (document: KeptDocument) => KeptDocument,
): Promise<void> {
  const row = await step
    .selectFrom("document")
    .select("kept")
    .where("document_id", "=", id)
    .executeTakeFirst();
  if (row === undefined || row.kept === null) return;
  const kept = JSON.stringify(blank(parseDocument(id, row.kept)));
  await step.updateTable("document").set({ kept }).where("document_id", "=", id).execute();
}

async function eraseReadings(step: Step, id: DocumentId): Promise<void> {
  await step.updateTable("reading").set({ made: null }).where("document_id", "=", id).execute();
}
