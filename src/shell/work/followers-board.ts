import type { Knowledge } from "../../core/desk.ts";
import type { Entry } from "../../core/ledger/event.ts";
import { standsUnder } from "../../core/ledger/merges.ts";
import type { BoardRow } from "../../core/publication/board-row.ts";
import { boardRowOf } from "../../core/publication/board-row-of.ts";
import { viewOf } from "../../core/publication/view-of.ts";
import type { Rumour, RumourId } from "../../core/rumour/rumour.ts";
import type { Desk, ViewRow } from "../store/desk-store.ts";
import { materialsOf, type ReadAsOne, readAsOne } from "./followers-material.ts";

export const BOARD = "board";

/** A row as the follower keeps it, under the ledger's id of the rumour: the row, and the rumours read as one. */
export interface KeptRow {
  readonly row: BoardRow;
  readonly ledgerIds: ReadAsOne;
}

/** Brings the rows up to date with the entries that come right after the board's position. */
export async function followBoard(
  desk: Desk,
  knowledge: Knowledge,
  entries: readonly Entry[],
): Promise<void> {
  const last = entries.at(-1);
  if (last === undefined) return;
  const { roots, gone } = await regroup(desk, touchedBy(entries));
  const materials = await materialsOf(desk, roots);
  const rows: ViewRow[] = [];
  const removed: RumourId[] = [...gone];
  for (const ledgerIds of roots) {
    const material = materials.get(ledgerIds[0]);
    const view = material === undefined ? null : viewOf(material, knowledge, null);
    if (view === null) removed.push(ledgerIds[0]);
    else rows.push(viewRow(boardRowOf(view), ledgerIds));
  }
  await desk.views.save(BOARD, { rows, removed, position: last.seq });
}

/** Sorts before every time, so that what has none comes last on the board. */
const UNDATED = "0";

function viewRow(row: BoardRow, ledgerIds: ReadAsOne): ViewRow {
  const kept: KeptRow = { row, ledgerIds };
  return { key: ledgerIds[0], order: boardOrder(row), view: kept };
}

/** What rows are sorted by, the highest first. */
export function boardOrder(row: BoardRow): string {
  return `${row.newest?.published.at ?? UNDATED}|${row.id}`;
}

/** The rumours whose reading the entries may have changed. */
export function touchedBy(entries: readonly Entry[]): ReadonlySet<RumourId> {
  const touched = new Set<RumourId>();
  for (const { rumourId, event } of entries) {
    touched.add(rumourId);
    if (event.type === "RumourMerged") touched.add(event.into);
    if (event.type === "RumourSplit") touched.add(event.from);
  }
  return touched;
}

interface Regrouped {
  readonly roots: readonly ReadAsOne[];
  /** Rumours that are read under another now. */
  readonly gone: readonly RumourId[];
}

/** Puts together anew what was read together with any of these before, or is now. */
async function regroup(desk: Desk, touched: ReadonlySet<RumourId>): Promise<Regrouped> {
  const rumours = await withRoots(desk, touched);
  const members = new Set(rumours.keys());
  for (const id of rumours.keys()) {
    const kept = await keptRow(desk, id);
    for (const member of kept?.ledgerIds ?? []) members.add(member);
  }
  const all = await withRoots(desk, members);
  const groups = new Map<RumourId, RumourId[]>();
  for (const id of [...all.keys()].sort()) {
    const root = standsUnder(id, all);
    groups.set(root, [...(groups.get(root) ?? []), id]);
  }
  return {
    roots: [...groups].map(([root, ids]): ReadAsOne => [root, ...ids.filter((id) => id !== root)]),
    gone: [...all.keys()].filter((id) => !groups.has(id)),
  };
}

/** The rumours, and those that they are merged into, to the end of the way. */
async function withRoots(desk: Desk, ids: ReadonlySet<RumourId>): Promise<Map<RumourId, Rumour>> {
  const rumours = new Map<RumourId, Rumour>();
  let wanted = [...ids];
  while (wanted.length > 0) {
    const found = [...(await desk.rumours.rumours(wanted)).values()];
    for (const rumour of found) rumours.set(rumour.id, rumour);
    const into = found.flatMap(({ mergedInto }) => (mergedInto === null ? [] : [mergedInto]));
    wanted = [...new Set(into)].filter((id) => !rumours.has(id));
  }
  return rumours;
}

/** The rumours that are read as one with a root: as the board keeps them, or by the ledger's index where it has no row. */
export async function readUnder(desk: Desk, root: Rumour): Promise<ReadAsOne> {
  return (await keptRow(desk, root.id))?.ledgerIds ?? readAsOne(desk, root);
}

export async function keptRow(desk: Desk, id: RumourId): Promise<KeptRow | null> {
  const row = await desk.views.row(BOARD, id);
  return row === null ? null : (row.view as KeptRow);
}
