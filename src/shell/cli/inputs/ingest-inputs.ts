import { formatProblem } from "../../gather/problem.ts";
import { loadKnowledge } from "../../knowledge.ts";
import type { Desk } from "../../store/desk-store.ts";
import { type IngestProgress, ingest } from "../../work/clerk.ts";
import { summaryOf } from "../print/summary.ts";
import { startProgress } from "../progress/bar.ts";
import { pagesExpected } from "../progress/expected.ts";
import type { InputOptions } from "./input-options.ts";
import { stopOnInterrupt } from "./interrupt.ts";
import { readInputs } from "./read-inputs.ts";

export interface Ingested {
  readonly progress: IngestProgress;
  readonly interrupted: "yes" | "no";
  /** One line that says what came of it. */
  readonly summary: string;
}

/** Files what the inputs hold on the desk, with a progress bar and a line for each problem on standard error. */
export async function ingestInputs(
  desk: Desk,
  inputs: readonly string[],
  options: InputOptions,
): Promise<Ingested> {
  const began = performance.now();
  const bar = startProgress(await pagesExpected(inputs));
  const interrupt = stopOnInterrupt(() =>
    bar.say("Finishing the batch at hand; Ctrl-C again to stop at once."),
  );
  try {
    const outcomes = seen(readInputs(inputs, options, interrupt.signal), bar.pageRead);
    const progress = await ingest(desk, outcomes, {
      knowledge: loadKnowledge(),
      progress: bar.batchEntered,
      problem: (problem) => bar.say(formatProblem(problem)),
    });
    const seconds = (performance.now() - began) / 1000;
    return {
      progress,
      interrupted: interrupt.signal.aborted ? "yes" : "no",
      summary: summaryOf(progress, seconds),
    };
  } finally {
    interrupt.release();
    bar.end();
  }
}

/** The same outcomes; `each` is called for every one of them, since batches alone would move the bar in leaps. */
async function* seen<Outcome>(outcomes: AsyncIterable<Outcome>, each: () => void): AsyncGenerator<Outcome> {
  for await (const outcome of outcomes) {
    each();
    yield outcome;
  }
}
