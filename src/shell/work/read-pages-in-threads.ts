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

/** What came of one batch, in its order. */
type Outcomes = readonly ReadOutcome[];

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
  const queue = createQueue(first, batcher, pool, threads * BATCHES_A_THREAD);
  try {
    for (let next = await queue.next(); next !== null; next = await queue.next()) yield* next;
  } finally {
    await pool.close();
  }
}

/** Beside this file, compiled or not. */
const WORKER = new URL(
  import.meta.url.endsWith(".ts") ? "./read-worker.ts" : "./read-worker.js",
  import.meta.url,
);

/** Batches that are being read, oldest first. Draws new ones while there is room, and never two at once. */
function createQueue(first: Batch, batcher: Batcher, pool: Pool, room: number) {
  const underWay: Promise<Outcomes>[] = [];
  let drawing: Promise<null> | null = null;
  let isOver = false;
  enter(first);

  function enter(batch: Batch): void {
    underWay.push(noted(readBatch(batch, pool)));
    isOver = batch.isLast;
  }

  async function draw(): Promise<null> {
    try {
      const batch = await batcher.next();
      if (batch === null) isOver = true;
      else enter(batch);
    } catch (error) {
      // A stream that breaks has its turn like a batch: after what came before.
      underWay.push(noted(Promise.reject(error)));
      isOver = true;
    }
    drawing = null;
    return null;
  }

  /** The outcomes of the oldest batch; null when there is none left. */
  async function next(): Promise<Outcomes | null> {
    for (;;) {
      if (!isOver && underWay.length < room) drawing ??= draw();
      const waitedFor = [underWay[0], drawing].filter((one) => one !== undefined && one !== null);
      if (waitedFor.length === 0) return null;
      const came = await Promise.race(waitedFor);
      if (came === null) continue;
      underWay.shift();
      return came;
    }
  }

  return { next };
}

async function readBatch({ gathered }: Batch, pool: Pool): Promise<Outcomes> {
  const pages = gathered.filter((one) => one.type === "page").map(({ page }) => page);
  return inPlace(gathered, pages.length === 0 ? [] : await pool.read(pages));
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
