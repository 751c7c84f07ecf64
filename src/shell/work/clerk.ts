import type { Knowledge } from "../../core/desk.ts";
import { StaleRumourError } from "../../core/ledger/ledger.ts";
import type { Problem } from "../gather/problem.ts";
import type { Batch, Desk } from "../store/desk-store.ts";
import { catchUp } from "../store/follow.ts";
import { searchFollower } from "../store/search-follower.ts";
import { inBatches, type OutcomeToFile } from "./clerk-batches.ts";
import { type Filing, fileOutcomes } from "./clerk-filing.ts";
import { type ClerkMemory, clerkMemory } from "./clerk-memory.ts";
import { shownFollowers } from "./desk-followers.ts";

export interface IngestOptions {
  /** For what the desk knows of outlets, their families, and the entities that it prints by name. */
  readonly knowledge: Knowledge;
  /** Called after every batch, once it is safe on disk. */
  readonly progress?: (progress: IngestProgress) => void;
  /** Called for each input that could not be used, in order, as it turns up. */
  readonly problem?: (problem: Problem) => void;
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
 * Files what was read, in the order in which it comes, and brings the board, the records and the search up to date. What a batch
 * entered survives a crash; a run that was stopped and is started again over the same inputs ends where one never
 * stopped would have.
 */
export async function ingest(
  desk: Desk,
  outcomes: AsyncIterable<OutcomeToFile>,
  options: IngestOptions,
): Promise<IngestProgress> {
  const memory = await clerkMemory(desk);
  const fresh = (await desk.head()) === null;
  let progress: IngestProgress = { pages: 0, documents: 0, known: 0, reports: 0, rumours: 0, problems: 0 };
  for await (const batch of inBatches(outcomes)) {
    const filing = await enterBatch(batch, desk, memory, options.knowledge);
    for (const problem of filing.batch.problems) options.problem?.(problem as Problem);
    progress = after(progress, batch, filing);
    options.progress?.(progress);
  }
  for (const follower of shownFollowers(desk, options.knowledge)) await catchUp(desk, follower);
  // All that is on a fresh desk was made findable when it was kept: there is no need to go through it again.
  if (fresh) await desk.search.save([], (await desk.head())?.seq ?? 0);
  else await catchUp(desk, searchFollower(desk));
  return progress;
}

/** How often a batch is decided anew when others enter at the same time, before that is taken for a fault. */
const MOST_ATTEMPTS = 5;

async function enterBatch(
  outcomes: readonly OutcomeToFile[],
  desk: Desk,
  memory: ClerkMemory,
  knowledge: Knowledge,
): Promise<Filing> {
  for (let attempt = 1; ; attempt += 1) {
    const filing = await fileOutcomes(outcomes, desk, memory, knowledge);
    try {
      await desk.enter(filing.batch);
      return filing;
    } catch (error) {
      memory.forget();
      if (!(error instanceof StaleRumourError) || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

function after(
  before: IngestProgress,
  outcomes: readonly OutcomeToFile[],
  { batch, known }: Filing,
): IngestProgress {
  const events = batch.drafts.flatMap((draft) => draft.events);
  const moved = countOf(events, "ReportWithdrawn");
  return {
    pages: before.pages + outcomes.filter((outcome) => outcome.type === "reading").length,
    documents: before.documents + batch.documents.length,
    known: before.known + known,
    // A report that is moved is withdrawn and filed again; it is still one report.
    reports: before.reports + countOf(events, "ReportFiled") - moved,
    rumours: before.rumours + countOf(events, "RumourOpened"),
    problems: before.problems + batch.problems.length,
  };
}

function countOf(events: readonly Batch["drafts"][number]["events"][number][], type: string): number {
  return events.filter((event) => event.type === type).length;
}
