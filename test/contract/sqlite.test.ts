import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { testDesk } from "./desk-contract.ts";

const root = mkdtempSync(join(tmpdir(), "desk-"));
let places = 0;

afterAll(() => rmSync(root, { recursive: true, force: true }));

testDesk({
  name: "SQLite",
  lacks: {},
  place: async () => {
    places += 1;
    const folder = join(root, String(places));
    return { open: (options) => openDesk({ type: "sqlite", folder }, options) };
  },
});
