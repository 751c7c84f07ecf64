import type { Kysely } from "kysely";
import type { Facet, FacetCount, FacetsPage, Views } from "../desk-store.ts";
import { headingOf } from "../facet-cursor.ts";
import { chunks, columnText } from "./columns.ts";
import { facetNumbers } from "./facet-numbers.ts";
import { walkUnder } from "./facet-walk.ts";
import { parseFacets } from "./parse-row.ts";
import type { Tables } from "./tables.ts";

type Asking = Pick<Views, "rowsUnder" | "walkUnder" | "countUnder" | "facets" | "largestFacets">;

/** Each of them is one look at an index, and as many rows as are given. */
export function facetsIn(db: Kysely<Tables>): Asking {
  return {
    rowsUnder: async (follower, facet, { before, limit }) => {
      const walk = { before, limit, others: [], most: limit };
      return (await walkUnder(db, follower, facet, walk)).rows;
    },
    walkUnder: (follower, facet, walk) => walkUnder(db, follower, facet, walk),
    countUnder: async (follower, facet) => {
      const row = await db
        .selectFrom("view_facet")
        .select("rows")
        .where("follower", "=", follower)
        .where("facet", "=", columnText(facet))
        .executeTakeFirst();
      return row?.rows ?? 0;
    },
    facets: (follower, beginning, page) => facetsByName(db, follower, columnText(beginning), page),
    largestFacets: (follower, heading, { after, limit }) =>
      facetsByRows(db, follower, columnText(heading), after, limit),
  };
}

function facetsByName(
  db: Kysely<Tables>,
  follower: string,
  beginning: string,
  { after, limit }: FacetsPage,
): Promise<readonly FacetCount[]> {
  const page = db
    .selectFrom("view_facet")
    .select(["facet", "rows"])
    .where("follower", "=", follower)
    .where("facet", ">=", beginning)
    .where("facet", "<", `${beginning}\u{10ffff}`)
    .where("rows", ">", 0)
    .orderBy("facet")
    .limit(limit);
  return (after === null ? page : page.where("facet", ">", columnText(after))).execute();
}

function facetsByRows(
  db: Kysely<Tables>,
  follower: string,
  heading: string,
  after: FacetCount | null,
  limit: number,
): Promise<readonly FacetCount[]> {
  const page = db
    .selectFrom("view_facet")
    .select(["facet", "rows"])
    .where("follower", "=", follower)
    .where("heading", "=", heading)
    .where("rows", ">", 0)
    .orderBy("rows", "desc")
    .orderBy("facet")
    .limit(limit);
  if (after === null) return page.execute();
  return page
    .where("rows", "<=", after.rows)
    .where((eb) => eb.or([eb("rows", "<", after.rows), eb("facet", ">", columnText(after.facet))]))
    .execute();
}

/** What a row is to stand under from now on, by the row's key; none for a row that is removed. */
export type FacetsByKey = ReadonlyMap<string, readonly Facet[]>;

/** Makes these rows stand under these facets and no others. To be called before the rows themselves are saved. */
export async function saveFacets(db: Kysely<Tables>, follower: string, wanted: FacetsByKey): Promise<void> {
  const before = await facetsOf(db, follower, [...wanted.keys()]);
  const added: Standing[] = [];
  const left: Standing[] = [];
  for (const [key, facets] of wanted) {
    const own = before.get(key) ?? [];
    const hasNow = new Set(facets.map(textOf));
    const hadThen = new Set(own.map(textOf));
    for (const facet of facets) if (!hadThen.has(textOf(facet))) added.push({ key, ...facet });
    for (const facet of own) if (!hasNow.has(textOf(facet))) left.push({ key, ...facet });
  }
  if (added.length === 0 && left.length === 0) return;
  const numbers = await numbersFor(
    db,
    follower,
    [...added, ...left].map(({ facet }) => facet),
  );
  const placesOf = (standing: readonly Standing[]) =>
    standing.map(({ key, facet, order }) => ({ facet: numbers.get(facet) ?? 0, sort: order, key }));
  await leave(db, placesOf(left));
  for (const some of chunks(placesOf(added))) await db.insertInto("view_place").values(some).execute();
  await recount(db, numbers, added, left);
}

interface Standing extends Facet {
  readonly key: string;
}

function textOf({ facet, order }: Facet): string {
  return `${order} ${facet}`;
}

/** As the columns hold them: what was saved can be told from what is to be. */
export function columnFacets(facets: readonly Facet[]): readonly Facet[] {
  return facets.map(({ facet, order }) => ({ facet: columnText(facet), order: columnText(order) }));
}

async function facetsOf(db: Kysely<Tables>, follower: string, keys: readonly string[]): Promise<FacetsByKey> {
  const found = new Map<string, readonly Facet[]>();
  for (const some of chunks(keys)) {
    const rows = await db
      .selectFrom("view_row")
      .select(["key", "facets"])
      .where("follower", "=", follower)
      .where("key", "in", some)
      .where("facets", "is not", null)
      .execute();
    for (const { key, facets } of rows)
      if (facets !== null) found.set(key, parseFacets(follower, key, facets));
  }
  return found;
}

/** The same, with a number for each that has none yet. */
async function numbersFor(
  db: Kysely<Tables>,
  follower: string,
  facets: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const all = [...new Set(facets)];
  const known = await facetNumbers(db, follower, all);
  const fresh = all.filter((facet) => !known.has(facet));
  for (const some of chunks(fresh)) {
    await db
      .insertInto("view_facet")
      .values(some.map((facet) => ({ follower, facet, heading: headingOf(facet), rows: 0 })))
      .execute();
  }
  for (const [facet, number] of await facetNumbers(db, follower, fresh)) known.set(facet, number);
  return known;
}

/** How many are named in one statement: each is a branch of it, found by the whole of the index's key. */
const LEAVING = 100;

async function leave(db: Kysely<Tables>, places: readonly Tables["view_place"][]): Promise<void> {
  for (const some of chunks(places, LEAVING)) {
    await db
      .deleteFrom("view_place")
      .where((eb) => eb.or(some.map(({ facet, sort, key }) => eb.and({ facet, sort, key }))))
      .execute();
  }
}

async function recount(
  db: Kysely<Tables>,
  numbers: ReadonlyMap<string, number>,
  added: readonly Standing[],
  left: readonly Standing[],
): Promise<void> {
  const more = new Map<string, number>();
  for (const { facet } of added) more.set(facet, (more.get(facet) ?? 0) + 1);
  for (const { facet } of left) more.set(facet, (more.get(facet) ?? 0) - 1);
  const byChange = new Map<number, number[]>();
  for (const [facet, change] of more) {
    const number = numbers.get(facet);
    if (change !== 0 && number !== undefined) byChange.set(change, [...(byChange.get(change) ?? []), number]);
  }
  for (const [change, changed] of byChange) {
    for (const some of chunks(changed)) {
      await db
        .updateTable("view_facet")
        .set((eb) => ({ rows: eb("rows", "+", change) }))
        .where("number", "in", some)
        .execute();
    }
  }
}

export async function clearFacets(db: Kysely<Tables>, follower: string): Promise<void> {
  await db
    .deleteFrom("view_place")
    .where("facet", "in", (eb) =>
      eb.selectFrom("view_facet").select("number").where("follower", "=", follower),
    )
    .execute();
  await db.deleteFrom("view_facet").where("follower", "=", follower).execute();
}
