import { type DoubtType, doubtsIn, type Reviewed } from "../../../core/ledger/doubts.ts";
import type { Match } from "../../../core/ledger/event.ts";
import { byPublished } from "../../../core/rumour/place.ts";
import type { ReportId, Rumour, RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { keptRow } from "../followers-board.ts";
import type { FoundRelative } from "../followers-family.ts";

/** Why the reports of a rumour are one rumour, as the ledger has it, and what nearly was otherwise. */
export interface Joining {
  /** By report: the match with which it was filed last. */
  readonly matches: ReadonlyMap<ReportId, Match>;
  /** Rumours of the ledger that were found to be one with another, with the reason. */
  readonly merges: readonly Match[];
  readonly runnersUp: readonly RunnerUp[];
}

/** Another rumour that reports fit too, or nearly. */
export interface RunnerUp {
  readonly id: RumourId;
  readonly sentence: string | null;
  /** The reports that it is about. */
  readonly reports: readonly ReportId[];
  readonly types: readonly DoubtType[];
  /** From 0 to 1, beside the reports' own score where they stand; that is null for one that stands alone. */
  readonly score: number;
  readonly own: number | null;
  readonly reasons: readonly string[];
}

export const NOTHING_JOINED: Joining = { matches: new Map(), merges: [], runnersUp: [] };

/** The closest of the family; each is weighed against every report, so more would take longer than they are worth. */
const MOST_WEIGHED = 4;

/** Runners-up are looked for in its family only: what is no relative fits none of its reports. */
export async function joiningOf(
  desk: Desk,
  ledgerIds: readonly RumourId[],
  family: readonly FoundRelative[],
): Promise<Joining> {
  const matches = new Map<ReportId, Match>();
  const merges: Match[] = [];
  for (const id of ledgerIds) {
    for (const { event } of await desk.rumours.entries(id)) {
      if (event.type === "ReportFiled") matches.set(event.report.id, event.match);
      else if (event.type === "RumourMerged") merges.push(event.match);
    }
  }
  return { matches, merges, runnersUp: await runnersUp(desk, ledgerIds, family.slice(0, MOST_WEIGHED)) };
}

interface Relation extends Reviewed {
  readonly id: RumourId;
  readonly sentence: string | null;
}

async function runnersUp(
  desk: Desk,
  ledgerIds: readonly RumourId[],
  family: readonly FoundRelative[],
): Promise<readonly RunnerUp[]> {
  if (family.length === 0) return [];
  const rows = await Promise.all(
    family.map(async ({ id, root }) => ({ id, root, kept: await keptRow(desk, root) })),
  );
  const members = rows.map(({ root, kept }) => kept?.ledgerIds ?? [root]);
  const rumours = await desk.rumours.rumours([...ledgerIds, ...members.flat()]);
  const others = rows.map(
    ({ id, kept }, place): Relation => ({
      id,
      sentence: kept?.row.sentence.text ?? null,
      ...reviewed(members[place] ?? [], rumours),
    }),
  );
  const own: Relation = { id: ledgerIds[0] ?? "rumour_", sentence: null, ...reviewed(ledgerIds, rumours) };
  return doubtsIn(own, others).flatMap(({ types, alike, score: stands, rivals }) =>
    rivals.map(({ other, score, reasons }) => ({
      id: other.id,
      sentence: other.sentence,
      reports: alike,
      types,
      score,
      own: stands,
      reasons,
    })),
  );
}

function reviewed(ids: readonly RumourId[], rumours: ReadonlyMap<RumourId, Rumour>): Reviewed {
  const own = ids.flatMap((id) => rumours.get(id) ?? []);
  return { rumours: own, reports: own.flatMap((one) => [...one.reports.values()]).sort(byPublished) };
}
