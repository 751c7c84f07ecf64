import { availableParallelism } from "node:os";
import type { Reading } from "../../core/desk.ts";
import type { Page } from "../../core/page/page.ts";
import type { Gathered, Whence } from "../gather/gather.ts";
import type { Problem } from "../gather/problem.ts";
import { type Batch, createBatcher } from "./read-pages-batches.ts";

/** What came of one gathered page, or the problem in its stead. */
export type ReadOutcome =
  | { readonly type: "reading"; readonly reading: Reading; readonly page: Page; readonly from: Whence }
  | { readonly type: "problem"; readonly problem: Problem };

export interface ReadPagesOptions {
  /** Worker threads; 0 reads in this process. Left out: as many as there are cores, none for a single page. */
  readonly threads?: number;
  /** How long one page may take, in milliseconds; default 10,000. */
  readonly pageTime?: number;
}

/** How long one page may take. The slowest of the 90 pages of the extraction set takes 0.1 s. */
const PAGE_TIME = 10_000;

/**
 * Reads pages over worker threads and gives the outcomes in the order in which the pages came.
 *
 * A reading comes without the tokens of its sentences (`tokens` is empty): they are most of its bulk, nothing after
 * the reading looks at them, and the text makes them again. A page that hangs, exhausts its memory or makes the reader
 * fail becomes a problem; the rest is read.
 */
export async function* readPages(
  gathered: AsyncIterable<Gathered>,
  { threads = availableParallelism(), pageTime = PAGE_TIME }: ReadPagesOptions = {},
): AsyncGenerator<ReadOutcome> {
  const batcher = createBatcher(gathered);
  try {
    const first = await batcher.next();
    if (first === null) return;
    if (threads === 0 || isSmall(first)) {
      const { readHere } = await import("./read-pages-here.ts");
      yield* readHere(first, batcher, pageTime);
    } else {
      const { readInThreads } = await import("./read-pages-in-threads.ts");
      yield* readInThreads(first, batcher, { threads: first.isLast ? 1 : threads, pageTime });
    }
  } finally {
    await batcher.close();
  }
}

/**
 * For a single small page the workers would take longer to start than the page takes to read. A page that fills a batch
 * by itself is not small, and goes to a worker, since only a worker's memory can be capped.
 */
function isSmall({ isLast, gathered }: Batch): boolean {
  return isLast && gathered.filter((one) => one.type === "page").length <= 1;
}
