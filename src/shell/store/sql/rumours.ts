import type { Kysely } from "kysely";
import type { DocumentId } from "../../../core/document/document.ts";
import { foldRumours } from "../../../core/ledger/evolve.ts";
import type { FiledAt } from "../../../core/ledger/places.ts";
import type { Lookup } from "../../../core/rumour/lookups.ts";
import type { ReportId, RumourId } from "../../../core/rumour/rumour.ts";
import type { RumourIndex, Rumours } from "../desk-store.ts";
import { chunks, columnText } from "./columns.ts";
import { entriesOf } from "./entries.ts";
import type { ReportRow, Tables } from "./tables.ts";

/** How many are offered when a person types the beginning of an id. */
const MOST_FOUND = 20;

export function rumoursIn(db: Kysely<Tables>): Omit<Rumours, "reindex"> {
  return {
    rumour: async (id) => foldRumours(await entriesOf(db, [id])).get(id) ?? null,
    rumours: async (ids) => foldRumours(await entriesOf(db, ids)),
    entries: (id) => entriesOf(db, [id]),
    withKeys: (...lists) => withKeys(db, lists),
    reportsOf: (id) => reportsOf(db, id),
    report: (id) => report(db, id),
    find: (beginning) => find(db, beginning),
    findReports: (beginning) => findReports(db, beginning),
    index: () => index(db),
  };
}

async function withKeys(db: Kysely<Tables>, lists: Lookup): Promise<readonly RumourId[]> {
  const [first, ...others] = lists;
  if (first === undefined || others.some((list) => list.length === 0)) return [];
  const found = new Set<RumourId>();
  for (const some of chunks(first.map(columnText))) {
    // The rumours of a large company are thousands, so the lists are brought together where they are kept.
    const rows = await others
      .map((list) => under(db, list.map(columnText)))
      .reduce((query, other) => query.intersect(other), under(db, some))
      .execute();
    for (const row of rows) found.add(row.rumour_id as RumourId);
  }
  return [...found].sort();
}

function under(db: Kysely<Tables>, keys: readonly string[]) {
  return db.selectFrom("rumour_key").select("rumour_id").where("key", "in", keys);
}

async function reportsOf(db: Kysely<Tables>, id: DocumentId): Promise<readonly FiledAt[]> {
  const rows = await db
    .selectFrom("report")
    .selectAll()
    .where("document_id", "=", id)
    .orderBy("seq")
    .execute();
  return rows.map(placeOf);
}

/** The rumours that documents have reports in which are not withdrawn. */
export async function placesOf(
  db: Kysely<Tables>,
  ids: readonly DocumentId[],
): Promise<ReadonlyMap<DocumentId, readonly RumourId[]>> {
  const places = new Map<DocumentId, readonly RumourId[]>();
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom("report")
      .select(["document_id", "rumour_id"])
      .distinct()
      .where("document_id", "in", some)
      .where("withdrawn", "=", "no")
      .orderBy("rumour_id")
      .execute();
    for (const row of rows) {
      const id = row.document_id as DocumentId;
      places.set(id, [...(places.get(id) ?? []), row.rumour_id as RumourId]);
    }
  }
  return places;
}

async function report(db: Kysely<Tables>, id: ReportId): Promise<FiledAt | null> {
  const row = await db
    .selectFrom("report")
    .selectAll()
    .where("report_id", "=", id)
    // "no" before "yes": where it stands now comes first.
    .orderBy("withdrawn")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : placeOf(row);
}

async function find(db: Kysely<Tables>, beginning: string): Promise<readonly RumourId[]> {
  const from = columnText(beginning);
  const rows = await db
    .selectFrom("entry")
    .select("rumour_id")
    .where("version", "=", 1)
    .where("rumour_id", ">=", from)
    .where("rumour_id", "<", `${from}\uffff`)
    .orderBy("rumour_id")
    .limit(MOST_FOUND)
    .execute();
  return rows.map((row) => row.rumour_id as RumourId);
}

async function findReports(db: Kysely<Tables>, beginning: string): Promise<readonly ReportId[]> {
  const from = columnText(beginning);
  const rows = await db
    .selectFrom("report")
    .select("report_id")
    .distinct()
    .where("report_id", ">=", from)
    .where("report_id", "<", `${from}\uffff`)
    .orderBy("report_id")
    .limit(MOST_FOUND)
    .execute();
  return rows.map((row) => row.report_id as ReportId);
}

async function index(db: Kysely<Tables>): Promise<RumourIndex> {
  const keys = await db.selectFrom("rumour_key").selectAll().execute();
  const reports = await db.selectFrom("report").selectAll().execute();
  return {
    keys: keys.map((row) => ({ key: row.key, rumourId: row.rumour_id as RumourId })),
    reports: reports.map(placeOf),
  };
}

function placeOf(row: ReportRow): FiledAt {
  return {
    reportId: row.report_id as ReportId,
    rumourId: row.rumour_id as RumourId,
    documentId: row.document_id as DocumentId,
    seq: row.seq,
    withdrawn: row.withdrawn,
  };
}
