import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Batch } from "../src/shell/store/desk-store.ts";
import { openDesk } from "../src/shell/store/open-desk.ts";
import { batch, document } from "../test/contract/made-up.ts";
import { type Bench, number } from "./bench.ts";

const BATCHES = 50;
/** As many documents as the clerk hands over at once. */
const DOCUMENTS = 100;

/** Entering alone: documents, readings, words and entries of made-up claims, each batch on disk before the next. */
export async function benchLedger(): Promise<Bench> {
  const batches = Array.from({ length: BATCHES }, (_, index) => batchOf(index * DOCUMENTS));
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const desk = await openDesk({ type: "sqlite", folder: join(folder, "desk") });
  const begun = performance.now();
  let entries = 0;
  for (const each of batches) entries += (await desk.enter(each)).length;
  const entering = (performance.now() - begun) / 1000;
  const before = performance.now();
  let folded = 0;
  for await (const _entry of desk.ledger.read(0)) folded++;
  const reading = (performance.now() - before) / 1000;
  await desk.close();
  rmSync(folder, { recursive: true });
  return {
    name: "ledger",
    about: `${number(entries)} entries of ${number(BATCHES * DOCUMENTS)} documents in batches of ${DOCUMENTS}, SQLite, every batch synced to disk`,
    heads: ["", "entries a second"],
    rows: [
      ["entering, with documents, readings and words", number(entries / entering)],
      ["reading the ledger from the first entry", number(folded / reading)],
    ],
    aims: [],
  };
}

function batchOf(first: number): Batch {
  const single = Array.from({ length: DOCUMENTS }, (_, index) =>
    batch(document(first + index), `rumour_bench${first + index}`),
  );
  return {
    documents: single.flatMap(({ documents }) => documents),
    readings: single.flatMap(({ readings }) => readings),
    words: single.flatMap(({ words }) => words),
    drafts: single.flatMap(({ drafts }) => drafts),
    problems: [],
  };
}
