import { type Kysely, type Migration, Migrator, sql } from "kysely";
import { DeskUnusableError } from "../errors.ts";

/** Statements that bring a desk from one form to the next, under a name that sorts after those before it. Only ever added to. */
export type Migrations = Readonly<Record<string, readonly string[]>>;

/**
 * Brings the tables up to date. Each migration happens wholly or not at all, whenever the process is killed. `schema` is
 * where the desk's tables are among those of others in one database; null in a database that is the desk's alone. `noted`
 * is the table that says what was done.
 */
export async function migrate<T>(
  db: Kysely<T>,
  migrations: Migrations,
  schema: string | null,
  noted: string = MIGRATIONS,
): Promise<Migrated> {
  const done = (await migrationsOf(db, schema, noted)) ?? [];
  if (done.some((name) => migrations[name] === undefined)) throw tooNew();
  if (done.length === Object.keys(migrations).length) return "current";
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => asKysely(migrations) },
    migrationTableName: noted,
    migrationLockTableName: `${noted}_lock`,
    ...(schema === null ? {} : { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof DeskUnusableError) throw error;
  if (error !== undefined) {
    throw new DeskUnusableError(`The desk's tables cannot be made or brought up to date: ${wordsOf(error)}`, {
      cause: error,
    });
  }
  return done.length === 0 ? "new" : "brought up to date";
}

/** Whether the tables were as they are now, were made, or were of an older form: then what is derived is to be made anew. */
export type Migrated = "current" | "new" | "brought up to date";

/** The migrations that a desk has been through; null when it never went through one. */
async function migrationsOf<T>(
  db: Kysely<T>,
  schema: string | null,
  noted: string = MIGRATIONS,
): Promise<readonly string[] | null> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  const isThere = tables.some(
    (table) => table.name === noted && (schema === null || table.schema === schema),
  );
  if (!isThere) return null;
  const { rows } = await sql<{ name: string }>`select name from ${sql.id(noted)} order by name`.execute(db);
  return rows.map((row) => row.name);
}

/** Kysely's own table of what was done. */
const MIGRATIONS = "kysely_migration";

/** For a reader, who changes nothing: the desk must have just the form that this version of Hearsay knows. */
export async function expectMigrated<T>(
  db: Kysely<T>,
  migrations: Migrations,
  schema: string | null,
): Promise<void> {
  const done = await migrationsOf(db, schema);
  if (done === null || done.length === 0) {
    throw new DeskUnusableError("There is no desk there yet. Make one with `hearsay ingest`.");
  }
  if (done.some((name) => migrations[name] === undefined)) throw tooNew();
  if (done.length !== Object.keys(migrations).length) {
    throw new DeskUnusableError(
      "The desk was kept by an older version of Hearsay. Bring it up to date with `hearsay rebuild`.",
    );
  }
}

function tooNew(): DeskUnusableError {
  return new DeskUnusableError(
    "The desk was kept by a newer version of Hearsay, which this one must not touch. Install that version or a newer one.",
  );
}

function asKysely(migrations: Migrations): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(migrations).map(([name, statements]) => [
      name,
      {
        up: async (db) => {
          for (const statement of statements) await sql.raw(statement).execute(db);
        },
      },
    ]),
  );
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
