import { type Day, dateOf, dayOfDate } from "../../../core/base/day.ts";
import type { Knowledge } from "../../../core/desk.ts";
import type { Entry, Seq } from "../../../core/ledger/event.ts";
import type { Follower } from "../../../core/ledger/follower.ts";
import type { BeliefChange, ChangeId } from "../../../core/publication/belief-change.ts";
import { changesTold } from "../../../core/publication/changes-told.ts";
import type { ReportId, RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk, ViewRow } from "../../store/desk-store.ts";
import { decidedIn } from "../as-of/cut-on.ts";
import { regroup, touchedBy } from "../followers-board.ts";
import { materialsOf, type ReadAsOne } from "../followers-material.ts";
import { sinceOf } from "./since-of.ts";

export const CHANGES = "changes";

/** All changes there are, by day. */
export const ALL_CHANGES = "all:changes";

/** All changes in the order in which this desk learned them. */
export const LEARNED_CHANGES = "learned:changes";

/** Those of one rumour, by its id in the ledger. */
export function changesFacet(root: RumourId): string {
  return `of:${root}`;
}

/** A change as it is kept, under its own id. */
export interface KeptChange {
  readonly change: BeliefChange;
  readonly root: RumourId;
  /** How many changes of the rumour on the same day come before it. */
  readonly nth: number;
  /** The newest entry when it was first found. */
  readonly learned: Seq;
}

/** What the changes of a rumour were told from, under its id in the ledger. */
interface ToldFrom {
  readonly reports: readonly ReportId[];
  readonly changes: readonly ChangeId[];
  /** The newest entry of the desk when they were told: entries up to it have nothing more to tell. */
  readonly through?: Seq;
}

/**
 * The follower that keeps every change of belief, day by day, as it could be known on that day. A rumour's changes are told
 * from its own reports, so that they are the same in whatever order these came, and after a rebuild.
 */
export function changesFollower(desk: Desk, knowledge: Knowledge): Follower {
  return {
    name: CHANGES,
    position: () => desk.views.position(CHANGES),
    follow: (entries) => followChanges(desk, knowledge, entries),
    forget: () => desk.views.clear(CHANGES),
  };
}

async function followChanges(desk: Desk, knowledge: Knowledge, entries: readonly Entry[]): Promise<void> {
  const last = entries.at(-1);
  if (last === undefined) return;
  const through = (await desk.head())?.seq ?? last.seq;
  const { roots: touched, gone } = await regroup(desk, touchedBy(entries));
  const roots = await withNews(desk, touched, entries);
  const rows: ViewRow[] = [];
  const removed = new Set<string>();
  for (const id of gone) {
    for (const change of (await toldFrom(desk, id))?.changes ?? []) removed.add(change);
    removed.add(id);
  }
  const materials = await materialsOf(desk, roots);
  for (const group of roots) {
    const told = await tellChanges({ desk, knowledge, group, materials, learned: last.seq, through });
    rows.push(...told.rows);
    for (const id of told.removed) removed.add(id);
  }
  // What a rumour that is gone had may be told on under the one it was joined to.
  for (const { key } of rows) removed.delete(key);
  await desk.views.save(CHANGES, { rows, removed: [...removed], position: last.seq });
}

interface Telling {
  readonly desk: Desk;
  readonly knowledge: Knowledge;
  readonly group: ReadAsOne;
  readonly materials: Awaited<ReturnType<typeof materialsOf>>;
  readonly learned: Seq;
  readonly through: Seq;
}

/**
 * Those about which an entry says more than was told. A follower that is far behind meets the same rumour in step after
 * step, and has told all of it the first time.
 */
async function withNews(
  desk: Desk,
  groups: readonly ReadAsOne[],
  entries: readonly Entry[],
): Promise<readonly ReadAsOne[]> {
  const newest = new Map<RumourId, Seq>();
  for (const entry of entries) for (const id of touchedBy([entry])) newest.set(id, entry.seq);
  const told = await Promise.all(groups.map(([root]) => toldFrom(desk, root)));
  return groups.filter((group, place) =>
    group.some((id) => (newest.get(id) ?? 0) > (told[place]?.through ?? -1)),
  );
}

/** The last day there is: what will expire is known from the first. */
const FOR_EVER: Day = dayOfDate("9999-12-31");

async function tellChanges({ desk, knowledge, group, materials, learned, through }: Telling) {
  const [root] = group;
  const material = materials.get(root);
  const before = await toldFrom(desk, root);
  if (material === undefined || material.reports.length === 0) {
    return { rows: [], removed: before === null ? [] : [root, ...before.changes] };
  }
  const { reports, beside } = material;
  const since = await sinceOf(desk, reports, beside);
  const decided = await decidedOf(desk, group);
  const from = decided.ruled.length > 0 ? null : firstNew(before, reports, since);
  const kept = await keptChanges(desk, before);
  const earlier = from === null ? [] : kept.filter(({ change }) => change.date < dateOf(from));
  const learnedOf = new Map(kept.map((one) => [newsIn(one.change), one.learned]));
  const told = changesTold({ reports, beside, since, decided }, knowledge, { from, to: FOR_EVER });
  const now: KeptChange[] = [...earlier];
  for (const change of told) {
    const nth = now.filter((one) => one.change.date === change.date).length;
    now.push({ change, root, nth, learned: learnedOf.get(newsIn(change)) ?? learned });
  }
  const ids = now.map(({ change }) => change.id);
  const standing: ToldFrom = { reports: reports.map(({ id }) => id), changes: ids, through };
  return {
    rows: [...now.map(changeRow), { key: root, order: "", view: standing }],
    removed: (before?.changes ?? []).filter((id) => !ids.includes(id)),
  };
}

/** What is told by it: a change that has another outcome than before, as by an editor's word, is learned anew under its id. */
function newsIn({ id, is }: BeliefChange): string {
  return `${id} ${JSON.stringify(is)}`;
}

/** The first day on which something new could be known; null to tell everything again. */
function firstNew(
  before: ToldFrom | null,
  reports: readonly { readonly id: ReportId; readonly documentId: `doc_${string}` }[],
  since: ReadonlyMap<string, Day>,
): Day | null {
  if (before === null) return null;
  const standing = new Set(reports.map(({ id }) => id));
  const known = new Set(before.reports);
  if (before.reports.some((id) => !standing.has(id))) return null;
  const days = reports.filter(({ id }) => !known.has(id)).map(({ documentId }) => since.get(documentId));
  const dated = days.filter((day) => day !== undefined);
  return days.length === 0 || dated.length < days.length ? null : Math.min(...dated);
}

async function decidedOf(desk: Desk, group: ReadAsOne) {
  const rumours = [...(await desk.rumours.rumours(group)).values()];
  return decidedIn(
    desk,
    rumours.filter(({ ruled }) => ruled !== null),
  );
}

async function toldFrom(desk: Desk, root: RumourId): Promise<ToldFrom | null> {
  const row = await desk.views.row(CHANGES, root);
  return row === null ? null : (row.view as ToldFrom);
}

async function keptChanges(desk: Desk, before: ToldFrom | null): Promise<readonly KeptChange[]> {
  const rows = await Promise.all((before?.changes ?? []).map((id) => desk.views.row(CHANGES, id)));
  return rows.flatMap((row) => (row === null ? [] : [row.view as KeptChange]));
}

/** Twelve digits sort as numbers do. */
const SEQ_DIGITS = 12;

export function learnedOrder(seq: Seq): string {
  return String(seq).padStart(SEQ_DIGITS, "0");
}

function changeRow(kept: KeptChange): ViewRow {
  const { change, root, learned } = kept;
  return {
    key: change.id,
    order: "",
    view: kept,
    facets: [
      { facet: ALL_CHANGES, order: change.date },
      { facet: changesFacet(root), order: change.date },
      { facet: LEARNED_CHANGES, order: learnedOrder(learned) },
    ],
  };
}
