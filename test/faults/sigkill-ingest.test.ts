import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { verify } from "../../src/shell/store/verify/verify.ts";
import { madeUpNews } from "./made-up-news.ts";

const DOCUMENTS = 300;
const KILLS = 12;
/** A run is killed this often before it may finish: later kills meet a desk that earlier ones left behind. */
const KILLS_A_RUN = 4;

const root = mkdtempSync(join(tmpdir(), "ingest-"));
const news = join(root, "news.jsonl");
const main = join(import.meta.dirname, "../../src/shell/cli/main.ts");
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What a run that was never stopped exports, and how long it took. */
let whole = { rumours: "", milliseconds: 0 };

beforeAll(async () => {
  writeFileSync(news, madeUpNews(DOCUMENTS));
  const start = performance.now();
  expect(await ingest("whole", null)).toBe("finished");
  whole = { milliseconds: performance.now() - start, rumours: exported("whole") };
}, 300_000);

test("the news makes rumours that grow and reports that move, or the next test would show little", async () => {
  const desk = await openDesk({ type: "sqlite", folder: join(root, "whole") }, { purpose: "read" });
  const counts = new Map<string, number>();
  for await (const { event } of desk.ledger.read(0))
    counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
  expect((await verify(desk)).findings).toEqual([]);
  await desk.close();
  expect(counts.get("ReportFiled")).toBeGreaterThan((counts.get("RumourOpened") ?? 0) * 1.3);
  expect(counts.get("RumourMerged") ?? counts.get("ReportWithdrawn") ?? 0).toBeGreaterThan(0);
  expect(whole.rumours.split("\n").length).toBeGreaterThan(50);
});

test("killed at any moment and finished, ingest gives the same export as a run never stopped, byte for byte", async () => {
  let kills = 0;
  for (let run = 1; kills < KILLS; run += 1) {
    const folder = `run-${run}`;
    let known = { seq: 0, hash: "" };
    for (let kill = 0; kill < KILLS_A_RUN; kill += 1) {
      const end = await ingest(folder, Math.random() * whole.milliseconds);
      if (end === "killed") kills += 1;
      known = await expectWhole(folder, known);
    }
    expect(await ingest(folder, null)).toBe("finished");
    await expectWhole(folder, known);
    expect(exported(folder)).toBe(whole.rumours);
    rmSync(join(root, folder), { recursive: true });
  }
}, 900_000);

/** Starts `hearsay ingest`, and kills it with SIGKILL after so many milliseconds unless it has finished. */
function ingest(folder: string, killAfter: number | null): Promise<"finished" | "killed"> {
  const words = ["--import", "tsx", main, "ingest", "--data", join(root, folder), news];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
  let complaint = "";
  child.stderr.on("data", (said) => {
    complaint += said;
  });
  const timer = killAfter === null ? null : setTimeout(() => child.kill("SIGKILL"), killAfter);
  return new Promise((resolve, reject) => {
    child.once("close", (code, signal) => {
      if (timer !== null) clearTimeout(timer);
      if (signal === "SIGKILL") resolve("killed");
      else if (code === 0) resolve("finished");
      else reject(new Error(`ingest ended with ${code ?? signal}: ${complaint}`));
    });
  });
}

/** The desk opens, verify passes, and what was in it before is still there. */
async function expectWhole(folder: string, known: { seq: number; hash: string }) {
  const desk = await openDesk({ type: "sqlite", folder: join(root, folder) });
  const { findings, head } = await verify(desk, known.seq === 0 ? {} : { known });
  await desk.close();
  expect(findings).toEqual([]);
  return head ?? known;
}

function exported(folder: string): string {
  const words = ["--import", "tsx", main, "export", "rumours", "--data", join(root, folder)];
  const { status, stdout } = spawnSync(process.execPath, words, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(status).toBe(0);
  return stdout;
}
