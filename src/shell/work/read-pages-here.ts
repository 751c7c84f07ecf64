import type { Knowledge } from "../../core/desk.ts";
import { read } from "../../core/desk.ts";
import type { Gathered } from "../gather/gather.ts";
import { TooSlowError, withinTime } from "../gather/within-time.ts";
import { loadKnowledge } from "../knowledge.ts";
import type { ReadOutcome } from "./read-pages.ts";
import type { Batch, Batcher } from "./read-pages-batches.ts";
import { outcomeOf, type PageFate } from "./read-pages-outcome.ts";
import { readOne } from "./read-worker-batch.ts";

/** Reads in this process, one page after the other. Time is capped; memory cannot be. */
export async function* readHere(
  first: Batch,
  batcher: Batcher,
  pageTime: number,
): AsyncGenerator<ReadOutcome> {
  const knowledge = loadKnowledge();
  for (let batch: Batch | null = first; batch !== null; batch = await batcher.next()) {
    for (const one of batch.gathered) yield readGathered(one, knowledge, pageTime);
  }
}

function readGathered(one: Gathered, knowledge: Knowledge, pageTime: number): ReadOutcome {
  if (one.type === "problem") return one;
  return outcomeOf(
    one,
    fateOf(() => readOne(one.page, (page) => read(page, knowledge)), pageTime),
  );
}

function fateOf(work: () => PageFate, pageTime: number): PageFate {
  try {
    return withinTime(pageTime, work);
  } catch (error) {
    if (error instanceof TooSlowError) return { type: "too-slow", pageTime };
    throw error;
  }
}
