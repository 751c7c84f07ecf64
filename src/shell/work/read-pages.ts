import type { Reading } from "../../core/desk.ts";
import type { Page } from "../../core/page/page.ts";
import type { Gathered, Whence } from "../gather/gather.ts";
import type { Problem } from "../gather/problem.ts";

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

/**
 * Reads pages over worker threads and gives the outcomes in the order in which the pages came.
 *
 * A reading comes without the tokens of its sentences (`tokens` is empty): they are most of its bulk, nothing after
 * the reading looks at them, and the text makes them again.
 */
export async function* readPages(
  _gathered: AsyncIterable<Gathered>,
  _options: ReadPagesOptions = {},
): AsyncGenerator<ReadOutcome> {
  // Published ahead of its parts, so that others can build against the signature.
}
