import type { Transaction } from "kysely";
import { type Entering, enterDrafts } from "../../../core/ledger/enter-drafts.ts";
import type { Entry } from "../../../core/ledger/event.ts";
import {
  keptFields,
  neededFromBefore,
  problemDigest,
  problemFields,
  refuseWithoutEvidence,
  rumoursIn,
} from "../batch-contents.ts";
import type { Batch } from "../desk-store.ts";
import { chunks, columnText } from "./columns.ts";
import { chainEnd, insertEntries, versionsOf } from "./entries.ts";
import { indexEntries } from "./rumour-index.ts";
import type { Tables } from "./tables.ts";

type Step = Transaction<Tables>;

/** Keeps and enters the batch within the transaction; whatever it throws undoes all of it. */
export async function enterBatch(
  step: Step,
  batch: Batch,
  by: Pick<Entering, "enteredAt" | "enteredBy">,
): Promise<readonly Entry[]> {
  await keepDocuments(step, batch);
  const erased = await erasedDocuments(step, batch);
  await keepReadings(step, batch, erased);
  await keepWords(step, batch, erased);
  await keepProblems(step, batch);
  await keepSaid(step, batch);
  if (batch.drafts.length === 0) return [];
  await refuseHoles(step, batch);
  const entering = {
    enteredAt: by.enteredAt,
    enteredBy: batch.by ?? by.enteredBy,
    end: await chainEnd(step),
    versions: await versionsOf(step, rumoursIn(batch.drafts)),
  };
  const entries = enterDrafts(batch.drafts, entering);
  await insertEntries(step, entries);
  await indexEntries(step, entries);
  return entries;
}

async function keepDocuments(step: Step, { documents }: Batch): Promise<void> {
  for (const some of chunks(documents)) {
    const rows = some.map((document) => ({
      document_id: document.id,
      given_id: document.givenId === null ? null : columnText(document.givenId),
      url: document.url === null ? null : columnText(document.url),
      kept: JSON.stringify(keptFields(document)),
    }));
    const pages = some.map((document) => ({ page_id: document.pageId, document_id: document.id }));
    await step
      .insertInto("document")
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await step
      .insertInto("page")
      .values(pages)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** What was erased stays erased, whoever brings it again. */
async function erasedDocuments(step: Step, batch: Batch): Promise<ReadonlySet<string>> {
  const ids = new Set([...batch.readings, ...batch.words].map((one) => one.documentId));
  const erased = new Set<string>();
  for (const some of chunks([...ids])) {
    const rows = await step
      .selectFrom("document")
      .select("document_id")
      .where("document_id", "in", some)
      .where("kept", "is", null)
      .execute();
    for (const row of rows) erased.add(row.document_id);
  }
  return erased;
}

async function keepReadings(step: Step, { readings }: Batch, erased: ReadonlySet<string>): Promise<void> {
  for (const some of chunks(readings)) {
    const rows = some.map(({ documentId, readBy, claims, notes }) => ({
      document_id: documentId,
      read_by: columnText(readBy),
      made: erased.has(documentId) ? null : JSON.stringify({ claims, notes }),
    }));
    await step
      .insertInto("reading")
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

async function keepWords(step: Step, batch: Batch, erased: ReadonlySet<string>): Promise<void> {
  for (const some of chunks(batch.words)) {
    const rows = some.map(({ digest, documentId, salt, words }) => ({
      digest,
      document_id: documentId,
      beside: erased.has(documentId) ? null : JSON.stringify({ salt, words }),
    }));
    await step
      .insertInto("words")
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

async function keepProblems(step: Step, { problems }: Batch): Promise<void> {
  for (const some of chunks(problems)) {
    const rows = some.map((problem) => ({
      digest: problemDigest(problem),
      problem: JSON.stringify(problemFields(problem)),
    }));
    await step
      .insertInto("problem")
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

async function keepSaid(step: Step, { said = [] }: Batch): Promise<void> {
  for (const some of chunks(said)) {
    const rows = some.map(({ digest, salt, words }) => ({ digest, beside: JSON.stringify({ salt, words }) }));
    await step
      .insertInto("said")
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

async function refuseHoles(step: Step, batch: Batch): Promise<void> {
  const needed = neededFromBefore(batch);
  for (const some of chunks(needed.documents)) {
    const rows = await step
      .selectFrom("document")
      .select("document_id")
      .where("document_id", "in", some)
      .execute();
    const kept = new Set(rows.map((row) => row.document_id));
    refuseWithoutEvidence(some.filter((id) => !kept.has(id)));
  }
  for (const some of chunks(needed.words)) {
    const rows = await step.selectFrom("words").select("digest").where("digest", "in", some).execute();
    const kept = new Set(rows.map((row) => row.digest));
    refuseWithoutEvidence(some.filter((digest) => !kept.has(digest)));
  }
  for (const some of chunks(needed.said)) {
    const rows = await step.selectFrom("said").select("digest").where("digest", "in", some).execute();
    const kept = new Set(rows.map((row) => row.digest));
    refuseWithoutEvidence(some.filter((digest) => !kept.has(digest)));
  }
}
