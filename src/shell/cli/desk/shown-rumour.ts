import type { BoardRow } from "../../../core/publication/board-row.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { keptRow } from "../../work/followers-board.ts";
import { rootOf } from "../../work/followers-material.ts";

/** The row of the board on which a rumour of the ledger is read now; null when it is on none. */
export async function shownRumour(
  desk: Desk,
  id: RumourId,
): Promise<Pick<BoardRow, "id" | "sentence" | "state"> | null> {
  const root = await rootOf(desk, id);
  return root === null ? null : ((await keptRow(desk, root.id))?.row ?? null);
}
