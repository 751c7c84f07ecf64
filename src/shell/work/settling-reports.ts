import type { Knowledge } from "../../core/desk.ts";
import type { ReadTogether } from "../../core/ledger/correction.ts";
import { type RumourMaterial, viewOf } from "../../core/publication/view-of.ts";
import type { ReportId } from "../../core/rumour/rumour.ts";
import type { RumourState } from "../../core/standing/state.ts";
import type { Desk } from "../store/desk-store.ts";
import { readUnder } from "./followers-board.ts";
import { materialsOf } from "./followers-material.ts";

/** The states in which something is settled by reports, and can be opened again. */
export const SETTLED: ReadonlySet<RumourState> = new Set([
  "confirmed",
  "confirmed in part",
  "refuted",
  "ended",
]);

/**
 * The reports to set aside so that nothing settles the rumour: those that it rests on, and those that it would rest on
 * without them. Empty when nothing settled it.
 */
export async function settlingReports(
  desk: Desk,
  knowledge: Knowledge,
  { root }: ReadTogether,
): Promise<readonly ReportId[]> {
  const material = (await materialsOf(desk, [await readUnder(desk, root)])).get(root.id);
  return material === undefined ? [] : settling(material, knowledge);
}

function settling(material: RumourMaterial, knowledge: Knowledge): readonly ReportId[] {
  const found = new Set<ReportId>();
  for (;;) {
    const setAside = new Set([...(material.setAside ?? []), ...found]);
    const view = viewOf({ ...material, setAside }, knowledge, null);
    if (view === null || !SETTLED.has(view.state)) return [...found];
    const more = view.aspects.act.restsOn.filter((id) => !setAside.has(id));
    if (more.length === 0) return [...found];
    for (const id of more) found.add(id);
  }
}
