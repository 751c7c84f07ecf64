import type { Knowledge } from "../../core/desk.ts";
import type { Entry, Seq } from "../../core/ledger/event.ts";
import { standsUnder } from "../../core/ledger/merges.ts";
import { type Abouts, type BoardFacet, boardFacets, shelfOf } from "../../core/publication/board-facets.ts";
import type { BoardRow } from "../../core/publication/board-row.ts";
import { boardRowOf, rowOn } from "../../core/publication/board-row-of.ts";
import { companiesIn } from "../../core/publication/company-key.ts";
import { type RumourMaterial, viewOf } from "../../core/publication/view-of.ts";
import type { Rumour, RumourId } from "../../core/rumour/rumour.ts";
import type { Desk, ViewRow } from "../store/desk-store.ts";
import { materialsOf, type ReadAsOne, readAsOne } from "./followers-material.ts";

export const BOARD = "board";

/** A row as the follower keeps it, under the ledger's id of the rumour: the row, and the rumours read as one. */
export interface KeptRow {
  /** As it reads when no day is asked of; `rowOn` says how on a day. */
  readonly row: BoardRow;
  readonly ledgerIds: ReadAsOne;
  readonly abouts: Abouts;
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
  const made: KeptRow[] = [];
  const removed: RumourId[] = [...gone];
  for (const ledgerIds of roots) {
    const kept = keptRowOf(materials.get(ledgerIds[0]), ledgerIds, knowledge);
    if (kept === null) removed.push(ledgerIds[0]);
    else made.push(kept);
  }
  const position = await desk.views.position(BOARD);
  const day = latest([await newestDayOnBoard(desk), ...made.map(({ row }) => dayOfNewest(row))]);
  // Until all stand on the shelf of the newest day the follower is not done: stopped here, it begins again.
  await desk.views.save(BOARD, { rows: made.map((kept) => viewRow(kept, day)), removed, position });
  await shelve(desk, position);
  await desk.views.save(BOARD, { rows: [], removed: [], position: last.seq });
}

function keptRowOf(
  material: RumourMaterial | undefined,
  ledgerIds: ReadAsOne,
  knowledge: Knowledge,
): KeptRow | null {
  const view = material === undefined ? null : viewOf(material, knowledge, null);
  if (material === undefined || view === null) return null;
  return { row: boardRowOf(view), ledgerIds, abouts: aboutsOf(material, view.kind, knowledge) };
}

function aboutsOf(
  { reports, beside }: RumourMaterial,
  kind: BoardRow["kind"],
  { entities }: Knowledge,
): Abouts {
  const unique = (texts: readonly (string | null | undefined)[]) =>
    [...new Set(texts.flatMap((text) => text ?? []))].sort();
  return {
    companies: companiesIn(reports, kind, entities),
    languages: unique(reports.map(({ documentId }) => beside.documents.get(documentId)?.language)),
    outlets: unique(reports.map(({ outlet }) => outlet)),
  };
}

/** Sorts before every time, so that what has none comes last on the board. */
const UNDATED = "0";

function viewRow(kept: KeptRow, day: string | null): ViewRow {
  const { row, ledgerIds, abouts } = kept;
  return {
    key: ledgerIds[0],
    order: boardOrder(row),
    view: kept,
    facets: boardFacets(row, abouts, day),
  };
}

/** What rows are sorted by, the highest first. */
export function boardOrder(row: BoardRow): string {
  return `${row.newest?.published.at ?? UNDATED}|${row.id}`;
}

/** How many rows are put on another shelf at a time. */
const PER_STEP = 100;

/**
 * Brings to its shelf whatever expired by the newest day on the desk, and back what is open again since the newest report
 * was taken back. Each rumour expires once, so that this costs little however many there are.
 */
async function shelve(desk: Desk, position: Seq): Promise<void> {
  const day = await newestDayOnBoard(desk);
  for (const facet of ["lasts:", "expired:"] satisfies BoardFacet[]) {
    for (;;) {
      const page = await desk.views.rowsUnder(BOARD, facet, { before: null, limit: PER_STEP });
      const kept = page.map(({ view }) => view as KeptRow);
      const moving = kept.filter(
        ({ row }) => (facet === "expired:") === (shelfOf(rowOn(row, day)) === "open"),
      );
      if (moving.length === 0) break;
      const rows = moving.map((one) => viewRow(one, day));
      await desk.views.save(BOARD, { rows, removed: [], position });
    }
  }
}

/** The day of the newest report on the board, `YYYY-MM-DD`. */
export async function newestDayOnBoard(desk: Desk): Promise<string | null> {
  for await (const { view } of desk.views.rows(BOARD, 1)) return dayOfNewest((view as KeptRow).row);
  return null;
}

function dayOfNewest({ newest }: BoardRow): string | null {
  return newest?.published.at.slice(0, 10) ?? null;
}

function latest(days: readonly (string | null)[]): string | null {
  return days.reduce((last, day) => (last === null || (day !== null && day > last) ? day : last), null);
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
export async function regroup(desk: Desk, touched: ReadonlySet<RumourId>): Promise<Regrouped> {
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
