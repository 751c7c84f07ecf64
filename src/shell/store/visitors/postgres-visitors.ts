import { Kysely, sql } from "kysely";
import { postgresDialect } from "../postgres/driver.ts";
import { shownServer } from "../postgres/plain-error.ts";
import { migrate } from "../sql/migrate.ts";
import { sqlVisitors, type VisitorTables } from "./sql-visitors.ts";
import type { Visitors } from "./visitors.ts";

/** A table of its own in the desk's schema, which nobody holds for writing. */
export async function openPostgresVisitors(url: string): Promise<Visitors> {
  const db = new Kysely<VisitorTables>({ dialect: postgresDialect(url, shownServer(url)) });
  try {
    const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
    await migrate(db, POSTGRES_VISITORS, rows[0]?.schema ?? "public", "visitor_migration");
    return sqlVisitors(db, () => db.destroy());
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

const POSTGRES_VISITORS = {
  "0001-visitors": [
    `CREATE TABLE visitor (
      kind text COLLATE "C" NOT NULL,
      key  text COLLATE "C" NOT NULL,
      due  text COLLATE "C" NOT NULL,
      kept text NOT NULL CHECK (kept::json IS NOT NULL),
      PRIMARY KEY (kind, key)
    )`,
    "CREATE INDEX visitor_by_due ON visitor (kind, due, key)",
  ],
};
