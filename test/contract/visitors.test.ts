import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openVisitors } from "../../src/shell/store/visitors/open-visitors.ts";
import { runsPostgres } from "../postgres/binaries.ts";
import { startPostgres, type TestServer } from "../postgres/server.ts";
import { testVisitors } from "./visiting.ts";

const root = mkdtempSync(join(tmpdir(), "visitors-"));
let places = 0;

afterAll(() => rmSync(root, { recursive: true, force: true }));

function newFolder(): string {
  places += 1;
  return join(root, String(places));
}

testVisitors({
  name: "memory",
  lasts: "no",
  place: async () => ({ open: () => openVisitors({ type: "memory" }) }),
});

testVisitors({
  name: "SQLite",
  lasts: "yes",
  place: async () => {
    const folder = newFolder();
    return { open: () => openVisitors({ type: "sqlite", folder }) };
  },
});

test("what is removed is gone from the files too", async () => {
  const folder = newFolder();
  const visitors = await openVisitors({ type: "sqlite", folder });
  const row = { kind: "subscription", key: "s", due: "", kept: "ada.quill@mail.example" } as const;
  await visitors.change({ put: [row] });
  await visitors.change({ removed: [row] });
  await visitors.close();
  expect(readFileSync(join(folder, "visitors.db")).includes("ada.quill")).toBe(false);
});

describe.runIf(runsPostgres() === "yes")("with a PostgreSQL of its own", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  testVisitors({
    name: "PostgreSQL",
    lasts: "yes",
    place: async () => {
      const url = await server.createPlace();
      return { open: () => openVisitors({ type: "postgres", url }) };
    },
  });
});
