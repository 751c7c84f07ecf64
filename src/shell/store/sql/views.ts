import type { Kysely } from "kysely";
import type { Seq } from "../../../core/ledger/event.ts";
import type { Facet, ViewChange, ViewRow, Views } from "../desk-store.ts";
import { chunks, columnText } from "./columns.ts";
import { clearFacets, columnFacets, facetsIn, saveFacets } from "./facets.ts";
import { parseView } from "./parse-row.ts";
import type { Tables } from "./tables.ts";

const PER_PAGE = 500;

/** Reading the views; writing them is `saveViews` and `clearViews`, each within a transaction. */
export function viewsIn(db: Kysely<Tables>): Omit<Views, "save" | "clear"> {
  return {
    ...facetsIn(db),
    position: (follower) => position(db, follower),
    row: (follower, key) => row(db, follower, key),
    count: (follower) => count(db, follower),
    rows: (follower, limit) => rows(db, follower, limit ?? Number.POSITIVE_INFINITY),
  };
}

async function position(db: Kysely<Tables>, follower: string): Promise<Seq> {
  const row = await db
    .selectFrom("follower")
    .select("position")
    .where("name", "=", follower)
    .executeTakeFirst();
  return row?.position ?? 0;
}

export async function setPosition(db: Kysely<Tables>, follower: string, position: Seq): Promise<void> {
  await db
    .insertInto("follower")
    .values({ name: follower, position })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ position }))
    .execute();
}

export async function saveViews(db: Kysely<Tables>, follower: string, change: ViewChange): Promise<void> {
  const facets = new Map<string, readonly Facet[]>(change.removed.map((key) => [columnText(key), []]));
  for (const row of change.rows) facets.set(columnText(row.key), columnFacets(row.facets ?? []));
  await saveFacets(db, follower, facets);
  for (const some of chunks(change.removed.map(columnText))) {
    await db.deleteFrom("view_row").where("follower", "=", follower).where("key", "in", some).execute();
  }
  for (const some of chunks(change.rows)) {
    const rows = some.map(({ key, order, view, facets = [] }) => ({
      follower,
      key: columnText(key),
      sort: columnText(order),
      view: JSON.stringify(view),
      facets: facets.length === 0 ? null : JSON.stringify(columnFacets(facets)),
    }));
    await db
      .insertInto("view_row")
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(["follower", "key"]).doUpdateSet((eb) => ({
          sort: eb.ref("excluded.sort"),
          view: eb.ref("excluded.view"),
          facets: eb.ref("excluded.facets"),
        })),
      )
      .execute();
  }
  await setPosition(db, follower, change.position);
}

export async function clearViews(db: Kysely<Tables>, follower: string): Promise<void> {
  await clearFacets(db, follower);
  await db.deleteFrom("view_row").where("follower", "=", follower).execute();
  await db.deleteFrom("follower").where("name", "=", follower).execute();
}

async function row(db: Kysely<Tables>, follower: string, key: string): Promise<ViewRow | null> {
  const row = await db
    .selectFrom("view_row")
    .select(["key", "sort", "view"])
    .where("follower", "=", follower)
    .where("key", "=", columnText(key))
    .executeTakeFirst();
  return row === undefined ? null : viewOf(follower, row);
}

async function count(db: Kysely<Tables>, follower: string): Promise<number> {
  const { rows } = await db
    .selectFrom("view_row")
    .select((eb) => eb.fn.countAll().as("rows"))
    .where("follower", "=", follower)
    .executeTakeFirstOrThrow();
  return Number(rows);
}

async function* rows(db: Kysely<Tables>, follower: string, limit: number): AsyncIterable<ViewRow> {
  let left = limit;
  let last: { key: string; sort: string } | null = null;
  while (left > 0) {
    const wanted = Math.min(PER_PAGE, left);
    const page = await pageAfter(db, follower, last, wanted);
    for (const row of page) yield viewOf(follower, row);
    left -= page.length;
    last = page.at(-1) ?? null;
    if (page.length < wanted) return;
  }
}

function pageAfter(
  db: Kysely<Tables>,
  follower: string,
  last: { key: string; sort: string } | null,
  limit: number,
) {
  const page = db
    .selectFrom("view_row")
    .select(["key", "sort", "view"])
    .where("follower", "=", follower)
    .orderBy("sort", "desc")
    .orderBy("key")
    .limit(limit);
  if (last === null) return page.execute();
  return page
    .where("sort", "<=", last.sort)
    .where((eb) => eb.or([eb("sort", "<", last.sort), eb("key", ">", last.key)]))
    .execute();
}

function viewOf(
  follower: string,
  { key, sort, view }: Pick<Tables["view_row"], "key" | "sort" | "view">,
): ViewRow {
  return { key, order: sort, view: parseView(follower, key, view) };
}
