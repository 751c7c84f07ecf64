import type { BoardRow } from "./board-row.ts";
import { expiry, lastChangeOf } from "./last-change.ts";
import type { RumourView } from "./rumour-view.ts";

/** The row of a view, without the rest. */
export function boardRowOf(view: RumourView): BoardRow {
  const { id, kind, sentence, stage, state, disputed, counts, first, newest, horizon, waiting } = view;
  const { openUntil } = view;
  const changed = lastChangeOf(view);
  return {
    id,
    kind,
    sentence,
    stage,
    state,
    disputed,
    counts,
    first,
    newest,
    horizon,
    waiting,
    openUntil,
    changed,
  };
}

/** The row as it reads on a day, `YYYY-MM-DD`, as `lifeOn` says of its whole life. Made from a view that no day was asked of. */
export function rowOn(row: BoardRow, asOf: string | null): BoardRow {
  const isOver = asOf !== null && row.openUntil !== null && asOf > row.openUntil;
  return isOver ? { ...row, state: "expired", waiting: "no", changed: expiry(row) } : row;
}
