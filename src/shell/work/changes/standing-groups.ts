import { unreachable } from "../../../core/base/unreachable.ts";
import type { Entry } from "../../../core/ledger/event.ts";
import type { ReportId, RumourId } from "../../../core/rumour/rumour.ts";

/** Which reports stand in which rumour, and which rumours are read as one, after some entry: the fold without the contents. */
export interface Standing {
  readonly reports: Map<RumourId, Set<ReportId>>;
  readonly mergedInto: Map<RumourId, RumourId>;
  /** Those that are merged into a rumour directly. */
  readonly members: Map<RumourId, Set<RumourId>>;
}

export function emptyStanding(): Standing {
  return { reports: new Map(), mergedInto: new Map(), members: new Map() };
}

export function takeIn(standing: Standing, entries: readonly Entry[]): void {
  for (const entry of entries) take(standing, entry);
}

function take(standing: Standing, { rumourId, event }: Entry): void {
  switch (event.type) {
    case "ReportFiled":
      setUnder(standing.reports, rumourId).add(event.report.id);
      return;
    case "ReportWithdrawn":
      standing.reports.get(rumourId)?.delete(event.reportId);
      return;
    case "RumourMerged":
      leave(standing, rumourId);
      standing.mergedInto.set(rumourId, event.into);
      setUnder(standing.members, event.into).add(rumourId);
      return;
    case "RumourSplit":
      leave(standing, rumourId);
      return;
    case "RumourOpened":
    case "PropositionAmended":
    case "RumourRuled":
    case "RumourRenamed":
    case "RumourReopened":
    case "RumourResolved":
    case "TextTakenDown":
      return;
    default:
      unreachable(event);
  }
}

function leave({ mergedInto, members }: Standing, id: RumourId): void {
  const into = mergedInto.get(id);
  if (into === undefined) return;
  members.get(into)?.delete(id);
  mergedInto.delete(id);
}

/** What is read as one with any of these rumours: the reports, by the rumour that each stands in. */
export function groupsWith(
  standing: Standing,
  ids: ReadonlySet<RumourId>,
): readonly ReadonlyMap<ReportId, RumourId>[] {
  const groups: Map<ReportId, RumourId>[] = [];
  const seen = new Set<RumourId>();
  for (const id of ids) {
    if (seen.has(id)) continue;
    const group = new Map<ReportId, RumourId>();
    for (const member of readAsOne(standing, id)) {
      seen.add(member);
      for (const report of standing.reports.get(member) ?? []) group.set(report, member);
    }
    if (group.size > 0) groups.push(group);
  }
  return groups;
}

/** Up and down the merges. */
function readAsOne({ mergedInto, members }: Standing, id: RumourId): ReadonlySet<RumourId> {
  const together = new Set<RumourId>();
  const waiting = [id];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    if (together.has(here)) continue;
    together.add(here);
    const into = mergedInto.get(here);
    if (into !== undefined) waiting.push(into);
    waiting.push(...(members.get(here) ?? []));
  }
  return together;
}

function setUnder<Key, Value>(map: Map<Key, Set<Value>>, key: Key): Set<Value> {
  const found = map.get(key) ?? new Set();
  map.set(key, found);
  return found;
}
