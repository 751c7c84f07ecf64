import type { Gathered } from "../gather/gather.ts";
import type { ReadOutcome } from "./read-pages.ts";
import type { Batch, Batcher } from "./read-pages-batches.ts";
import { outcomeOf, type PageFate } from "./read-pages-outcome.ts";
import { createPool, type Pool } from "./read-pages-pool.ts";

export interface ThreadOptions {
  readonly threads: number;
  readonly pageTime: number;
  /** The file that runs in each thread; the reader itself when left out. */
  readonly worker?: URL;
}

/** Enough that a worker finds its next batch waiting when it is done with one. */
const BATCHES_A_THREAD = 2;

type Turn =
  | { readonly type: "came"; readonly batch: Batch | null }
  | { readonly type: "read"; readonly outcomes: readonly ReadOutcome[] };

/**
 * Reads over worker threads. No more than two batches a thread are under way at a time, so that a fast gatherer and a
 * slow clerk do not fill the memory with what lies between them. Outcomes are given as soon as all before them are.
 */
export async function* readInThreads(
  first: Batch,
  batcher: Batcher,
  { threads, pageTime, worker = WORKER }: ThreadOptions,
): AsyncGenerator<ReadOutcome> {
  const pool = createPool({ threads, pageTime, worker });
  const underWay: Promise<Turn>[] = [readBatch(first, pool)];
  let coming: Promise<Turn> | null = first.isLast ? null : nextOf(batcher);
  try {
    while (coming !== null || underWay.length > 0) {
      const hasRoom = underWay.length < threads * BATCHES_A_THREAD;
      const turns = [...underWay.slice(0, 1), ...(coming !== null && hasRoom ? [coming] : [])];
      const turn = await Promise.race(turns);
      if (turn.type === "read") {
        underWay.shift();
        yield* turn.outcomes;
      } else if (turn.batch === null) {
        coming = null;
      } else {
        underWay.push(readBatch(turn.batch, pool));
        coming = turn.batch.isLast ? null : nextOf(batcher);
      }
    }
  } finally {
    await pool.close();
  }
}

/** Beside this file, compiled or not. */
const WORKER = new URL(
  import.meta.url.endsWith(".ts") ? "./read-worker.ts" : "./read-worker.js",
  import.meta.url,
);

function nextOf(batcher: Batcher): Promise<Turn> {
  return noted(batcher.next().then((batch) => ({ type: "came", batch })));
}

function readBatch({ gathered }: Batch, pool: Pool): Promise<Turn> {
  const pages = gathered.filter((one) => one.type === "page").map(({ page }) => page);
  const reading = pages.length === 0 ? Promise.resolve([]) : pool.read(pages);
  return noted(reading.then((fates) => ({ type: "read", outcomes: inPlace(gathered, fates) })));
}

/** Puts the fates of the pages back between the problems that came with them. */
function inPlace(gathered: readonly Gathered[], fates: readonly PageFate[]): ReadOutcome[] {
  const rest = fates.values();
  return gathered.map((one) => {
    if (one.type === "problem") return one;
    const fate = rest.next().value;
    if (fate === undefined) throw new Error(`A worker sent no outcome for ${one.page.id}.`);
    return outcomeOf(one, fate);
  });
}

/** A failure is thrown when its turn comes; until then it is not an unhandled one. */
function noted<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}
