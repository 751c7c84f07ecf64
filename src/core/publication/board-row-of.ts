import type { BoardRow } from "./board-row.ts";
import type { RumourView } from "./rumour-view.ts";

/** The row of a view, without the rest. */
export function boardRowOf(view: RumourView): BoardRow {
  const { id, kind, sentence, stage, state, disputed, counts, first, newest, horizon, waiting } = view;
  return { id, kind, sentence, stage, state, disputed, counts, first, newest, horizon, waiting };
}

/** The row as it reads on a day, `YYYY-MM-DD`: what still waited has expired when the horizon has passed. */
export function rowOn(row: BoardRow, asOf: string | null): BoardRow {
  const passed = asOf !== null && row.horizon !== null && asOf > row.horizon;
  return passed && row.waiting === "yes" ? { ...row, state: "expired", waiting: "no" } : row;
}
