import type { Desk } from "../../store/desk-store.ts";
import { type ReportToEdit, reportsToEdit } from "../../work/editors/rumour-to-edit.ts";
import { lookThrough, type QueuedDoubt } from "../../work/review-queue.ts";

/** So many doubts on a page, found among so many rumours of the board: a page does not walk the whole of it. */
const DOUBTS = 10;
const RUMOURS = 100;

export interface ShownDoubt {
  readonly doubt: QueuedDoubt;
  readonly told: ReportToEdit | undefined;
}

export interface ShownQueue {
  readonly doubts: readonly ShownDoubt[];
  /** How many rumours of the board were passed over before these. */
  readonly from: number;
  /** Where to look on; null when the board was looked through to its end. */
  readonly next: number | null;
}

export async function queueFrom(desk: Desk, from: number): Promise<ShownQueue> {
  const doubts: ShownDoubt[] = [];
  let looked = from;
  for await (const { place, found } of lookThrough(desk, from)) {
    looked = place;
    for (const doubt of found) {
      const [told] = await reportsToEdit(desk, [doubt.report]);
      doubts.push({ doubt, told });
    }
    if (doubts.length >= DOUBTS || looked - from >= RUMOURS) return { doubts, from, next: looked };
  }
  return { doubts, from, next: null };
}
