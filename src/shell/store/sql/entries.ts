import type { Kysely } from "kysely";
import { canonical } from "../../../core/ledger/canonical.ts";
import { type ChainEnd, NOTHING_YET } from "../../../core/ledger/chain.ts";
import type { Entry, Seq } from "../../../core/ledger/event.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Head } from "../desk-store.ts";
import { chunks } from "./columns.ts";
import { parseEvent } from "./parse-row.ts";
import type { EntryRow, Tables } from "./tables.ts";

const PER_PAGE = 1000;

export async function chainEnd(db: Kysely<Tables>): Promise<ChainEnd> {
  return (await head(db)) ?? NOTHING_YET;
}

export async function head(db: Kysely<Tables>): Promise<Head | null> {
  const row = await db
    .selectFrom("entry")
    .select(["seq", "hash", "entered_at"])
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined
    ? null
    : { seq: row.seq, hash: row.hash, enteredAt: row.entered_at as Head["enteredAt"] };
}

export async function versionsOf(
  db: Kysely<Tables>,
  ids: readonly RumourId[],
): Promise<ReadonlyMap<RumourId, number>> {
  const versions = new Map<RumourId, number>();
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom("entry")
      .select((eb) => ["rumour_id", eb.fn.max("version").as("version")])
      .where("rumour_id", "in", some)
      .groupBy("rumour_id")
      .execute();
    for (const row of rows) versions.set(row.rumour_id as RumourId, row.version);
  }
  return versions;
}

export async function insertEntries(db: Kysely<Tables>, entries: readonly Entry[]): Promise<void> {
  for (const some of chunks(entries)) await db.insertInto("entry").values(some.map(rowOf)).execute();
}

/** Entries after `after`, up to the newest at the moment of asking; in pages, so that no statement stays open. */
export async function* entriesAfter(db: Kysely<Tables>, after: Seq): AsyncIterable<Entry> {
  const { seq: last } = await chainEnd(db);
  let position = after;
  while (position < last) {
    const rows = await db
      .selectFrom("entry")
      .selectAll()
      .where("seq", ">", position)
      .where("seq", "<=", last)
      .orderBy("seq")
      .limit(PER_PAGE)
      .execute();
    if (rows.length === 0) return;
    for (const row of rows) yield entryOf(row);
    position = rows.at(-1)?.seq ?? last;
  }
}

/** The entries of these rumours, rumour by rumour, each oldest first. */
export async function entriesOf(db: Kysely<Tables>, ids: readonly RumourId[]): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  // An id given twice must not fall into two chunks and be told twice.
  for (const some of chunks([...new Set(ids)])) {
    const rows = await db
      .selectFrom("entry")
      .selectAll()
      .where("rumour_id", "in", some)
      .orderBy("rumour_id")
      .orderBy("version")
      .execute();
    entries.push(...rows.map(entryOf));
  }
  return entries;
}

export async function entriesAt(db: Kysely<Tables>, seqs: readonly Seq[]): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const some of chunks(seqs)) {
    const rows = await db.selectFrom("entry").selectAll().where("seq", "in", some).execute();
    entries.push(...rows.map(entryOf));
  }
  return entries;
}

function rowOf(entry: Entry): EntryRow {
  return {
    seq: entry.seq,
    rumour_id: entry.rumourId,
    version: entry.version,
    entered_at: entry.enteredAt,
    entered_by: entry.enteredBy,
    event: canonical(entry.event),
    previous: entry.previous,
    hash: entry.hash,
  };
}

/** The event is trusted to be what the core entered: the chain shows when it is not. */
function entryOf(row: EntryRow): Entry {
  const entry = {
    seq: row.seq,
    rumourId: row.rumour_id as RumourId,
    version: row.version,
    enteredAt: row.entered_at as Entry["enteredAt"],
    enteredBy: row.entered_by as Entry["enteredBy"],
    previous: row.previous,
    hash: row.hash,
  };
  return { ...entry, event: parseEvent(row.event, entry) };
}
