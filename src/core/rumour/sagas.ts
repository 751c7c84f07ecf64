import { type Day, type Days, daysApart } from "../base/day.ts";
import type { Stage } from "../claim/claim.ts";
import type { KindGroup } from "../claim/kinds.ts";
import { byPublished, placeOf } from "./place.ts";
import type { Report } from "./rumour.ts";
import { groupOf } from "./sides.ts";

/** One matter between the same parties, from its first report to its last. */
export interface Saga {
  readonly reports: readonly Report[];
  /** The days of its reports; null when none of them is placed in time. */
  readonly days: Days | null;
}

/**
 * After so many days without a report, the next one opens another matter. Deals, ventures and lawsuits drag on and are
 * silent for months; a product, an appointment or a lay-off that comes up again after half a year is a new one.
 */
export const LONGEST_SILENCE: Readonly<Record<KindGroup, Day>> = {
  ownership: 365,
  cooperation: 365,
  legal: 365,
  listing: 180,
  product: 180,
  executive: 180,
  layoffs: 90,
  bankruptcy: 180,
};

/** What was signed and awaits its closing may be silent for years, until a regulator or a court has spoken. */
const PATIENCE_WITH_THE_SIGNED = 3;

/**
 * After a matter is settled, a report that it is on again within these days belongs to it (a sweetened bid, a slip);
 * later ones open another. Bids that were turned down and came back did so within weeks in the threads we have.
 */
export const QUIET_AFTER_THE_END: Day = 60;

/** What is told as past belongs to a matter when its time is no more than these days outside of it. */
export const RECALL_SLACK: Day = 45;

/** Splits reports about the same parties into matters that followed one another. Depends on the reports alone. */
export function sagasOf(reports: readonly Report[]): readonly Saga[] {
  const sagas = datedSagas(reports.filter((report) => placeOf(report).type === "dated"));
  placeRecalled(sagas, reports);
  placeLoose(sagas, reports);
  return sagas.map(({ reports: told, days }) => ({ reports: [...told].sort(byPublished), days }));
}

interface Growing {
  readonly reports: Report[];
  days: Days | null;
}

function datedSagas(dated: readonly Report[]): Growing[] {
  const sagas: Growing[] = [];
  let settled = false;
  let signed = false;
  for (const report of [...dated].sort(byPublished)) {
    const day = dayOf(report);
    const last = sagas.at(-1);
    const silence = last?.days ? day - last.days.to : Number.POSITIVE_INFINITY;
    const longest = LONGEST_SILENCE[groupOf(report.claim.kind)] * (signed ? PATIENCE_WITH_THE_SIGNED : 1);
    if (last === undefined || silence > longest || opensAnother(report, silence, settled)) {
      sagas.push({ reports: [report], days: { from: day, to: day } });
      settled = settles(report);
      signed = report.claim.stage === "agreed";
      continue;
    }
    last.reports.push(report);
    last.days = widened(last.days, { from: day, to: day });
    // What is told in passing lags behind: an old "proposed takeover" does not open a closed matter.
    if (report.claim.main || settles(report)) settled = settles(report);
    if (report.claim.main || settled) signed = report.claim.stage === "agreed";
  }
  return sagas;
}

function opensAnother(report: Report, silence: Day, settled: boolean): boolean {
  return settled && silence >= QUIET_AFTER_THE_END && report.claim.main && !settles(report);
}

/** A signed co-operation is as settled as it gets: few texts ever say that one was "completed". */
function settles(report: Report): boolean {
  const { kind, stage } = report.claim;
  return SETTLED.has(stage) || (stage === "agreed" && groupOf(kind) !== "ownership");
}

const SETTLED: ReadonlySet<Stage> = new Set(["completed", "ended"]);

function placeRecalled(sagas: Growing[], reports: readonly Report[]): void {
  const earlier: Growing[] = [];
  for (const report of [...reports].sort(byPublished)) {
    const place = placeOf(report);
    if (place.type !== "within") continue;
    const home = nearest(sagas, place.days, RECALL_SLACK) ?? nearest(earlier, place.days, RECALL_SLACK);
    if (home === null) earlier.push({ reports: [report], days: place.days });
    else home.reports.push(report);
  }
  sagas.push(...earlier);
}

/** Ties go to the earlier one. The days of a matter are those of its own reports and do not grow by what is recalled. */
function nearest(sagas: readonly Growing[], days: Days, slack: Day): Growing | null {
  let best: Growing | null = null;
  let apart = slack + 1;
  for (const saga of sagas) {
    const distance = saga.days === null ? slack + 1 : daysApart(saga.days, days);
    if (distance >= apart) continue;
    best = saga;
    apart = distance;
  }
  return best;
}

/**
 * What has no place in time goes where it can only belong: to the one matter there is, or, when told as past, to the
 * latest that had begun by then. The rest stays by itself.
 */
function placeLoose(sagas: Growing[], reports: readonly Report[]): void {
  const loose = reports.filter((report) => placeOf(report).type === "loose");
  if (loose.length === 0) return;
  const placed = [...sagas];
  const homeless: Report[] = [];
  for (const report of loose) {
    const home = placed.length === 1 ? placed[0] : latestBefore(placed, report);
    if (home === undefined) homeless.push(report);
    else home.reports.push(report);
  }
  if (homeless.length > 0) sagas.push({ reports: homeless, days: null });
}

function latestBefore(sagas: readonly Growing[], report: Report): Growing | undefined {
  const place = placeOf(report);
  if (place.type !== "loose" || place.before === null) return undefined;
  let latest: Growing | undefined;
  for (const saga of sagas) {
    if (saga.days === null || saga.days.from > place.before) continue;
    if (latest?.days == null || saga.days.from > latest.days.from) latest = saga;
  }
  return latest;
}

function dayOf(report: Report): Day {
  const place = placeOf(report);
  return place.type === "dated" ? place.day : Number.NaN;
}

function widened(a: Days | null, b: Days): Days {
  return a === null ? b : { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
