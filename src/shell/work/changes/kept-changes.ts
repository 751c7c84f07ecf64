import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { cursorOf } from "../../store/facet-cursor.ts";
import { newestDay } from "../followers.ts";
import { ALL_CHANGES, CHANGES, changesFacet, type KeptChange } from "./follow-changes.ts";

export interface ChangesPage {
  /** The newest day first. */
  readonly changes: readonly KeptChange[];
  /** From which the next page begins; null on the last. */
  readonly next: string | null;
}

export interface PageAsked {
  readonly before: string | null;
  readonly limit: number;
  /** `YYYY-MM-DD`: none that came later; null for the day of the newest report. */
  readonly until: string | null;
}

/** The changes of belief on the whole desk, the newest first. Costs what is given. */
export function newestChanges(desk: Desk, page: PageAsked): Promise<ChangesPage> {
  return changesUnder(desk, ALL_CHANGES, page);
}

/** Those of one rumour, by its id in the ledger. */
export function changesOf(desk: Desk, root: RumourId, page: PageAsked): Promise<ChangesPage> {
  return changesUnder(desk, changesFacet(root), page);
}

/** The newest change of a rumour; null when nothing shows when any of it could be known. */
export async function lastChange(desk: Desk, root: RumourId, until: string): Promise<KeptChange | null> {
  const { changes } = await changesOf(desk, root, { before: null, limit: 1, until });
  return changes[0] ?? null;
}

async function changesUnder(desk: Desk, facet: string, page: PageAsked): Promise<ChangesPage> {
  const until = page.until ?? (await newestDay(desk));
  if (until === null) return { changes: [], next: null };
  const before = page.before ?? behindDay(until);
  const rows = await desk.views.rowsUnder(CHANGES, facet, { before, limit: page.limit + 1 });
  const shown = rows.slice(0, page.limit);
  return {
    changes: shown.map(({ view }) => view as KeptChange).sort(newestFirst),
    next: rows.length > page.limit ? (shown.at(-1)?.cursor ?? null) : null,
  };
}

/** What will expire is kept already, and is not told before its day. */
function behindDay(day: string): string {
  return cursorOf({ order: `${day}~`, key: "" });
}

function newestFirst(a: KeptChange, b: KeptChange): number {
  if (a.change.date !== b.change.date) return a.change.date > b.change.date ? -1 : 1;
  if (a.root !== b.root) return a.root < b.root ? -1 : 1;
  return b.nth - a.nth;
}
