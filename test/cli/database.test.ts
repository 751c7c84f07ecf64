import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runsPostgres } from "../postgres/binaries.ts";
import { startPostgres, type TestServer } from "../postgres/server.ts";
import { deskFolder, hearsay } from "./hearsay.ts";

const PAGES = ["talks.html", "records.jsonl"];

// Off CI, the suite is left out where PostgreSQL is not installed.
describe.runIf(runsPostgres() === "yes")("a desk in PostgreSQL", () => {
  let server: TestServer;
  let database = { HEARSAY_DATABASE: "" };

  beforeAll(async () => {
    server = await startPostgres();
    database = { HEARSAY_DATABASE: await server.createPlace() };
    expect(hearsay(["ingest", ...PAGES], database).code).toBe(0);
  });

  afterAll(() => server.stop());

  test("exports the same rumours and documents as a desk in a folder", () => {
    const folder = deskFolder();
    expect(hearsay(["ingest", "--data", folder, ...PAGES]).code).toBe(0);
    for (const what of ["rumours", "documents"]) {
      const exported = hearsay(["export", what], database).stdout;
      expect(exported).not.toBe("");
      expect(exported).toBe(hearsay(["export", what, "--data", folder]).stdout);
    }
  });

  test.each(["board", "search Tallis", "explain wire-1", "verify", "rebuild"])(
    "answers hearsay %s",
    (line) => {
      const run = hearsay(line.split(" "), database);
      expect(run.stderr).toBe("");
      expect(run.stdout).not.toBe("");
      expect(run.code).toBe(0);
    },
  );

  test("is passed by when --data names a folder", () => {
    expect(hearsay(["board", "--data", "/nowhere/at/all"], database).code).toBe(4);
  });
});
