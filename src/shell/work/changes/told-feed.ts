import type { Day } from "../../../core/base/day.ts";
import { dayOfDate } from "../../../core/base/day.ts";
import type { Knowledge } from "../../../core/desk.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import type { Beside } from "../../../core/provenance/telling.ts";
import { type BeliefChange, inFeedOrder } from "../../../core/publication/belief-change.ts";
import { changesTold } from "../../../core/publication/changes-told.ts";
import { byPublished } from "../../../core/rumour/place.ts";
import type { Report, RumourId } from "../../../core/rumour/rumour.ts";
import { reportNamed } from "../../../core/rumour/rumour-name.ts";
import type { Desk } from "../../store/desk-store.ts";
import { type Around, neighbourhoodsOn, reportsAround } from "../as-of/cut-on.ts";
import { type Known, knownOn } from "../as-of/known-reports.ts";
import { besideOf } from "../followers-material.ts";

/** Days `YYYY-MM-DD`, both included; `from` null for the beginning. */
export interface ToldWindow {
  readonly from: string | null;
  readonly to: string;
}

/** Every change of belief, by the day on which it could be known. Holds the changes, and few reports at a time. */
export async function toldFeed(
  desk: Desk,
  knowledge: Knowledge,
  window: ToldWindow,
): Promise<readonly BeliefChange[]> {
  const known = await knownOn(desk, window.to);
  const changes: BeliefChange[] = [];
  for await (const around of neighbourhoodsOn(desk, known)) {
    changes.push(...(await changesAmong(around, known, { desk, knowledge, window })));
  }
  return changes.sort(inFeedOrder);
}

/** Those about the rumours of these that are read as one today, under whatever id readers saw them then. */
export async function toldFeedOf(
  ids: readonly RumourId[],
  desk: Desk,
  knowledge: Knowledge,
  window: ToldWindow,
): Promise<readonly BeliefChange[]> {
  const known = await knownOn(desk, window.to);
  const reports = await known.inRumours(ids);
  const own = new Set(reports.map(({ id }) => id));
  const seen = new Set<Report["id"]>();
  const changes: BeliefChange[] = [];
  for (const report of [...reports].sort(byPublished)) {
    if (seen.has(report.id)) continue;
    const around = await reportsAround(desk, report, known);
    for (const { id } of around.reports) seen.add(id);
    changes.push(...(await changesAmong(around, known, { desk, knowledge, window })));
  }
  return changes.filter(({ rumour }) => own.has(reportNamed(rumour))).sort(inFeedOrder);
}

interface Feeding {
  readonly desk: Desk;
  readonly knowledge: Knowledge;
  readonly window: ToldWindow;
}

async function changesAmong(
  { reports, decided }: Around,
  known: Known,
  { desk, knowledge, window }: Feeding,
): Promise<readonly BeliefChange[]> {
  const from = window.from === null ? null : dayOfDate(window.from);
  const beside = await besideOf(desk, reports);
  const since = await sinceOf(reports, beside, known);
  if (from !== null && isOver(reports, since, from)) return [];
  return changesTold({ reports, beside, since, decided }, knowledge, { from, to: dayOfDate(window.to) });
}

async function sinceOf(
  reports: readonly Report[],
  { documents }: Beside,
  known: Known,
): Promise<ReadonlyMap<DocumentId, Day>> {
  const since = new Map<DocumentId, Day>();
  for (const { documentId: id, published } of reports) {
    if (since.has(id)) continue;
    const day = await known.since({ id, published, document: documents.get(id) });
    if (day !== null) since.set(id, day);
  }
  return since;
}

/** No default horizon is longer: what was last told so long before, and names no later day itself, changes no more. */
const LONGEST_WAIT: Day = 366;

function isOver(reports: readonly Report[], since: ReadonlyMap<DocumentId, Day>, from: Day): boolean {
  return reports.every(({ documentId, claim }) => {
    const told = since.get(documentId) ?? Number.NEGATIVE_INFINITY;
    const due = claim.time?.to == null ? told : dayOfDate(claim.time.to);
    return Math.max(told, due) + LONGEST_WAIT < from;
  });
}
