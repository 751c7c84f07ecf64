import type { Entry } from "../../core/ledger/event.ts";
import { orderInTime } from "../../core/rumour/place.ts";
import type { Report, ReportId, RumourId } from "../../core/rumour/rumour.ts";
import type { Desk } from "../store/desk-store.ts";
import type { ReadAsOne } from "./followers-material.ts";

/** The rumours there are, each with what is read under it, by first report and then id; and the newest report's time. */
export interface StandingRumours {
  readonly groups: readonly ReadAsOne[];
  /** ISO 8601; null when no report is dated. */
  readonly newest: string | null;
}

/**
 * Folds the ledger just far enough to see which rumours stand and what is read together. It asks no follower, so an
 * export is right even when the board has fallen behind.
 */
export async function standingRumours(desk: Desk): Promise<StandingRumours> {
  const places = new Map<RumourId, Place>();
  for await (const entry of desk.ledger.read(0)) take(places, entry);
  const groups = new Map<RumourId, { ids: RumourId[]; first: string | null }>();
  let newest: string | null = null;
  for (const [id, place] of places) {
    const root = rootIn(places, id);
    const group = groups.get(root) ?? { ids: [], first: null };
    if (id !== root) group.ids.push(id);
    for (const key of place.reports.values()) {
      group.first = earlier(group.first, key);
      const published = key.slice(0, key.indexOf(" "));
      if (published < LAST && (newest === null || published > newest)) newest = published;
    }
    groups.set(root, group);
  }
  const standing = [...groups].flatMap(([root, { ids, first }]) =>
    first === null ? [] : [{ root, ids, first }],
  );
  standing.sort((a, b) => (a.first < b.first ? -1 : 1));
  return { groups: standing.map(({ root, ids }): ReadAsOne => [root, ...ids.sort()]), newest };
}

function earlier(first: string | null, key: string): string {
  return first === null || key < first ? key : first;
}

interface Place {
  /** By which each report is ordered: published, document, id. */
  readonly reports: Map<ReportId, string>;
  mergedInto: RumourId | null;
}

/** Sorts behind every time, as what is undated does. */
const LAST = "~";

function take(places: Map<RumourId, Place>, { rumourId, event }: Entry): void {
  const place = places.get(rumourId) ?? { reports: new Map(), mergedInto: null };
  places.set(rumourId, place);
  if (event.type === "ReportFiled") place.reports.set(event.report.id, orderOf(event.report));
  else if (event.type === "ReportWithdrawn") place.reports.delete(event.reportId);
  else if (event.type === "RumourMerged") place.mergedInto = event.into;
  else if (event.type === "RumourSplit") place.mergedInto = null;
}

function orderOf(report: Report): string {
  return `${orderInTime(report)} ${report.documentId} ${report.id}`;
}

function rootIn(places: ReadonlyMap<RumourId, Place>, id: RumourId): RumourId {
  const seen = new Set<RumourId>();
  let here = id;
  for (
    let into = places.get(here)?.mergedInto ?? null;
    into !== null;
    into = places.get(here)?.mergedInto ?? null
  ) {
    if (seen.has(here)) return here;
    seen.add(here);
    here = into;
  }
  return here;
}
