import { type Kysely, sql } from "kysely";
import type { FacetRow, FacetWalk, FacetWalked } from "../desk-store.ts";
import { cursorOf, type FacetPlace, placeOfCursor } from "../facet-cursor.ts";
import { columnText } from "./columns.ts";
import { facetNumbers } from "./facet-numbers.ts";
import { parseView } from "./parse-row.ts";
import type { Tables } from "./tables.ts";

export async function walkUnder(
  db: Kysely<Tables>,
  follower: string,
  facet: string,
  { before, limit, others, most }: FacetWalk,
): Promise<FacetWalked> {
  const names = others.map((list) => list.map(columnText));
  const numbers = await facetNumbers(db, follower, [...new Set([columnText(facet), ...names.flat()])]);
  const number = numbers.get(columnText(facet));
  const wanted = names.map((list) => list.flatMap((name) => numbers.get(name) ?? []));
  if (number === undefined || wanted.some((list) => list.length === 0)) return { rows: [], reached: null };
  const place = before === null ? null : placeOfCursor(before);
  const rows = await standingUnderAll(db, follower, looked(db, number, place, most), wanted, limit);
  if (rows.length === limit) return { rows, reached: rows.at(-1)?.cursor ?? null };
  const last = await looked(db, number, place, 1)
    .offset(most - 1)
    .executeTakeFirst();
  return { rows, reached: last === undefined ? null : cursorOf({ order: last.sort, key: last.key }) };
}

/** The places under a facet that come behind this one, in order: a range of the index. */
export function looked(db: Kysely<Tables>, facet: number, before: FacetPlace | null, limit: number) {
  const places = db
    .selectFrom("view_place")
    .select(["sort", "key"])
    .where("facet", "=", facet)
    .orderBy("sort", "desc")
    .orderBy("key")
    .limit(limit);
  if (before === null) return places;
  const { order, key } = before;
  return places
    .where("sort", "<=", columnText(order))
    .where((eb) => eb.or([eb("sort", "<", columnText(order)), eb("key", ">", columnText(key))]));
}

async function standingUnderAll(
  db: Kysely<Tables>,
  follower: string,
  places: ReturnType<typeof looked>,
  wanted: readonly (readonly number[])[],
  limit: number,
): Promise<readonly FacetRow[]> {
  const rows = await wanted
    .reduce(
      (query, list) =>
        query.where((eb) =>
          eb.exists(
            eb
              .selectFrom("view_place as other")
              .select(sql`1`.as("one"))
              .where("other.facet", "in", list)
              .whereRef("other.sort", "=", "looked.sort")
              .whereRef("other.key", "=", "looked.key"),
          ),
        ),
      db
        .selectFrom(places.as("looked"))
        .innerJoin("view_row", "view_row.key", "looked.key")
        .select(["looked.key", "looked.sort", "view_row.view"])
        .where("view_row.follower", "=", follower),
    )
    .orderBy("looked.sort", "desc")
    .orderBy("looked.key")
    .limit(limit)
    .execute();
  return rows.map(({ key, sort, view }) => ({
    key,
    order: sort,
    view: parseView(follower, key, view),
    cursor: cursorOf({ order: sort, key }),
  }));
}
