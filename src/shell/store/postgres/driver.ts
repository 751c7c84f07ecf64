// The one file that knows which driver PostgreSQL comes through.

import { hostname } from "node:os";
import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from "kysely";
import pg from "pg";
import { plainError } from "./plain-error.ts";

/** What `pg_stat_activity` calls our connections, so that whoever is kept waiting can be told by whom. */
const NAME = `hearsay, process ${process.pid} on ${hostname()}`;

/** Connections at once; one of them writes, the others serve readers in the same process. */
const MOST_CONNECTIONS = 4;

const BIGINT = 20;

/** Row numbers come as numbers: a desk has fewer than 2^53 rows. */
const TYPES: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === BIGINT ? Number : pg.types.getTypeParser(oid, format),
};

export function postgresDialect(url: string, server: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    application_name: NAME,
    types: TYPES,
  });
  // A connection that breaks shows in the query that meets it; without these two, it would end the process at once.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return new PostgresDialect({ pool: plainly(pool, server) });
}

function plainly(pool: pg.Pool, server: string): PostgresPool {
  return {
    connect: async () => {
      const client = await pool.connect().catch((error: unknown) => {
        throw plainError(server, error);
      });
      const query = (text: string, values: readonly unknown[]) =>
        client.query(text, [...values]).catch((error: unknown) => {
          throw plainError(server, error);
        });
      // Kysely's type also knows cursors, which nothing here uses.
      return { query, release: () => client.release() } as unknown as PostgresPoolClient;
    },
    end: () => pool.end(),
  };
}

/** A connection of its own, for as long as a desk is open. */
export interface Session {
  query(text: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Whether the connection broke, and with it everything that hung on it. */
  isLost(): boolean;
  end(): Promise<void>;
}

export async function openSession(url: string, server: string): Promise<Session> {
  const client = new pg.Client({ connectionString: url, application_name: NAME, keepAlive: true });
  let state: "open" | "lost" = "open";
  const lose = (): void => {
    state = "lost";
  };
  client.on("error", lose);
  client.on("end", lose);
  try {
    await client.connect();
  } catch (error) {
    throw plainError(server, error);
  }
  return {
    query: async (text) => {
      try {
        return (await client.query<Record<string, unknown>>(text)).rows;
      } catch (error) {
        throw plainError(server, error);
      }
    },
    isLost: () => state === "lost",
    end: () => client.end(),
  };
}
