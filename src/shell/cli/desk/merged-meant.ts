import { isMergedByEditor } from "../../../core/ledger/blocks.ts";
import type { Rumour, RumourId } from "../../../core/rumour/rumour.ts";
import { reportNamed } from "../../../core/rumour/rumour-name.ts";
import type { Desk } from "../../store/desk-store.ts";
import { readTogether } from "../../work/read-together.ts";
import { Complaint } from "../complaint.ts";
import { EXIT } from "../exit-codes.ts";
import { oneRumour } from "./one-rumour.ts";

/**
 * The merged rumour that is meant, by its id in the ledger, the id it was shown by, or, where only one was merged into it,
 * by that of the whole. An editor's merge goes before the desk's own. Complains when it can be several.
 */
export async function mergedMeant(desk: Desk, reference: string): Promise<RumourId> {
  const { root, all } = await readTogether(desk, await oneRumour(desk, reference));
  const merged = all.filter((rumour) => rumour.mergedInto !== null);
  const named = merged.filter((rumour) => isNamed(rumour, reference));
  const byEditor = merged.filter((rumour) => isMergedByEditor(rumour) && rumour.mergedInto === root.id);
  const candidates = [named, byEditor, merged].find((list) => list.length > 0) ?? [];
  const [only] = candidates;
  if (only === undefined) {
    throw new Complaint(EXIT.failed, `nothing was merged into "${reference}".`, [
      "To split reports off, name them: hearsay split RUMOUR --reports REPORT... --because WORDS",
    ]);
  }
  if (candidates.length === 1) return only.id;
  throw new Complaint(
    EXIT.notFound,
    `${candidates.length} rumours were merged into "${reference}"; say which is to be split off again:`,
    candidates.map(
      ({ id, reports }) => `${id}  ${reports.size} ${reports.size === 1 ? "report" : "reports"}`,
    ),
  );
}

function isNamed(rumour: Rumour, reference: string): boolean {
  const id: RumourId = `rumour_${reference.replace(/^rumour_/, "")}`;
  return rumour.id.startsWith(id) || rumour.reports.has(reportNamed(id));
}
