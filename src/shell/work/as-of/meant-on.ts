import type { Knowledge } from "../../../core/desk.ts";
import type { DecidedMatter } from "../../../core/publication/decided.ts";
import type { RumourView } from "../../../core/publication/rumour-view.ts";
import { byPublished } from "../../../core/rumour/place.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { showRumour } from "../followers.ts";
import { readAsOne, rootOf } from "../followers-material.ts";
import { matterOn } from "./cut-on.ts";
import { pastDay } from "./entered-by.ts";
import { type Known, knownOn } from "./known-reports.ts";
import { type RumourOn, viewAlone, viewMatter } from "./views-on.ts";

/**
 * The rumours of the day that an id can mean which the board showed on that day, or the beginning of one: those called
 * so then, or else those that hold a report with these digits, since every rumour's id is made from a report.
 */
export async function viewsNamedOn(
  desk: Desk,
  knowledge: Knowledge,
  known: Known,
  digits: string,
): Promise<readonly RumourOn[]> {
  const views = new Map<RumourId, RumourOn>();
  for (const id of await desk.rumours.findReports(`report_${digits}`)) {
    const place = await desk.rumours.report(id);
    const standing = place === null ? [] : await known.inRumours([place.rumourId]);
    const report = standing.find((one) => one.id === id);
    const matter = report === undefined ? null : await matterOn(desk, report, known);
    const view = matter === null ? null : await viewMatter(desk, knowledge, known, matter);
    if (view !== null) views.set(view.view.id, view);
  }
  const named = [...views.values()].filter(({ view }) => view.id.startsWith(`rumour_${digits}`));
  return named.length > 0 ? named : [...views.values()];
}

/** What a rumour of today's ledger was on the day: the one that held its earliest report that was known; null when none was. */
export async function viewOfRumourOn(
  desk: Desk,
  knowledge: Knowledge,
  known: Known,
  id: RumourId,
): Promise<RumourOn | null> {
  const matter = await matterOfRumourOn(desk, known, id);
  return matter === null ? null : viewMatter(desk, knowledge, known, matter);
}

async function matterOfRumourOn(desk: Desk, known: Known, id: RumourId): Promise<DecidedMatter | null> {
  const root = await rootOf(desk, id);
  if (root === null) return null;
  const reports = await known.inRumours(await readAsOne(desk, root));
  const [first] = [...reports].sort(byPublished);
  return first === undefined ? null : matterOn(desk, first, known);
}

/** Shows rumours of today's ledger as they could be known on a day (`YYYY-MM-DD`), or now, when none is given; null where one could not. */
export async function showingAsOf(
  desk: Desk,
  knowledge: Knowledge,
  asOf: string | null,
): Promise<(id: RumourId) => Promise<RumourView | null>> {
  const past = asOf === null ? null : await pastDay(desk, asOf);
  if (past === null) return (id) => showRumour(desk, knowledge, id, asOf);
  const known = await knownOn(desk, past);
  return async (id) => {
    const matter = await matterOfRumourOn(desk, known, id);
    return matter === null ? null : viewAlone(desk, knowledge, known, matter);
  };
}
