import type { Hash } from "../../../core/base/hash.ts";
import { matesOf } from "../../../core/ledger/blocks.ts";
import {
  cutAsDecided,
  type Decided,
  type DecidedMatter,
  NOTHING_DECIDED,
} from "../../../core/publication/decided.ts";
import { lookupsOf } from "../../../core/rumour/lookups.ts";
import { type Face, facesOf, isNear } from "../../../core/rumour/neighbours.ts";
import type { Report, ReportId, Rumour, RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { saidBy } from "../followers-material.ts";
import type { Known } from "./known-reports.ts";

/** Every rumour that there was on the day, in no order that means anything. */
export async function* cutOn(desk: Desk, known: Known): AsyncGenerator<DecidedMatter> {
  for await (const { reports, decided } of neighbourhoodsOn(desk, known))
    yield* cutAsDecided(reports, decided);
}

/** Known reports near each other, with what editors decided about them. */
export interface Around {
  readonly reports: readonly Report[];
  readonly decided: Decided;
}

/** The known reports of the whole desk, those near each other together. Never holds more than one neighbourhood. */
export async function* neighbourhoodsOn(desk: Desk, known: Known): AsyncGenerator<Around> {
  const seen = new Set<ReportId>();
  for await (const { rumourId, event } of desk.ledger.read(0)) {
    if (event.type !== "ReportFiled" || seen.has(event.report.id)) continue;
    const start = (await known.inRumours([rumourId])).find(({ id }) => id === event.report.id);
    // What was moved since stands elsewhere, and comes again with the entry that filed it there.
    if (start === undefined) continue;
    const around = await reportsAround(desk, start, known);
    for (const { id } of around.reports) seen.add(id);
    yield around;
  }
}

/** The rumour of the day that a report belonged to. The report has to be one that was known. */
export async function matterOn(desk: Desk, report: Report, known: Known): Promise<DecidedMatter | null> {
  const { reports, decided } = await reportsAround(desk, report, known);
  return (
    cutAsDecided(reports, decided).find((matter) => matter.reports.some(({ id }) => id === report.id)) ?? null
  );
}

/**
 * The known reports near this one, near those, and so on, and those that an editor holds together with any of them. Else it
 * looks at single reports and never at how the ledger holds them together, because that rests on reports of later days.
 */
export async function reportsAround(desk: Desk, start: Report, known: Known): Promise<Around> {
  const found = new Map<ReportId, Report>();
  const ruled = new Map<RumourId, Rumour>();
  const seen = new Set<string>();
  const waiting: Report[] = [];
  const take = (report: Report): void => {
    if (found.has(report.id)) return;
    found.set(report.id, report);
    waiting.push(report);
  };
  take(start);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const rumour = known.ruledIn(next.id);
    if (rumour !== null && !ruled.has(rumour.id)) {
      for (const held of await heldWith(desk, rumour, { known, ruled })) take(held);
    }
    const face = faceOf(next);
    if (seen.has(face.id)) continue;
    seen.add(face.id);
    for (const near of await nearTo(face, known)) take(near);
  }
  return { reports: [...found.values()], decided: await decidedIn(desk, [...ruled.values()]) };
}

interface Holding {
  readonly known: Known;
  readonly ruled: Map<RumourId, Rumour>;
}

/** The known reports that an editor holds together with this rumour's; their rumours are added to `ruled`. */
async function heldWith(desk: Desk, rumour: Rumour, { known, ruled }: Holding): Promise<readonly Report[]> {
  const mates = await desk.rumours.rumours(matesOf(rumour));
  const rumours = [rumour, ...mates.values()];
  for (const one of rumours) ruled.set(one.id, one);
  const reports = await known.inRumours(rumours.map(({ id }) => id));
  return reports.filter(({ id }) => rumours.some((one) => one.ruled?.reports.has(id)));
}

/** With the sentences that editors gave them. */
export async function decidedIn(desk: Desk, ruled: readonly Rumour[]): Promise<Decided> {
  const names = ruled.flatMap((rumour) => rumour.names);
  if (names.length === 0) return { ...NOTHING_DECIDED, ruled };
  const sentences = new Map<Hash, string>();
  for (const [digest, { sentence }] of await saidBy(desk, names)) {
    if (sentence !== null) sentences.set(digest, sentence);
  }
  return { ruled, sentences };
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
