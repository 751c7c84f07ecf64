// The one file that knows which driver SQLite comes through, so that another can take its place.

import {
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from "kysely";
import Database from "libsql";
import { plainError } from "./plain-error.ts";

/** An open SQLite file, spoken to in plain SQL. */
export interface SqliteFile extends SqliteDatabase {
  exec(sql: string): void;
  all(sql: string): readonly Readonly<Record<string, unknown>>[];
  close(): void;
}

/** Statements that are asked for again and again are compiled once; the bound keeps odd lengths from piling up. */
const KEPT_STATEMENTS = 200;

/**
 * Opens the file, or makes it. `patience` is how many milliseconds to wait for another process's lock. Troubles with
 * the file come as `DeskUnusableError`s.
 */
export function openSqliteFile(path: string, patience: number): SqliteFile {
  const plainly = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw plainError(path, error);
    }
  };
  const database = plainly(() => openRawFile(path, patience));
  const statements = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const raw = plainly(() => database.prepare(sql));
    const statement: SqliteStatement = {
      reader: raw.reader,
      all: (values) => plainly(() => raw.all(values)),
      run: (values) => plainly(() => (isUndone(sql, database) ? NOTHING_DONE : raw.run(values))),
      iterate: (values) => raw.iterate(values),
    };
    if (statements.size >= KEPT_STATEMENTS) statements.clear();
    statements.set(sql, statement);
    return statement;
  };
  return {
    exec: (sql) => plainly(() => void database.exec(sql)),
    all: (sql) => plainly(() => database.prepare(sql).all([])) as Readonly<Record<string, unknown>>[],
    prepare,
    close: () => {
      statements.clear();
      database.close();
    },
  };
}

const NOTHING_DONE = { changes: 0, lastInsertRowid: 0 };

/** After some errors (a full disk) SQLite has undone the transaction already, and a second undoing would hide the error. */
function isUndone(sql: string, database: Database.Database): boolean {
  return sql === "rollback" && !database.inTransaction;
}

/** The driver's own connection, whose errors carry SQLite's name in `code` ("SQLITE_BUSY"). */
export function openRawFile(path: string, patience: number): Database.Database {
  return new Database(path, { timeout: patience });
}

/** Kysely's own dialect, but with migrations in a transaction: SQLite can undo a table, and a migration may be killed. */
export function sqliteDialect(file: SqliteFile): Dialect {
  const dialect = new SqliteDialect({ database: file });
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => dialect.createDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
