import { Kysely, sql } from "kysely";
import type { Desk } from "../desk-store.ts";
import { DeskUnusableError } from "../errors.ts";
import { type DeskOptions, settled } from "../location.ts";
import { expectMigrated, migrate } from "../sql/migrate.ts";
import { type SqlEngine, sqlDesk } from "../sql/sql-desk.ts";
import type { Tables } from "../sql/tables.ts";
import { deskFile, expectDesk, expectDeskOrNothing, markFolder } from "./desk-folder.ts";
import { openSqliteFile, type SqliteFile, sqliteDialect } from "./driver.ts";
import { fts5Search } from "./fts5-search.ts";
import { expectNoFile, makeFolder } from "./make-folder.ts";
import { SQLITE_MIGRATIONS } from "./migrations.ts";
import { lockForWriting, type WriterLock } from "./writer-lock.ts";

/** Marks the file as a desk's in its header: "HRSY". */
const APPLICATION = 0x48525359;

/** Readers never wait for a writer; this is for the moments in which one of them tidies the file up. */
const PATIENCE = 5000;

/**
 * Pages of 4 kB in the log before SQLite copies them into the file: 32 MB instead of 4. Ids are hashes, so every batch
 * touches pages all over the file, and copying them less often made entering 21,578 documents a quarter faster.
 */
const LOG_PAGES = 8000;

export async function openSqliteDesk(folder: string, given: DeskOptions): Promise<Desk> {
  const options = settled(given);
  expectNoFile(folder);
  expectDeskOrNothing(folder);
  if (options.purpose === "read") {
    expectDesk(folder);
    return openWith(folder, options, null);
  }
  makeFolder(folder);
  const lock = lockForWriting(folder, options.now());
  try {
    return await openWith(folder, options, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** `lock` is null for a reader. */
async function openWith(
  folder: string,
  options: Required<DeskOptions>,
  lock: WriterLock | null,
): Promise<Desk> {
  const path = deskFile(folder);
  const file = openSqliteFile(path, PATIENCE);
  try {
    expectOurs(file, path);
    const db = new Kysely<Tables>({ dialect: sqliteDialect(file) });
    if (lock === null) {
      file.exec("PRAGMA query_only = ON");
      await expectMigrated(db, SQLITE_MIGRATIONS, null);
    } else {
      prepareForWriting(file);
      const migrated = await migrate(db, SQLITE_MIGRATIONS, null);
      markFolder(folder);
      const desk = sqlDesk(db, engineOf(db, file, lock), options);
      if (migrated === "brought up to date") await desk.rumours.reindex();
      return desk;
    }
    return sqlDesk(db, engineOf(db, file, lock), options);
  } catch (error) {
    file.close();
    throw error;
  }
}

function engineOf(db: Kysely<Tables>, file: SqliteFile, lock: WriterLock | null): SqlEngine {
  return {
    search: fts5Search(db),
    // FULL: a commit is on the disk before it is acknowledged. NORMAL: whole or not there, and on the disk with the next
    // lasting one. SQLite takes it only between transactions.
    prepare: async (connection, commits) => {
      await sql`PRAGMA synchronous = ${sql.raw(commits === "lasting" ? "FULL" : "NORMAL")}`.execute(
        connection,
      );
    },
    // The writer's lock keeps others out.
    begin: async () => {},
    // Writes the file anew without what was erased, and empties the log that may still hold it.
    scrub: async () => {
      file.exec("VACUUM");
      file.all("PRAGMA wal_checkpoint(TRUNCATE)");
    },
    damage: async () =>
      file
        .all("PRAGMA integrity_check")
        .map((row) => String(row["integrity_check"]))
        .filter((words) => words !== "ok"),
    close: async () => {
      try {
        // At once or not at all: nobody is kept waiting for tidiness.
        if (lock !== null) file.exec("PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)");
      } finally {
        await db.destroy();
        lock?.release();
      }
    },
  };
}

function prepareForWriting(file: SqliteFile): void {
  file.exec(`PRAGMA application_id = ${APPLICATION}`);
  file.exec(`PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
  file.exec("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
}

function expectOurs(file: SqliteFile, path: string): void {
  const application = file.all("PRAGMA application_id")[0]?.["application_id"];
  const tables = file.all("SELECT count(*) AS tables FROM sqlite_master")[0]?.["tables"];
  if (application !== APPLICATION && tables !== 0) {
    throw new DeskUnusableError(
      `${path} is not a desk: it is an SQLite file of another program. Choose another folder with --data.`,
    );
  }
}
