import { read } from "../../core/desk.ts";
import { loadKnowledge } from "../knowledge.ts";
import { type PageOutcome, readEach, type WorkerBatch } from "./read-worker-batch.ts";

// What runs in each worker thread. The knowledge is loaded once, when the thread starts.
const knowledge = loadKnowledge();

/** Called by the pool, by this name. */
export function readBatch(batch: WorkerBatch): PageOutcome[] {
  return readEach(batch, (page) => read(page, knowledge));
}
