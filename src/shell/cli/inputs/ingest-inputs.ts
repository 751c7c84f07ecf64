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
    const progress = await ingest(desk, readInputs(inputs, options, interrupt.signal), {
      knowledge: loadKnowledge(),
      progress: bar.show,
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
