import { type Doubt, doubtsIn, type Reviewed } from "../../core/ledger/doubts.ts";
import { byPublished } from "../../core/rumour/place.ts";
import type { RumourId } from "../../core/rumour/rumour.ts";
import type { Desk } from "../store/desk-store.ts";
import { type ClerkMemory, clerkMemory } from "./clerk-memory.ts";
import { BOARD, type KeptRow, keptRow } from "./followers-board.ts";
import { readTogether } from "./read-together.ts";

/** A rumour as an editor looks at it: by the id and the sentence that readers see. */
export interface ReviewedRumour extends Reviewed {
  readonly id: RumourId;
  readonly sentence: string;
}

/** A doubt with the rumour that the reports stand in. */
export interface QueuedDoubt extends Doubt<ReviewedRumour> {
  readonly rumour: ReviewedRumour;
}

/** What is doubtful in one rumour of the board, and how many rumours have been looked through with it. */
export interface LookedThrough {
  readonly place: number;
  readonly found: readonly QueuedDoubt[];
}

/**
 * What an editor should look at, the rumour with the newest report first. Made from the rumours as they stand, whenever it
 * is asked for: nothing is kept, and the order of arrival makes no difference.
 */
export async function* reviewQueue(desk: Desk): AsyncGenerator<QueuedDoubt> {
  for await (const { found } of lookThrough(desk, 0)) yield* found;
}

/** The same rumour by rumour, also those in which nothing is doubtful, so that whoever asks can stop; `from` are passed over. */
export async function* lookThrough(desk: Desk, from: number): AsyncGenerator<LookedThrough> {
  const memory = await clerkMemory(desk);
  const known = new Map<RumourId, ReviewedRumour | null>();
  let place = 0;
  for await (const { view } of desk.views.rows(BOARD)) {
    place += 1;
    if (place <= from) continue;
    const { ledgerIds } = view as KeptRow;
    if (known.size > MOST_KNOWN) known.clear();
    memory.beginBatch();
    const rumour = await reviewed(desk, ledgerIds[0], known);
    if (rumour === null) continue;
    const doubts = doubtsIn(rumour, await othersNear(desk, memory, rumour, known));
    yield { place, found: doubts.map((doubt) => ({ ...doubt, rumour })) };
  }
}

/** A rumour takes a few kB. */
const MOST_KNOWN = 5_000;

async function othersNear(
  desk: Desk,
  memory: ClerkMemory,
  rumour: ReviewedRumour,
  known: Map<RumourId, ReviewedRumour | null>,
): Promise<readonly ReviewedRumour[]> {
  const others = new Map<RumourId, ReviewedRumour>();
  for (const { id } of await memory.near(rumour.reports)) {
    const other = await reviewed(desk, id, known);
    if (other !== null && other.id !== rumour.id) others.set(other.id, other);
  }
  return [...others.values()];
}

async function reviewed(
  desk: Desk,
  id: RumourId,
  known: Map<RumourId, ReviewedRumour | null>,
): Promise<ReviewedRumour | null> {
  const already = known.get(id);
  if (already !== undefined) return already;
  const { root, all } = await readTogether(desk, id);
  const row = await keptRow(desk, root.id);
  const made =
    row === null
      ? null
      : {
          id: row.row.id,
          sentence: row.row.sentence.text,
          rumours: all,
          reports: all.flatMap((rumour) => [...rumour.reports.values()]).sort(byPublished),
        };
  for (const rumour of all) known.set(rumour.id, made);
  return made;
}
