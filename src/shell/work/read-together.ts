import type { Moving } from "../../core/ledger/correct.ts";
import type { ReadTogether } from "../../core/ledger/correction.ts";
import type { Report, ReportId, RumourId } from "../../core/rumour/rumour.ts";
import type { Desk } from "../store/desk-store.ts";
import { readUnder } from "./followers-board.ts";
import { rootOf } from "./followers-material.ts";

/** The ledger's rumours that are read as one with this one. Throws when there is no such rumour. */
export async function readTogether(desk: Desk, id: RumourId): Promise<ReadTogether> {
  const root = await rootOf(desk, id);
  if (root === null) throw new Error(`There is no rumour ${id}.`);
  return { root, all: [...(await desk.rumours.rumours(await readUnder(desk, root))).values()] };
}

/** The reports, by the rumours that they are read under. One that stands nowhere is left out. */
export async function holdersOf(desk: Desk, ids: readonly ReportId[]): Promise<readonly Moving[]> {
  const moves = new Map<RumourId, { reports: Report[]; from: ReadTogether }>();
  for (const id of new Set(ids)) {
    const at = await desk.rumours.report(id);
    if (at === null || at.withdrawn === "yes") continue;
    const from = await readTogether(desk, at.rumourId);
    const move = moves.get(from.root.id) ?? { reports: [], from };
    move.reports.push(...from.all.flatMap(({ reports }) => reports.get(id) ?? []));
    moves.set(from.root.id, move);
  }
  return [...moves.values()];
}
