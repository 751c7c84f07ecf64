import { shortHash } from "../base/hash.ts";
import type { Report, ReportId, Rumour, RumourId } from "../rumour/rumour.ts";
import { nameAfter } from "../rumour/rumour-name.ts";
import { isMergedByEditor } from "./blocks.ts";
import type { Cut } from "./cut.ts";

/** The rumours of the ledger that a matter will stand in: one that is read on its own, and those merged into it. */
export interface Home {
  readonly matter: Cut;
  readonly root: RumourId;
  /** Rumours of the ledger with reports of this matter and of no other to a greater part; the root, unless it is new. */
  readonly members: readonly Rumour[];
}

/**
 * Gives each matter the rumours that hold the greater part of their reports there, so that as little as possible is
 * moved; a matter that none is left for gets a new one.
 */
export function planHomes(matters: readonly Cut[], near: readonly Rumour[]): readonly Home[] {
  const placeOfReport = new Map<ReportId, number>();
  for (const [place, matter] of matters.entries()) {
    for (const report of matter.reports) placeOfReport.set(report.id, place);
  }
  const placeOfBlock = new Map<RumourId, number>();
  for (const [place, cut] of matters.entries()) {
    for (const { held } of cut.blocks) for (const id of held.keys()) placeOfBlock.set(id, place);
  }
  const members = matters.map((): Rumour[] => []);
  for (const rumour of near) {
    const place = placeOfBlock.get(rumour.id) ?? mostlyAt(rumour, placeOfReport);
    if (place !== null) members[place]?.push(rumour);
  }
  const taken = new Set<RumourId>(near.map((rumour) => rumour.id));
  return matters.map((matter, place) => {
    const own = members[place] ?? [];
    const root = rootOf(own)?.id ?? freeId(matter.reports, taken);
    taken.add(root);
    return { matter, root, members: own };
  });
}

function mostlyAt(rumour: Rumour, placeOfReport: ReadonlyMap<ReportId, number>): number | null {
  const votes = new Map<number, number>();
  for (const id of rumour.reports.keys()) {
    const place = placeOfReport.get(id);
    if (place !== undefined) votes.set(place, (votes.get(place) ?? 0) + 1);
  }
  const [most] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? null;
}

/**
 * One that already is read on its own before one that would have to be split off, and last of all one that an editor
 * merged; then the larger; then by id.
 */
function rootOf(members: readonly Rumour[]): Rumour | undefined {
  const [root] = [...members].sort(
    (a, b) =>
      Number(a.mergedInto !== null) - Number(b.mergedInto !== null) ||
      Number(isMergedByEditor(a)) - Number(isMergedByEditor(b)) ||
      b.reports.size - a.reports.size ||
      (a.id < b.id ? -1 : 1),
  );
  return root;
}

/** The reports whose rumours went to other matters have given their names away; then a name is made of them all. */
export function freeId(reports: readonly Report[], taken: ReadonlySet<RumourId>): RumourId {
  const free = reports.map((report) => nameAfter(report.id)).find((id) => !taken.has(id));
  if (free !== undefined) return free;
  const ids = reports.map((report) => report.id);
  for (let attempt = 0; ; attempt += 1) {
    const id: RumourId = `rumour_${shortHash(...ids, String(attempt))}`;
    if (!taken.has(id)) return id;
  }
}
