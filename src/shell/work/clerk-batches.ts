import type { ReadOutcome } from "./read-pages.ts";

/** A hundred documents a transaction: a tenth of a second lost at most when the machine stops, and little per document. */
const PER_BATCH = 100;

/** The outcomes in the order in which they come, a hundred at a time. */
export async function* inBatches(
  outcomes: AsyncIterable<ReadOutcome>,
): AsyncGenerator<readonly ReadOutcome[]> {
  let batch: ReadOutcome[] = [];
  for await (const outcome of outcomes) {
    batch.push(outcome);
    if (batch.length < PER_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
