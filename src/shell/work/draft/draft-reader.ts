import { createRequire } from "node:module";
import { Piscina } from "piscina";
import type { DraftRead } from "../../../core/publication/draft/draft-read.ts";
import type { DraftTask } from "./draft-worker.ts";
import type { PastedDraft } from "./read-draft.ts";

/** What became of a draft. None of these says anything of what it held. */
export type DraftOutcome =
  | { readonly type: "read"; readonly read: DraftRead }
  /** It would have taken longer, or more memory, than any honest text. */
  | { readonly type: "too-much" }
  /** Too many others are waiting. */
  | { readonly type: "busy" }
  /** The reader threw: a defect. `error` is the name of its class, and nothing of its message. */
  | { readonly type: "failed"; readonly error: string };

export interface DraftReader {
  readonly read: (draft: PastedDraft) => Promise<DraftOutcome>;
}

/** How long reading one draft may take, in milliseconds. A long article takes a tenth of a second. */
const READING_TIME = 5_000;
const LOOK = 50;
/** How many may wait for the thread. */
const MOST_WAITING = 8;
/** As for pages (read-pages-pool.ts): enough for any of them, knowledge included. */
const HEAP = { maxOldGenerationSizeMb: 150, maxYoungGenerationSizeMb: 32 };
/** A thread that nobody needs ends, with what it holds. */
const IDLE = 60_000;

/**
 * Reads drafts in a thread of its own, one after the other, so that a text that is made to hang the reader hangs neither
 * the site nor those who come after it. The thread starts with the first draft.
 */
export function draftReader(): DraftReader {
  let pool: Piscina<DraftTask, DraftRead> | null = null;
  return {
    read: async (draft) => {
      pool ??= startPool();
      const begun = new Int32Array(new SharedArrayBuffer(4));
      const hanging = new AbortController();
      const watch = watchReading(begun, () => hanging.abort());
      try {
        return { type: "read", read: await pool.run({ draft, begun }, { signal: hanging.signal }) };
      } catch (error) {
        if (hanging.signal.aborted || isOutOfMemory(error)) return { type: "too-much" };
        if (error instanceof Error && error.message === "Task queue is at limit") return { type: "busy" };
        return { type: "failed", error: error instanceof Error ? error.name : typeof error };
      } finally {
        clearInterval(watch);
      }
    },
  };
}

function startPool(): Piscina<DraftTask, DraftRead> {
  const isSource = import.meta.url.endsWith(".ts");
  return new Piscina<DraftTask, DraftRead>({
    filename: new URL(isSource ? "./draft-worker.ts" : "./draft-worker.js", import.meta.url).href,
    name: "readInThread",
    minThreads: 0,
    maxThreads: 1,
    maxQueue: MOST_WAITING,
    idleTimeout: IDLE,
    resourceLimits: HEAP,
    execArgv: isSource ? ["--import", createRequire(import.meta.url).resolve("tsx")] : [],
  });
}

/** Only the reading is timed, and not the wait for it. */
function watchReading(begun: Int32Array, hangs: () => void): NodeJS.Timeout {
  let since: number | null = null;
  return setInterval(() => {
    if (Atomics.load(begun, 0) === 0) return;
    since ??= performance.now();
    if (performance.now() - since > READING_TIME) hangs();
  }, LOOK);
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
