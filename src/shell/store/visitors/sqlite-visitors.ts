import { chmodSync } from "node:fs";
import { join } from "node:path";
import { Kysely } from "kysely";
import { migrate } from "../sql/migrate.ts";
import { openSqliteFile, sqliteDialect } from "../sqlite/driver.ts";
import { makeFolder } from "../sqlite/make-folder.ts";
import { sqlVisitors, type VisitorTables } from "./sql-visitors.ts";
import type { Visitors } from "./visitors.ts";

/** How long a command waits for the site to finish a step, in milliseconds. */
const PATIENCE = 5000;

/** A file of its own: the desk's is held by whoever writes on the desk. */
export async function openSqliteVisitors(folder: string): Promise<Visitors> {
  makeFolder(folder);
  const path = join(folder, "visitors.db");
  const file = openSqliteFile(path, PATIENCE);
  try {
    // It holds addresses, and secrets of webhooks: nobody else on the machine reads it. Its log is made with the same rights.
    chmodSync(path, 0o600);
    // What is removed is written over, for it may be somebody's address.
    file.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
    const db = new Kysely<VisitorTables>({ dialect: sqliteDialect(file) });
    await migrate(db, SQLITE_VISITORS, null, "visitor_migration");
    return sqlVisitors(db, () => db.destroy());
  } catch (error) {
    file.close();
    throw error;
  }
}

const SQLITE_VISITORS = {
  "0001-visitors": [
    `CREATE TABLE visitor (
      kind TEXT NOT NULL,
      key  TEXT NOT NULL,
      due  TEXT NOT NULL,
      kept TEXT NOT NULL CHECK (json_valid(kept)),
      PRIMARY KEY (kind, key)
    ) STRICT, WITHOUT ROWID`,
    "CREATE INDEX visitor_by_due ON visitor (kind, due, key)",
  ],
};
