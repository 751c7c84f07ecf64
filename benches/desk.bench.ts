import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seeded } from "../evals/seeded.ts";
import type { Knowledge, Reading } from "../src/core/desk.ts";
import { loadKnowledge } from "../src/shell/knowledge.ts";
import type { Desk } from "../src/shell/store/desk-store.ts";
import { openDesk } from "../src/shell/store/open-desk.ts";
import { ingest } from "../src/shell/work/clerk.ts";
import type { OutcomeToFile } from "../src/shell/work/clerk-batches.ts";
import { board, findRumours, showRumour } from "../src/shell/work/followers.ts";
import { atMost, type Bench, number } from "./bench.ts";
import { pick } from "./made-desk/drawing.ts";
import { madeReadings, oneMoreReading } from "./made-desk/made-readings.ts";
import { type MadeRumour, madeRumours } from "./made-desk/made-rumours.ts";

/** Reports on the desk; `HEARSAY_BENCH_REPORTS` makes it smaller for a quick look. */
const REPORTS = Number(process.env["HEARSAY_BENCH_REPORTS"] ?? 1_000_000);
const TIMES = 400;
const ROWS = 20;
const SEED = 20_171_124;

/** A desk of made-up rumours as large as a desk gets, and what it takes to file one more document and to look at it. */
export async function benchDesk(): Promise<Bench> {
  const knowledge = loadKnowledge();
  const rumours = madeRumours(REPORTS);
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const begun = performance.now();
  await fill(join(folder, "desk"), rumours, knowledge);
  const filled = (performance.now() - begun) / 1000;
  const desk = await openDesk({ type: "sqlite", folder: join(folder, "desk") });
  const chance = seeded(SEED);
  const tellings = spread(rumours);
  const ids = await shownIds(desk);
  const filing = await timed((time) =>
    fileOne(desk, oneMoreReading(pick(chance, tellings), time), knowledge),
  );
  const showing = await timed(async () => {
    for (const id of await findRumours(desk, pick(chance, ids))) await showRumour(desk, knowledge, id, null);
  });
  const boarding = await timed(() => firstRows(desk));
  await desk.close();
  rmSync(folder, { recursive: true });
  return {
    name: "desk",
    about: `${number(REPORTS)} made-up reports in ${number(rumours.length)} rumours (SQLite), filled in ${number(filled)} seconds; ${TIMES} times each, one at a time`,
    heads: ["", "p50 ms", "p95 ms", "worst ms"],
    rows: [
      [
        "filing one more document, decided, entered, synced, on the board and found by search",
        ...shares(filing),
      ],
      ["show, any rumour", ...shares(showing)],
      [`board, the ${ROWS} newest`, ...shares(boarding)],
    ],
    aims: [
      atMost("filing one more document, p95", share(filing, 0.95), 15, "ms"),
      atMost("show, p95", share(showing, 0.95), 50, "ms"),
      atMost("board, p95", share(boarding, 0.95), 50, "ms"),
    ],
  };
}

async function fill(folder: string, rumours: readonly MadeRumour[], knowledge: Knowledge): Promise<void> {
  const desk = await openDesk({ type: "sqlite", folder });
  await ingest(desk, outcomes(madeReadings(rumours)), { knowledge });
  await desk.close();
}

async function fileOne(desk: Desk, reading: Reading, knowledge: Knowledge): Promise<void> {
  await ingest(desk, outcomes([reading]), { knowledge });
}

async function* outcomes(readings: Iterable<Reading>): AsyncGenerator<OutcomeToFile> {
  for (const reading of readings) yield { type: "reading", reading };
}

/** Each rumour as often as it was told: what is told often will be told again. */
function spread(rumours: readonly MadeRumour[]): readonly MadeRumour[] {
  return rumours.flatMap((rumour) => Array.from({ length: rumour.tellings }, () => rumour));
}

async function shownIds(desk: Desk): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const row of board(desk, null)) ids.push(row.id);
  return ids;
}

async function firstRows(desk: Desk): Promise<void> {
  let rows = 0;
  for await (const _row of board(desk, null)) if (++rows === ROWS) return;
}

async function timed(work: (time: number) => Promise<void>): Promise<readonly number[]> {
  const spent: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const begun = performance.now();
    await work(time);
    spent.push(performance.now() - begun);
  }
  return spent.sort((a, b) => a - b);
}

function shares(spent: readonly number[]): readonly string[] {
  return [share(spent, 0.5), share(spent, 0.95), share(spent, 1)].map(number);
}

function share(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
