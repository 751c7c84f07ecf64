import type { Knowledge } from "../../core/desk.ts";
import type { Desk } from "../store/desk-store.ts";
import type { ReadOutcome } from "./read-pages.ts";

export interface IngestOptions {
  /** For what the desk knows of outlets, their families, and the owners of brands. */
  readonly knowledge: Knowledge;
  /** Called after every batch, once it is safe on disk. */
  readonly progress?: (progress: IngestProgress) => void;
  /** Called for each input that could not be used, in order, as it turns up. */
  readonly problem?: (problem: Extract<ReadOutcome, { type: "problem" }>["problem"]) => void;
}

/** Totals since the start of this `ingest`. */
export interface IngestProgress {
  readonly pages: number;
  /** Documents that the desk did not hold yet. */
  readonly documents: number;
  /** Pages that this reader had read before, or whose document was held: they entered nothing. */
  readonly known: number;
  /** Reports filed. */
  readonly reports: number;
  /** Rumours opened. */
  readonly rumours: number;
  readonly problems: number;
}

/**
 * Files what was read, in the order in which it comes, and brings the board up to date. What a batch entered survives
 * a crash; a run that was stopped and is started again over the same inputs ends where one never stopped would have.
 */
export async function ingest(
  desk: Desk,
  outcomes: AsyncIterable<ReadOutcome>,
  options: IngestOptions,
): Promise<IngestProgress> {
  throw new Error(`Not written yet: ${typeof desk}, ${typeof outcomes}, ${typeof options}.`);
}
