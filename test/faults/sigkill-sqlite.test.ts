import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { verify } from "../../src/shell/store/verify/verify.ts";
import { enterAndKill } from "./killed-process.ts";

const KILLS = 20;
const root = mkdtempSync(join(tmpdir(), "killed-"));

afterAll(() => rmSync(root, { recursive: true, force: true }));

test("killed at any moment of entering, the desk opens, verify passes, and nothing acknowledged is lost", async () => {
  const folder = join(root, "entering");
  for (let kill = 1; kill <= KILLS; kill += 1) {
    // Batches take some ten milliseconds, so the kills fall on all of their moments.
    const plan = { after: 1 + (kill % 3), delay: Math.random() * 30 };
    const acknowledged = await enterAndKill(folder, plan);
    const desk = await openDesk({ type: "sqlite", folder });
    const entries = (await desk.head())?.seq ?? 0;
    // The batch that was under way is there wholly or not at all.
    expect(entries % 50).toBe(0);
    expect(entries).toBeGreaterThanOrEqual(acknowledged?.seq ?? 0);
    const known = acknowledged ?? { seq: 0, hash: "" };
    expect(await verify(desk, { known })).toMatchObject({ entries, reports: entries / 2, findings: [] });
    await desk.close();
  }
}, 600_000);

test("killed at any moment of being made, the desk opens", async () => {
  for (let kill = 0; kill < 8; kill += 1) {
    const folder = join(root, `made-${kill}`);
    await enterAndKill(folder, { after: 0, delay: 150 + Math.random() * 600 });
    const desk = await openDesk({ type: "sqlite", folder });
    expect((await verify(desk)).findings).toEqual([]);
    await desk.close();
  }
}, 300_000);
