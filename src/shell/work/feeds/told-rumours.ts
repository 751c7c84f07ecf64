import type { BoardRow } from "../../../core/publication/board-row.ts";
import { rowOn } from "../../../core/publication/board-row-of.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import type { KeptChange } from "../changes/follow-changes.ts";
import { lastChange, newestChanges } from "../changes/kept-changes.ts";
import { newestDay } from "../followers.ts";
import { keptRow } from "../followers-board.ts";

/** A rumour as the board has it, with the last change of what is believed of it. */
export interface ToldRumour {
  readonly row: BoardRow;
  readonly last: KeptChange | null;
}

/** A day on which very much changes may hide what changed before; nobody reads as far. */
const PAGES = 10;

/** Rumours of which something came to be believed otherwise, the newest change first. */
export async function lastChanged(desk: Desk, limit: number): Promise<readonly ToldRumour[]> {
  const found = new Map<RumourId, KeptChange>();
  let before: string | null = null;
  for (let page = 0; page < PAGES && found.size < limit; page += 1) {
    const { changes, next } = await newestChanges(desk, { before, limit: 2 * limit, until: null });
    for (const one of changes) if (!found.has(one.root)) found.set(one.root, one);
    if (next === null) break;
    before = next;
  }
  return toldWith(desk, [...found].slice(0, limit));
}

/** These rumours, by their ids in the ledger, the one that changed last first. */
export async function toldRumours(desk: Desk, roots: readonly RumourId[]): Promise<readonly ToldRumour[]> {
  const day = await newestDay(desk);
  const changes = await Promise.all(
    roots.map(async (root): Promise<[RumourId, KeptChange | null]> => {
      return [root, day === null ? null : await lastChange(desk, root, day)];
    }),
  );
  return [...(await toldWith(desk, changes))].sort((a, b) => (changedOn(a) > changedOn(b) ? -1 : 1));
}

function changedOn({ row, last }: ToldRumour): string {
  return `${last?.change.date ?? ""} ${row.id}`;
}

async function toldWith(
  desk: Desk,
  changes: readonly (readonly [RumourId, KeptChange | null])[],
): Promise<readonly ToldRumour[]> {
  const day = await newestDay(desk);
  const rows = await Promise.all(changes.map(([root]) => keptRow(desk, root)));
  return changes.flatMap(([, last], place) => {
    const kept = rows[place];
    return kept == null ? [] : [{ row: rowOn(kept.row, day), last }];
  });
}
