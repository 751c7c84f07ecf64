import { Kysely, sql, type Transaction } from "kysely";
import type { Desk } from "../desk-store.ts";
import { DeskBusyError, DeskUnusableError } from "../errors.ts";
import { type DeskOptions, settled } from "../location.ts";
import { expectMigrated, migrate } from "../sql/migrate.ts";
import { type Commits, type SqlEngine, sqlDesk } from "../sql/sql-desk.ts";
import type { Tables } from "../sql/tables.ts";
import { openSession, postgresDialect, type Session } from "./driver.ts";
import { POSTGRES_MIGRATIONS } from "./migrations.ts";
import { BROKEN, shownServer } from "./plain-error.ts";
import { tsvectorSearch } from "./tsvector-search.ts";

const OLDEST_VERSION = 150_000;

/** "HRSY": tells the locks of desks from those of others; the second half of the key is the schema the desk is in. */
const WRITER = 0x48525359;
const STEP = WRITER + 1;

export async function openPostgresDesk(url: string, given: DeskOptions): Promise<Desk> {
  const options = settled(given);
  const server = shownServer(url);
  const session = await openSession(url, server);
  try {
    const schema = await suitableSchema(session, server);
    if (options.purpose === "write") await lockForWriting(session, server);
    const db = new Kysely<Tables>({ dialect: postgresDialect(url, server) });
    try {
      const desk = sqlDesk(db, engineOf(db, session, server), options);
      if (options.purpose === "read") await expectMigrated(db, POSTGRES_MIGRATIONS, schema);
      else if ((await migrate(db, POSTGRES_MIGRATIONS, schema)) === "brought up to date") {
        await desk.rumours.reindex();
      }
      return desk;
    } catch (error) {
      await db.destroy();
      throw error;
    }
  } catch (error) {
    await session.end();
    throw error;
  }
}

function engineOf(db: Kysely<Tables>, session: Session, server: string): SqlEngine {
  return {
    search: tsvectorSearch(db),
    prepare: async () => {},
    begin: (step, commits) => begin(step, session, server, commits),
    scrub: async () => {
      await sql`VACUUM document, reading, words, view_row, search_terms`.execute(db);
    },
    // PostgreSQL's own check of its files is an extension that few servers have; `verify` still reads every row.
    damage: async () => [],
    close: async () => {
      await db.destroy();
      await session.end();
    },
  };
}

/** The schema that the desk's tables are in, on a server that can keep a desk. */
async function suitableSchema(session: Session, server: string): Promise<string> {
  const [row] = await session.query(
    "SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding, current_schema() AS schema",
  );
  const { version, encoding, schema } = row ?? {};
  if (Number(version) < OLDEST_VERSION) {
    throw new DeskUnusableError(`PostgreSQL at ${server} is too old: a desk needs version 15 or newer.`);
  }
  if (encoding !== "UTF8") {
    throw new DeskUnusableError(
      `The database at ${server} is in ${String(encoding)}: a desk needs UTF8 (createdb --encoding=UTF8 --template=template0).`,
    );
  }
  if (typeof schema !== "string") {
    throw new DeskUnusableError(
      `The database at ${server} has no schema for a desk: none that search_path names is there. Make it with CREATE SCHEMA.`,
    );
  }
  return schema;
}

/** Held by the session, so the server gives it back when the process dies or the network parts them. */
async function lockForWriting(session: Session, server: string): Promise<void> {
  const [row] = await session.query(
    `SELECT pg_try_advisory_lock(${WRITER}, hashtext(current_schema())) AS locked`,
  );
  if (row?.["locked"] === true) return;
  const [holder] = await session.query(
    `SELECT application_name AS name, to_char(backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS since
     FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND granted AND pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())
       AND classid::bigint = ${WRITER} AND objid::bigint = hashtext(current_schema())::bigint & 4294967295`,
  );
  const who = holder === undefined ? "it has not said which" : `${holder["name"]}, since ${holder["since"]}`;
  throw new DeskBusyError(
    `Another process is writing on the desk at ${server} (${who}). Wait until it is done, or stop it.`,
  );
}

/**
 * One step at a time, even should a second writer have come in because this one's session was lost unnoticed; and a
 * commit that lasts, whatever the server does by default, or one that nobody has to wait for.
 */
async function begin(
  step: Transaction<Tables>,
  session: Session,
  server: string,
  commits: Commits,
): Promise<void> {
  if (session.isLost()) {
    throw new DeskUnusableError(`PostgreSQL at ${server} ${BROKEN}`);
  }
  await sql`
    SELECT pg_advisory_xact_lock(${sql.lit(STEP)}, hashtext(current_schema())),
      CASE WHEN ${commits} = 'derived' OR current_setting('synchronous_commit') = 'off'
        THEN set_config('synchronous_commit', ${WANTED[commits]}, true) END
  `.execute(step);
}

const WANTED: Readonly<Record<Commits, string>> = { lasting: "on", derived: "off" };
