import { createRequire } from "node:module";
import { setInterval } from "node:timers";
import { Piscina } from "piscina";
import type { Page } from "../../core/page/page.ts";
import type { PageFate } from "./read-pages-outcome.ts";
import type { PageOutcome, WorkerBatch } from "./read-worker-batch.ts";

export interface PoolOptions {
  readonly threads: number;
  /** In milliseconds. */
  readonly pageTime: number;
  /** The file that runs in each thread and has `readBatch`. */
  readonly worker: URL;
}

export interface Pool {
  /** The fate of each page, in order. Rejects only when workers cannot work at all. */
  readonly read: (pages: readonly Page[]) => Promise<readonly PageFate[]>;
  readonly close: () => Promise<void>;
}

/**
 * Heap of one worker: 40 MB are enough for each of the 90 pages of the extraction set, knowledge included. Pages of
 * 10 MB that are made to exhaust memory drive the whole process to 440 MB with this, to 500 MB with 200 MB.
 */
const HEAP = { maxOldGenerationSizeMb: 150, maxYoungGenerationSizeMb: 32 };

/** Of pages over this size only one is read at a time, since each of them may fill its worker's heap. */
const HEAVY = 1_000_000;

/** How often it is looked whether a page hangs. */
const LOOK = 100;

export function createPool({ threads, pageTime, worker }: PoolOptions): Pool {
  const workers = new Piscina<WorkerBatch, PageOutcome[]>({
    filename: worker.href,
    name: "readBatch",
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: HEAP,
    execArgv: worker.pathname.endsWith(".ts") ? withTypeScript() : [],
  });

  // Emitted when a worker dies without a batch: it could not even start, and no other will.
  const waiting = new Set<(error: unknown) => void>();
  workers.on("error", (error) => {
    for (const reject of waiting) reject(error);
  });

  async function run(batch: WorkerBatch, signal: AbortSignal): Promise<PageOutcome[]> {
    let giveUp = (_error: unknown): void => undefined;
    try {
      return await new Promise<PageOutcome[]>((resolve, reject) => {
        giveUp = reject;
        waiting.add(giveUp);
        workers.run(batch, { signal }).then(resolve, reject);
      });
    } finally {
      waiting.delete(giveUp);
    }
  }

  let heavyDone: Promise<unknown> = Promise.resolve();

  function attempt(pages: readonly Page[]): Promise<Attempt> {
    if (!pages.some(({ body }) => body.byteLength > HEAVY)) return attemptNow(pages);
    const attempted = heavyDone.then(() => attemptNow(pages));
    heavyDone = attempted.catch(() => undefined);
    return attempted;
  }

  /** Sends pages to one worker. A worker that dies names the page it was at. */
  async function attemptNow(pages: readonly Page[]): Promise<Attempt> {
    const progress = new Int32Array(new SharedArrayBuffer(4));
    const hanging = new AbortController();
    const watch = watchProgress(progress, pageTime, () => hanging.abort());
    try {
      const batch = { pages: pages.map(compact), progress };
      return { type: "read", outcomes: await run(batch, hanging.signal) };
    } catch (error) {
      const at = Math.max(0, Atomics.load(progress, 0) - 1);
      if (hanging.signal.aborted) return { type: "died", at, of: { type: "too-slow", pageTime } };
      if (isOutOfMemory(error)) return { type: "died", at, of: TOO_BIG };
      if (isNotCloned(error)) return { type: "not-handed-over" };
      throw error;
    } finally {
      clearInterval(watch);
    }
  }

  async function read(pages: readonly Page[]): Promise<readonly PageFate[]> {
    const attempted = await attempt(pages);
    if (attempted.type === "read") return attempted.outcomes;
    if (attempted.type === "not-handed-over") return readEachAlone(pages);
    const before = pages.slice(0, attempted.at);
    const after = pages.slice(attempted.at + 1);
    // A heap fills up over many pages, so the one that was being read may be innocent and gets a fresh worker.
    const mayBeInnocent = attempted.of.type === "too-big" && pages.length > 1;
    const fates = mayBeInnocent ? await read(pages.slice(attempted.at, attempted.at + 1)) : [attempted.of];
    return [...(await readSome(before)), ...fates, ...(await readSome(after))];
  }

  /** Something in a batch cannot pass between threads and nothing says whose it is: only its own page is lost. */
  async function readEachAlone(pages: readonly Page[]): Promise<readonly PageFate[]> {
    if (pages.length === 1) return [{ type: "failed", reason: NOT_HANDED_OVER }];
    const fates: PageFate[] = [];
    for (const page of pages) fates.push(...(await read([page])));
    return fates;
  }

  async function readSome(pages: readonly Page[]): Promise<readonly PageFate[]> {
    return pages.length === 0 ? [] : read(pages);
  }

  return { read, close: () => workers.destroy() };
}

const TOO_BIG: PageFate = { type: "too-big", megabytes: HEAP.maxOldGenerationSizeMb };

const NOT_HANDED_OVER = "what it made cannot pass between threads";

type Attempt =
  | { readonly type: "read"; readonly outcomes: readonly PageOutcome[] }
  | { readonly type: "died"; readonly at: number; readonly of: PageFate }
  | { readonly type: "not-handed-over" };

/** Calls `hangs` when one page has been the current one for too long. Pages that wait for a worker are not timed. */
function watchProgress(progress: Int32Array, pageTime: number, hangs: () => void): NodeJS.Timeout {
  let current = 0;
  let since = performance.now();
  return setInterval(() => {
    const now = Atomics.load(progress, 0);
    if (now !== current) {
      current = now;
      since = performance.now();
    } else if (current > 0 && performance.now() - since > pageTime) hangs();
  }, LOOK);
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

/** The error of a failed clone cannot itself be cloned as one: from a worker it arrives as an object with nothing in it. */
function isNotCloned(error: unknown): boolean {
  return !(error instanceof Error) || error.name === "DataCloneError";
}

/** A view of a few bytes would take the whole array behind it along to the other thread. */
function compact(page: Page): Page {
  const isWhole = page.body.byteLength === page.body.buffer.byteLength;
  return isWhole ? page : { ...page, body: page.body.slice() };
}

/** From the sources, in tests and while developing, threads need the compiler too. */
function withTypeScript(): string[] {
  return ["--import", createRequire(import.meta.url).resolve("tsx")];
}
