import type { ReportId, RumourId } from "../../../core/rumour/rumour.ts";
import { reportNamed, shownId } from "../../../core/rumour/rumour-name.ts";
import type { Desk } from "../../store/desk-store.ts";
import { keptRow } from "../followers-board.ts";
import { rootOf } from "../followers-material.ts";

/** What an address of a rumour leads to. `id` is the one that readers see now, `root` the ledger's. */
export type RumourMeant =
  | { readonly type: "one"; readonly id: RumourId; readonly root: RumourId }
  | { readonly type: "several"; readonly rumours: readonly MeantRow[] }
  /** It was once shown, and nothing of it is left. */
  | { readonly type: "gone" }
  | { readonly type: "none" };

export interface MeantRow {
  readonly id: RumourId;
  readonly root: RumourId;
  /** Null while the board has no row for it. */
  readonly sentence: string | null;
}

/** Shorter beginnings would be answered by chance. */
const FEWEST_DIGITS = 4;

/**
 * The rumour that an id means, or the beginning of one, with or without "rumour_". Every id that was ever shown is made from
 * a report, so reports are asked by their ids and the board is never walked.
 */
export async function rumourMeant(desk: Desk, reference: string): Promise<RumourMeant> {
  const digits = reference.replace(/^rumour_/, "");
  if (!/^[0-9a-f]+$/.test(digits) || digits.length < FEWEST_DIGITS) return { type: "none" };
  const id: RumourId = `rumour_${digits}`;
  const exactly = await leadsTo(desk, [reportNamed(id)], [id]);
  if (exactly.rows.length > 0 || exactly.wasThere) return meant(exactly);
  const beginning = await leadsTo(
    desk,
    await desk.rumours.findReports(reportNamed(id)),
    await desk.rumours.find(id),
  );
  const shown = beginning.rows.filter((row) => row.id.startsWith(id));
  return meant(shown.length > 0 ? { ...beginning, rows: shown } : beginning);
}

interface Led {
  readonly rows: readonly MeantRow[];
  readonly wasThere: boolean;
}

/** Where these reports, and what is read under these rumours of the ledger, are shown now. */
async function leadsTo(desk: Desk, reports: readonly ReportId[], rumours: readonly RumourId[]): Promise<Led> {
  const rows = new Map<RumourId, MeantRow>();
  let wasThere = false;
  const take = async (rumour: RumourId): Promise<void> => {
    const root = await rootOf(desk, rumour);
    if (root === null) return;
    wasThere = true;
    const row = (await keptRow(desk, root.id))?.row;
    // What was filed a moment ago is not on the board yet.
    const shown = row?.id ?? shownId([...root.reports.values()]);
    if (shown !== null) rows.set(shown, { id: shown, root: root.id, sentence: row?.sentence.text ?? null });
  };
  for (const id of reports) {
    const place = await desk.rumours.report(id);
    if (place === null) continue;
    wasThere = true;
    if (place.withdrawn === "no") await take(place.rumourId);
  }
  if (rows.size === 0) for (const id of rumours) await take(id);
  return { rows: [...rows.values()], wasThere };
}

function meant({ rows, wasThere }: Led): RumourMeant {
  const [first] = rows;
  if (first === undefined) return { type: wasThere ? "gone" : "none" };
  return rows.length > 1
    ? { type: "several", rumours: rows }
    : { type: "one", id: first.id, root: first.root };
}
