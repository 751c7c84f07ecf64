import type { Kysely } from "kysely";
import type { Entry } from "../../../core/ledger/event.ts";
import { indexChange } from "../../../core/ledger/places.ts";
import { chunks, columnText } from "./columns.ts";
import { entriesAfter } from "./entries.ts";
import type { Tables } from "./tables.ts";

/** Keeps the index in step: called in the transaction that enters the entries. */
export async function indexEntries(db: Kysely<Tables>, entries: readonly Entry[]): Promise<void> {
  const { keys, filed, withdrawn } = indexChange(entries);
  for (const some of chunks(keys)) {
    await db
      .insertInto("rumour_key")
      .values(some.map(({ key, rumourId }) => ({ key: columnText(key), rumour_id: rumourId })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  for (const some of chunks(filed)) {
    const rows = some.map((at) => ({
      report_id: at.reportId,
      rumour_id: at.rumourId,
      document_id: at.documentId,
      seq: at.seq,
      withdrawn: at.withdrawn,
    }));
    await db
      .insertInto("report")
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(["report_id", "rumour_id"]).doUpdateSet((eb) => ({
          seq: eb.ref("excluded.seq"),
          withdrawn: eb.ref("excluded.withdrawn"),
        })),
      )
      .execute();
  }
  for (const { reportId, rumourId } of withdrawn) {
    await db
      .updateTable("report")
      .set({ withdrawn: "yes" })
      .where("report_id", "=", reportId)
      .where("rumour_id", "=", rumourId)
      .execute();
  }
}

const PER_STEP = 2000;

/** Throws the index away and makes it again; to be called in a transaction. */
export async function reindex(db: Kysely<Tables>): Promise<void> {
  await db.deleteFrom("rumour_key").execute();
  await db.deleteFrom("report").execute();
  let step: Entry[] = [];
  for await (const entry of entriesAfter(db, 0)) {
    step.push(entry);
    if (step.length < PER_STEP) continue;
    await indexEntries(db, step);
    step = [];
  }
  await indexEntries(db, step);
}
