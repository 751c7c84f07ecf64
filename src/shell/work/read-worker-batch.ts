import type { Reading } from "../../core/desk.ts";
import type { Page } from "../../core/page/page.ts";

/** What a worker is sent. */
export interface WorkerBatch {
  readonly pages: readonly Page[];
  /** One number in shared memory: how many pages have been begun. Whoever waits sees there whether one hangs. */
  readonly progress: Int32Array;
}

/** What a worker sends back for each page, in order. */
export type PageOutcome =
  | { readonly type: "reading"; readonly reading: Reading }
  /** The reader threw: a defect, but one page's only. */
  | { readonly type: "failed"; readonly reason: string };

/** Reads the pages of a batch one after the other. */
export function readEach({ pages, progress }: WorkerBatch, read: (page: Page) => Reading): PageOutcome[] {
  return pages.map((page, index) => {
    Atomics.store(progress, 0, index + 1);
    return readOne(page, read);
  });
}

export function readOne(page: Page, read: (page: Page) => Reading): PageOutcome {
  try {
    return { type: "reading", reading: withoutTokens(read(page)) };
  } catch (error) {
    return {
      type: "failed",
      reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    };
  }
}

/**
 * Measured on wire reports: with its tokens a reading takes 0.11 ms to hand over between threads, without them 0.007.
 */
function withoutTokens(reading: Reading): Reading {
  const sentences = reading.document.sentences.map((sentence) => ({ ...sentence, tokens: [] }));
  return { ...reading, document: { ...reading.document, sentences } };
}
