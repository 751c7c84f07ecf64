import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { runsPostgres } from "../postgres/binaries.ts";
import { startPostgres, type TestServer } from "../postgres/server.ts";
import { testTwoProcesses } from "./two-processes.ts";

describe("in SQLite", () => {
  const root = mkdtempSync(join(tmpdir(), "two-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, "desk");
  testTwoProcesses(async () => ({ location: { type: "sqlite", folder }, place: folder }));
});

describe.runIf(runsPostgres() === "yes")("in PostgreSQL", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());
  testTwoProcesses(async () => {
    const url = await server.createPlace();
    return { location: { type: "postgres", url }, place: url };
  });
});
