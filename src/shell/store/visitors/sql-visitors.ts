import { type Kysely, sql } from "kysely";
import { chunks } from "../sql/columns.ts";
import type { VisitorKind, VisitorRow, Visitors } from "./visitors.ts";

/** The one table, alike in SQLite and PostgreSQL. */
export interface VisitorTables {
  visitor: { kind: string; key: string; due: string; kept: string };
}

export function sqlVisitors(db: Kysely<VisitorTables>, close: () => Promise<void>): Visitors {
  return {
    row: async (kind, key) => {
      const row = await db
        .selectFrom("visitor")
        .selectAll()
        .where("kind", "=", kind)
        .where("key", "=", key)
        .executeTakeFirst();
      return row === undefined ? null : rowOf(row);
    },
    rows: async (kind, { beginning = "", dueBy, most } = {}) => {
      let query = db.selectFrom("visitor").selectAll().where("kind", "=", kind).orderBy("due").orderBy("key");
      // Every key that begins so, and no other: keys are ASCII, and nothing in them comes after a tilde.
      if (beginning !== "") query = query.where("key", ">=", beginning).where("key", "<=", `${beginning}~`);
      if (dueBy !== undefined) query = query.where("due", "<=", dueBy);
      if (most !== undefined) query = query.limit(most);
      return (await query.execute()).map(rowOf);
    },
    count: async (kind) => {
      const row = await db
        .selectFrom("visitor")
        .select(sql<number | string>`count(*)`.as("rows"))
        .where("kind", "=", kind)
        .executeTakeFirstOrThrow();
      return Number(row.rows);
    },
    change: ({ put = [], add = [], removed = [] }) =>
      db.transaction().execute(async (step) => {
        for (const { kind, key } of removed) {
          await step.deleteFrom("visitor").where("kind", "=", kind).where("key", "=", key).execute();
        }
        for (const some of chunks(put.map(columnsOf))) {
          await step
            .insertInto("visitor")
            .values(some)
            .onConflict((there) =>
              there.columns(["kind", "key"]).doUpdateSet((given) => ({
                due: given.ref("excluded.due"),
                kept: given.ref("excluded.kept"),
              })),
            )
            .execute();
        }
        for (const some of chunks(add.map(columnsOf))) {
          await step
            .insertInto("visitor")
            .values(some)
            .onConflict((there) => there.columns(["kind", "key"]).doNothing())
            .execute();
        }
      }),
    close,
  };
}

function columnsOf({ kind, key, due, kept }: VisitorRow): VisitorTables["visitor"] {
  return { kind, key, due, kept: JSON.stringify(kept) };
}

function rowOf({ kind, key, due, kept }: VisitorTables["visitor"]): VisitorRow {
  return { kind: kind as VisitorKind, key, due, kept: JSON.parse(kept) };
}
