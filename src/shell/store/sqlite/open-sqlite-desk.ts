import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Kysely } from "kysely";
import type { Desk } from "../desk-store.ts";
import { DeskUnusableError } from "../errors.ts";
import { type DeskOptions, settled } from "../location.ts";
import { expectMigrated, migrate } from "../sql/migrate.ts";
import { type SqlEngine, sqlDesk } from "../sql/sql-desk.ts";
import type { Tables } from "../sql/tables.ts";
import { openSqliteFile, type SqliteFile, sqliteDialect } from "./driver.ts";
import { fts5Search } from "./fts5-search.ts";
import { SQLITE_MIGRATIONS } from "./migrations.ts";
import { lockForWriting, type WriterLock } from "./writer-lock.ts";

/** Marks the file as a desk's in its header: "HRSY". */
const APPLICATION = 0x48525359;

/** Readers never wait for a writer; this is for the moments in which one of them tidies the file up. */
const PATIENCE = 5000;

export async function openSqliteDesk(folder: string, given: DeskOptions): Promise<Desk> {
  const options = settled(given);
  const path = join(folder, "desk.db");
  expectNothingLost(folder, path);
  if (options.purpose === "read" && !existsSync(path)) throw noDesk(folder);
  const lock = options.purpose === "write" ? makeAndLock(folder, options.now()) : null;
  let file: SqliteFile | null = null;
  try {
    file = openSqliteFile(path, PATIENCE);
    if (lock === null) openForReading(file, path);
    else openForWriting(file, path);
    const db = new Kysely<Tables>({ dialect: sqliteDialect(file) });
    if (lock === null) await expectMigrated(db, SQLITE_MIGRATIONS);
    else await migrate(db, SQLITE_MIGRATIONS);
    if (lock !== null) mark(folder);
    return sqlDesk(db, engineOf(db, file, lock), options);
  } catch (error) {
    file?.close();
    lock?.release();
    throw error;
  }
}

function engineOf(db: Kysely<Tables>, file: SqliteFile, lock: WriterLock | null): SqlEngine {
  return {
    search: fts5Search(db),
    // The writer's lock keeps others out, and `synchronous` makes every commit lasting.
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
      await db.destroy();
      lock?.release();
    },
  };
}

function makeAndLock(folder: string, since: string): WriterLock {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new DeskUnusableError(
      `The folder ${folder} cannot be made: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
  return lockForWriting(folder, since);
}

function openForWriting(file: SqliteFile, path: string): void {
  expectOurs(file, path);
  file.exec(`PRAGMA application_id = ${APPLICATION}`);
  file.exec("PRAGMA journal_mode = WAL");
  // FULL: a commit is on the disk before it is acknowledged, also when the power fails.
  file.exec("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
}

function openForReading(file: SqliteFile, path: string): void {
  expectOurs(file, path);
  file.exec("PRAGMA query_only = ON");
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

const MARK = "desk.txt";
const MARK_WORDS = `This folder is a Hearsay desk. The desk is desk.db, with desk.db-wal and desk.db-shm beside it while it is open:
copy all three together, or none. writer.lock and writer.txt say who is writing. This file lets Hearsay
tell that a desk was here, should desk.db ever be missing or empty.
`;

function mark(folder: string): void {
  if (!existsSync(join(folder, MARK))) writeFileSync(join(folder, MARK), MARK_WORDS);
}

/** An empty or missing file would pass for a new desk, and a history that was lost would go unnoticed. */
function expectNothingLost(folder: string, path: string): void {
  const isThere = existsSync(path) && statSync(path).size > 0;
  if (existsSync(join(folder, MARK)) && !isThere) {
    throw new DeskUnusableError(
      `${path} is missing or empty, but a desk was kept here. Put a copy from before in its place, or remove ${join(folder, MARK)} to begin a new desk.`,
    );
  }
}

function noDesk(folder: string): DeskUnusableError {
  return new DeskUnusableError(
    `There is no desk in ${folder}. Make one with \`hearsay ingest\`, or choose another folder with --data.`,
  );
}
