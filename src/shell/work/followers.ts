import { type Day, dayOf, dayOfDate } from "../../core/base/day.ts";
import type { Instant } from "../../core/base/time.ts";
import type { Knowledge } from "../../core/desk.ts";
import type { Follower } from "../../core/ledger/follower.ts";
import type { BoardRow } from "../../core/publication/board-row.ts";
import { rowOn } from "../../core/publication/board-row-of.ts";
import type { ExportRow } from "../../core/publication/export-row.ts";
import { exportRowOf } from "../../core/publication/export-row-of.ts";
import type { RumourView } from "../../core/publication/rumour-view.ts";
import { viewOf } from "../../core/publication/view-of.ts";
import type { RumourId } from "../../core/rumour/rumour.ts";
import { reportNamed } from "../../core/rumour/rumour-name.ts";
import type { Desk } from "../store/desk-store.ts";
import { BOARD, followBoard, type KeptRow, keptRow, newestDayOnBoard, readUnder } from "./followers-board.ts";
import { type FoundRelative, groupingIn, groupingOf, relatedTo } from "./followers-family.ts";
import { editsAbout, materialsOf, reportsIn, rootOf } from "./followers-material.ts";
import { standingRumours } from "./followers-standing.ts";

/** The follower that keeps a row for each rumour; `rebuild` makes it again from entry 1. */
export function boardFollower(desk: Desk, knowledge: Knowledge): Follower {
  return {
    name: BOARD,
    position: () => desk.views.position(BOARD),
    follow: (entries) => followBoard(desk, knowledge, entries),
    forget: () => desk.views.clear(BOARD),
  };
}

/**
 * The rumours on the board, the one with the newest report first. `asOf` is the day (`YYYY-MM-DD`) on which horizons
 * are judged; null for the day of the newest report on the desk.
 */
export async function* board(desk: Desk, asOf: string | null): AsyncGenerator<BoardRow> {
  const day = asOf ?? (await newestDay(desk));
  for await (const { view } of desk.views.rows(BOARD)) yield rowOn((view as KeptRow).row, day);
}

/** The day of the newest report on the board, `YYYY-MM-DD`: what reads as open or expired does so on this day. */
export function newestDay(desk: Desk): Promise<string | null> {
  return newestDayOnBoard(desk);
}

/** How many rumours are on the board. */
export function boardSize(desk: Desk): Promise<number> {
  return desk.views.count(BOARD);
}

/**
 * The ledger's ids of the rumours that a person may mean by this: an id as the board shows it or once showed it, the
 * beginning of one, or an id of the ledger. Several when the beginning is too short; merged ones lead to where they are
 * read now.
 */
export async function findRumours(desk: Desk, reference: string): Promise<readonly RumourId[]> {
  if (!reference.startsWith("rumour_")) return [];
  // Readers' ids are made from reports, so the report tells where its rumour has gone.
  const place = await desk.rumours.report(reportNamed(reference as RumourId));
  if (place !== null && place.withdrawn === "no") {
    const root = await rootOf(desk, place.rumourId);
    return root === null ? [] : [root.id];
  }
  const found = new Set<RumourId>();
  for (const id of await desk.rumours.find(reference)) {
    const root = await shownRoot(desk, id);
    if (root !== null) found.add(root);
  }
  for (const { facet } of await desk.views.facets(BOARD, `shown:${reference}`, {
    after: null,
    limit: MOST_MEANT,
  })) {
    const [row] = await desk.views.rowsUnder(BOARD, facet, { before: null, limit: 1 });
    if (row !== undefined) found.add(row.key as RumourId);
  }
  // Only then: there are many more reports than rumours, and the beginning of an id that is shown is to stay unique.
  return found.size > 0 ? [...found].sort() : calledAfter(desk, reference);
}

/** How many are offered when a person types the beginning of an id. */
const MOST_MEANT = 20;

/** The rumours with a report after which a rumour of this beginning would be called: so they may have been shown once. */
async function calledAfter(desk: Desk, beginning: string): Promise<readonly RumourId[]> {
  const found = new Set<RumourId>();
  for (const id of await desk.rumours.findReports(reportNamed(beginning as RumourId))) {
    const place = await desk.rumours.report(id);
    const root = place === null || place.withdrawn === "yes" ? null : await rootOf(desk, place.rumourId);
    if (root !== null) found.add(root.id);
  }
  return [...found].sort();
}

/** Where a rumour of the ledger is read now; where all of it was moved away, where the report is that it is called after. */
async function shownRoot(desk: Desk, id: RumourId): Promise<RumourId | null> {
  const root = await rootOf(desk, id);
  if (root !== null && (await keptRow(desk, root.id)) !== null) return root.id;
  const place = await desk.rumours.report(reportNamed(id));
  if (place === null || place.withdrawn === "yes") return null;
  return (await rootOf(desk, place.rumourId))?.id ?? null;
}

/** All there is to see of one rumour, by its ledger id; null when there is none or nothing is left in it. */
export async function showRumour(
  desk: Desk,
  knowledge: Knowledge,
  id: RumourId,
  asOf: string | null,
): Promise<RumourView | null> {
  const root = await rootOf(desk, id);
  if (root === null) return null;
  const group = await readUnder(desk, root);
  const material = (await materialsOf(desk, [group])).get(root.id);
  const day = asOf ?? (await newestDay(desk));
  if (material === undefined) return null;
  // Where nothing was ever merged or ruled on, no editor decided anything: the entries need not be asked.
  const edits = group.length === 1 && root.ruled === null ? [] : await editsAbout(desk, group);
  return viewOf({ ...material, edits }, knowledge, day === null ? null : dayOfDate(day));
}

/** The other rumours of its family, by the rumour's ledger id, as they are now; `most` as for `relatedTo`. */
export async function showRelatives(
  desk: Desk,
  id: RumourId,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly FoundRelative[]> {
  const grouping = groupingOf(desk);
  const group = await grouping(id);
  if (group === null) return [];
  return relatedTo(desk, reportsIn(group, await desk.rumours.rumours(group)), group, grouping, most);
}

/** So many rumours are made ready at a time: enough to ask the store seldom, few enough to hold. */
const PER_STEP = 250;

/** One line a rumour, by first report and then id; the same bytes whatever the order in which documents came. */
export async function* exportRumours(
  desk: Desk,
  knowledge: Knowledge,
  asOf: string | null,
): AsyncGenerator<ExportRow> {
  const { groups, newest } = await standingRumours(desk);
  const day = asOf === null ? dayOrNull(newest) : dayOfDate(asOf);
  const grouping = groupingIn(groups);
  for (let first = 0; first < groups.length; first += PER_STEP) {
    const step = groups.slice(first, first + PER_STEP);
    const materials = await materialsOf(desk, step);
    for (const group of step) {
      const material = materials.get(group[0]);
      const view = material === undefined ? null : viewOf(material, knowledge, day);
      if (material === undefined || view === null) continue;
      yield exportRowOf(view, await relatedTo(desk, material.reports, group, grouping));
    }
  }
}

function dayOrNull(published: string | null): Day | null {
  return published === null ? null : dayOf(published as Instant);
}
