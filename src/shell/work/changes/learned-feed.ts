import type { Instant } from "../../../core/base/time.ts";
import type { Knowledge } from "../../../core/desk.ts";
import type { Entry, Seq } from "../../../core/ledger/event.ts";
import { type Belief, beliefOf } from "../../../core/publication/belief.ts";
import { type BeliefChange, inFeedOrder } from "../../../core/publication/belief-change.ts";
import { changesBetween } from "../../../core/publication/changes-between.ts";
import { viewOf } from "../../../core/publication/view-of.ts";
import { byPublished } from "../../../core/rumour/place.ts";
import type { Report, ReportId, RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { touchedBy } from "../followers-board.ts";
import { besideOf } from "../followers-material.ts";
import { emptyStanding, groupsWith, takeIn } from "./standing-groups.ts";

/** A change with the moment at which the desk learned it: the last entry of the batch that brought it. */
export type LearnedChange = BeliefChange & {
  readonly entered: { readonly seq: Seq; readonly at: Instant };
};

/**
 * What entries after `after` changed in what the desk believed, batch by batch, in the order in which it learned them.
 * That order is its own history and no other desk's. Time that merely passes is no entry: what expired is in the feed by
 * published day. Folds the ledger from its beginning, and views only what the entries touched.
 */
export async function* learnedFeed(
  desk: Desk,
  knowledge: Knowledge,
  after: Seq,
): AsyncGenerator<LearnedChange> {
  const standing = emptyStanding();
  const believing = believer(desk, knowledge);
  for await (const batch of inBatches(desk, after)) {
    const last = batch.at(-1);
    if (last === undefined || last.seq <= after) {
      takeIn(standing, batch);
      continue;
    }
    const touched = touchedBy(batch);
    const before = await believing(groupsWith(standing, touched));
    takeIn(standing, batch);
    const now = await believing(groupsWith(standing, touched));
    const when = { date: last.enteredAt.slice(0, 10), mark: `entry ${last.seq}` };
    for (const change of [...changesBetween(before, now, when)].sort(inFeedOrder)) {
      yield { ...change, entered: { seq: last.seq, at: last.enteredAt } };
    }
  }
}

/** Entries of one batch have one moment; those up to `after` and those behind it are apart. */
async function* inBatches(desk: Desk, after: Seq): AsyncGenerator<readonly Entry[]> {
  let batch: Entry[] = [];
  for await (const entry of desk.ledger.read(0)) {
    const last = batch.at(-1);
    if (last !== undefined && (last.enteredAt !== entry.enteredAt || last.seq === after)) {
      yield batch;
      batch = [];
    }
    batch.push(entry);
  }
  if (batch.length > 0) yield batch;
}

/** The reports of one rumour, by the rumours of the ledger that they were filed in. */
type Group = ReadonlyMap<ReportId, RumourId>;

/** So many beliefs, and the reports of so many rumours, are remembered; then the memory starts afresh. */
const MOST_REMEMBERED = 2000;

/** What is believed of groups of reports. What was looked at after one batch is what stands before the next. */
function believer(
  desk: Desk,
  knowledge: Knowledge,
): (groups: readonly Group[]) => Promise<readonly Belief[]> {
  const beliefs = new Map<string, Belief>();
  const filed = new Map<RumourId, ReadonlyMap<ReportId, Report>>();
  return async (groups) => {
    const found: Belief[] = [];
    for (const group of groups) {
      const name = [...group.keys()].sort().join(" ");
      const belief = beliefs.get(name) ?? (await believe(group, desk, knowledge, filed));
      if (belief === null) continue;
      if (beliefs.size > MOST_REMEMBERED) beliefs.clear();
      beliefs.set(name, belief);
      found.push(belief);
    }
    if (filed.size > MOST_REMEMBERED) filed.clear();
    return found;
  };
}

async function believe(
  group: Group,
  desk: Desk,
  knowledge: Knowledge,
  filed: Map<RumourId, ReadonlyMap<ReportId, Report>>,
): Promise<Belief | null> {
  const reports: Report[] = [];
  for (const [id, rumour] of group) {
    const known = filed.get(rumour)?.get(id) ?? (await everFiled(desk, rumour, filed)).get(id);
    if (known !== undefined) reports.push(known);
  }
  reports.sort(byPublished);
  const view = viewOf({ ledgerIds: [], reports, beside: await besideOf(desk, reports) }, knowledge, null);
  return view === null ? null : beliefOf(view, reports);
}

/** Every report that was ever filed in the rumour, withdrawn ones too: an earlier moment may have had them. */
async function everFiled(
  desk: Desk,
  rumour: RumourId,
  filed: Map<RumourId, ReadonlyMap<ReportId, Report>>,
): Promise<ReadonlyMap<ReportId, Report>> {
  const reports = new Map<ReportId, Report>();
  for (const { event } of await desk.rumours.entries(rumour)) {
    if (event.type === "ReportFiled") reports.set(event.report.id, event.report);
  }
  filed.set(rumour, reports);
  return reports;
}
