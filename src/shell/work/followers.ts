import type { Knowledge } from "../../core/desk.ts";
import type { Follower } from "../../core/ledger/follower.ts";
import type { BoardRow } from "../../core/publication/board-row.ts";
import type { ExportRow } from "../../core/publication/export-row.ts";
import type { RumourView } from "../../core/publication/rumour-view.ts";
import type { RumourId } from "../../core/rumour/rumour.ts";
import type { Desk } from "../store/desk-store.ts";

/** The follower that keeps a row for each rumour; `rebuild` makes it again from entry 1. */
export function boardFollower(desk: Desk, knowledge: Knowledge): Follower {
  throw new Error(`Not written yet: ${typeof desk}, ${typeof knowledge}.`);
}

/**
 * The rumours on the board, the one with the newest report first. `asOf` is the day (`YYYY-MM-DD`) on which horizons
 * are judged; null for the day of the newest report on the desk.
 */
export async function* board(desk: Desk, asOf: string | null): AsyncGenerator<BoardRow> {
  throw new Error(`Not written yet: ${typeof desk}, ${asOf}.`);
}

/**
 * The ledger's ids of the rumours that a person may mean by this: an id as the board shows it or once showed it, the
 * beginning of one, or an id of the ledger. Several when the beginning is too short; merged ones lead to where they are
 * read now.
 */
export async function findRumours(desk: Desk, reference: string): Promise<readonly RumourId[]> {
  throw new Error(`Not written yet: ${typeof desk}, ${reference}.`);
}

/** All there is to see of one rumour, by its ledger id; null when there is none or nothing is left in it. */
export async function showRumour(
  desk: Desk,
  knowledge: Knowledge,
  id: RumourId,
  asOf: string | null,
): Promise<RumourView | null> {
  throw new Error(`Not written yet: ${typeof desk}, ${typeof knowledge}, ${id}, ${asOf}.`);
}

/** One line a rumour, by first report and then id; the same bytes whatever the order in which documents came. */
export async function* exportRumours(
  desk: Desk,
  knowledge: Knowledge,
  asOf: string | null,
): AsyncGenerator<ExportRow> {
  throw new Error(`Not written yet: ${typeof desk}, ${typeof knowledge}, ${asOf}.`);
}
