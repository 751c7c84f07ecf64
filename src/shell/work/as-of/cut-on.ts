import { lookupsOf } from "../../../core/rumour/lookups.ts";
import { type Face, facesOf, isNear } from "../../../core/rumour/neighbours.ts";
import { type Matter, partition } from "../../../core/rumour/partition.ts";
import type { Report, ReportId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import type { Known } from "./known-reports.ts";

/** Every rumour that there was on the day, in no order that means anything. */
export async function* cutOn(desk: Desk, known: Known): AsyncGenerator<Matter> {
  for await (const around of neighbourhoodsOn(desk, known)) yield* partition(around);
}

/** The known reports of the whole desk, those near each other together. Never holds more than one neighbourhood. */
export async function* neighbourhoodsOn(desk: Desk, known: Known): AsyncGenerator<readonly Report[]> {
  const seen = new Set<ReportId>();
  for await (const { rumourId, event } of desk.ledger.read(0)) {
    if (event.type !== "ReportFiled" || seen.has(event.report.id)) continue;
    const start = (await known.inRumours([rumourId])).find(({ id }) => id === event.report.id);
    // What was moved since stands elsewhere, and comes again with the entry that filed it there.
    if (start === undefined) continue;
    const around = await reportsAround(start, known);
    for (const { id } of around) seen.add(id);
    yield around;
  }
}

/** The rumour of the day that a report belonged to. The report has to be one that was known. */
export async function matterOn(report: Report, known: Known): Promise<Matter | null> {
  const matters = partition(await reportsAround(report, known));
  return matters.find(({ reports }) => reports.some(({ id }) => id === report.id)) ?? null;
}

/**
 * The known reports near this one, near those, and so on. It looks at single reports and never at how the ledger holds
 * them together, because that rests on reports of later days as well.
 */
export async function reportsAround(start: Report, known: Known): Promise<readonly Report[]> {
  const found = new Map<ReportId, Report>([[start.id, start]]);
  const seen = new Set<string>();
  const waiting = [...facesOf([start])];
  for (let face = waiting.pop(); face !== undefined; face = waiting.pop()) {
    if (seen.has(face.id)) continue;
    seen.add(face.id);
    for (const near of await nearTo(face, known)) {
      if (found.has(near.id)) continue;
      found.set(near.id, near);
      waiting.push(faceOf(near));
    }
  }
  return [...found.values()];
}

async function nearTo(face: Face, known: Known): Promise<readonly Report[]> {
  const near: Report[] = [];
  for (const lookup of lookupsOf(face)) {
    near.push(...(await known.under(lookup)).filter((candidate) => isNear(face, faceOf(candidate))));
  }
  return near;
}

const faces = new WeakMap<Report, Face>();

function faceOf(report: Report): Face {
  const known = faces.get(report);
  if (known !== undefined) return known;
  const [face] = facesOf([report]);
  if (face === undefined) throw new Error("Every report has a face.");
  faces.set(report, face);
  return face;
}
