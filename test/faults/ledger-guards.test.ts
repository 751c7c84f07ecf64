import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe } from "vitest";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { openRawFile } from "../../src/shell/store/sqlite/driver.ts";
import { runsPostgres } from "../postgres/binaries.ts";
import { startPostgres, type TestServer } from "../postgres/server.ts";
import { entryRow, LAST, testGuards } from "./ledger-guards.ts";

describe("No entry is ever changed or removed, by any path, in SQLite", () => {
  const root = mkdtempSync(join(tmpdir(), "guards-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  let places = 0;

  testGuards(async () => {
    places += 1;
    const folder = join(root, String(places));
    return {
      open: () => openDesk({ type: "sqlite", folder }),
      connect: async () => {
        // No pragma is set, as another tool would not set any.
        const file = openRawFile(join(folder, "desk.db"), 0);
        return { run: async (sql) => file.exec(sql), close: async () => void file.close() };
      },
    };
  }, [
    ["replacing an entry", `INSERT OR REPLACE ${entryRow(2, "rumour_a", 2, LAST)}`],
    ["replacing by REPLACE", `REPLACE ${entryRow(4, "rumour_b", 2, LAST)}`],
    ["replacing by another key", `REPLACE ${entryRow(5, "rumour_a", 2, LAST)}`],
    [
      "changing on conflict",
      `INSERT ${entryRow(2, "rumour_a", 2, LAST)} ON CONFLICT DO UPDATE SET event = '{}'`,
    ],
    ["replacing on update", "UPDATE OR REPLACE entry SET seq = 1 WHERE seq = 2"],
  ]);
});

describe.runIf(runsPostgres() === "yes")(
  "No entry is ever changed or removed, by any path, in PostgreSQL",
  () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server.stop());

    testGuards(async () => {
      const url = await server.createPlace();
      return {
        open: () => openDesk({ type: "postgres", url }),
        connect: async () => {
          const client = new pg.Client({ connectionString: url });
          await client.connect();
          return { run: (sql) => client.query(sql), close: () => client.end() };
        },
      };
    }, [
      ["emptying the table", "TRUNCATE entry"],
      [
        "changing on conflict",
        `INSERT ${entryRow(2, "rumour_a", 2, LAST)} ON CONFLICT (seq) DO UPDATE SET event = '{}'`,
      ],
      ["removing within a query", "WITH gone AS (DELETE FROM entry RETURNING *) SELECT * FROM gone"],
      [
        "merging",
        "MERGE INTO entry USING (SELECT 2 AS seq) AS other ON entry.seq = other.seq WHEN MATCHED THEN DELETE",
      ],
    ]);
  },
);
