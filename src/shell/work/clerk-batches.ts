import type { Reading } from "../../core/desk.ts";
import type { Problem } from "../gather/problem.ts";

/** What came of one page, as far as the clerk looks at it. */
export type OutcomeToFile =
  | { readonly type: "reading"; readonly reading: Reading }
  | { readonly type: "problem"; readonly problem: Problem };

/** A hundred documents a transaction: a tenth of a second lost at most when the machine stops, and little per document. */
const PER_BATCH = 100;

/** The outcomes in the order in which they come, a hundred at a time. */
export async function* inBatches(
  outcomes: AsyncIterable<OutcomeToFile>,
): AsyncGenerator<readonly OutcomeToFile[]> {
  let batch: OutcomeToFile[] = [];
  for await (const outcome of outcomes) {
    batch.push(outcome);
    if (batch.length < PER_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
