import type { Kysely } from "kysely";
import { chunks } from "./columns.ts";
import type { Tables } from "./tables.ts";

/** The numbers under which the store knows these facets of a follower; none for what nothing ever stood under. */
export async function facetNumbers(
  db: Kysely<Tables>,
  follower: string,
  facets: readonly string[],
): Promise<Map<string, number>> {
  const numbers = new Map<string, number>();
  for (const some of chunks(facets)) {
    const rows = await db
      .selectFrom("view_facet")
      .select(["number", "facet"])
      .where("follower", "=", follower)
      .where("facet", "in", some)
      .execute();
    for (const { number, facet } of rows) numbers.set(facet, number);
  }
  return numbers;
}
