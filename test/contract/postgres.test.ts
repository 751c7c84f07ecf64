import { afterAll, beforeAll, describe } from "vitest";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { runsPostgres } from "../postgres/binaries.ts";
import { startPostgres, type TestServer } from "../postgres/server.ts";
import { testDesk } from "./desk-contract.ts";

describe.runIf(runsPostgres() === "yes")("with a PostgreSQL of its own", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  testDesk({
    name: "PostgreSQL",
    lacks: {},
    place: async () => {
      const url = await server.createPlace();
      return { open: (options) => openDesk({ type: "postgres", url }, options) };
    },
  });
});
