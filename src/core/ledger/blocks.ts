import { byPublished } from "../rumour/place.ts";
import type { Report, ReportId, Ruled, Rumour, RumourId } from "../rumour/rumour.ts";

/** Reports that an editor's decisions hold together. The desk adds to a block and takes nothing from it. */
export interface Block {
  /** Its rumours in the ledger, each with the reports that were ruled to be in the right place there. */
  readonly held: ReadonlyMap<RumourId, readonly Report[]>;
  /** All of its reports, by published date then id. */
  readonly reports: readonly Report[];
  readonly guests: ReadonlySet<ReportId>;
  readonly settled: ReadonlySet<ReportId>;
  /** Rumours whose blocks this one is never read with. */
  readonly apart: ReadonlySet<RumourId>;
}

/** The blocks among these rumours, by their first report. `near` has either all rumours of a block or none. */
export function blocksOf(near: readonly Rumour[]): readonly Block[] {
  const together = new Map<RumourId, Rumour[]>();
  for (const rumour of near) {
    if (rumour.ruled === null) continue;
    const [name = rumour.id] = [...rumour.ruled.together].sort();
    together.set(name, [...(together.get(name) ?? []), rumour]);
  }
  return [...together.values()].map(blockOf).sort((a, b) => byFirst(a, b));
}

function blockOf(rumours: readonly Rumour[]): Block {
  const held = new Map(rumours.map((rumour) => [rumour.id, heldIn(rumour)] as const));
  const all = (field: "guests" | "settled") => new Set(rumours.flatMap(({ ruled }) => ruled?.[field] ?? []));
  return {
    held,
    reports: [...held.values()].flat().sort(byPublished),
    guests: all("guests"),
    settled: all("settled"),
    apart: new Set(rumours.flatMap(({ ruled }) => ruled?.apart ?? [])),
  };
}

/** Those that were ruled on and that their outlet has not taken back since. */
function heldIn({ reports, ruled }: Rumour): readonly Report[] {
  return ruled === null ? [] : [...reports.values()].filter(({ id }) => ruled.reports.has(id));
}

/** Whether an editor has said that the two are not one. */
export function areApart(a: Block, b: Block): boolean {
  return names(a.apart, b) || names(b.apart, a);
}

function names(apart: ReadonlySet<RumourId>, { held }: Block): boolean {
  return [...held.keys()].some((id) => apart.has(id));
}

/** Empty blocks last; two of them by their rumours. */
function byFirst(a: Block, b: Block): number {
  const [first] = a.reports;
  const [other] = b.reports;
  if (first !== undefined && other !== undefined) return byPublished(first, other);
  if (first !== undefined || other !== undefined) return first === undefined ? 1 : -1;
  return lowest(a) < lowest(b) ? -1 : 1;
}

function lowest({ held }: Block): string {
  return [...held.keys()].sort()[0] ?? "";
}

/** The rumours that are one with this one by an editor's word, itself left out. */
export function matesOf({
  id,
  ruled,
}: {
  readonly id: RumourId;
  readonly ruled: Ruled | null;
}): readonly RumourId[] {
  return ruled === null ? [] : ruled.together.filter((other) => other !== id);
}

/** Whether it is read where it is by an editor's word, and not by the desk's. */
export function isMergedByEditor(rumour: Rumour): boolean {
  return rumour.mergedInto !== null && matesOf(rumour).includes(rumour.mergedInto);
}
