import type { ViewRow, Views } from "../desk-store.ts";
import { facetsIn, inOrder } from "./facets.ts";
import { type State, under } from "./state.ts";

export function viewsIn(state: State): Views {
  const rowsOf = (follower: string): ViewRow[] =>
    [...(state.views.get(follower) ?? [])].map(([key, { order, view }]) => ({
      key,
      order,
      view: JSON.parse(view),
    }));
  return {
    ...facetsIn(state),
    position: async (follower) => state.positions.get(follower) ?? 0,
    save: async (follower, { rows, removed, position }) => {
      const views = under(state.views, follower, () => new Map());
      for (const key of removed) views.delete(key);
      for (const { key, order, view, facets = [] } of rows) {
        views.set(key, { order, view: JSON.stringify(view), facets });
      }
      state.positions.set(follower, position);
    },
    clear: async (follower) => {
      state.views.delete(follower);
      state.positions.delete(follower);
    },
    row: async (follower, key) => {
      const row = state.views.get(follower)?.get(key);
      return row === undefined ? null : { key, order: row.order, view: JSON.parse(row.view) };
    },
    count: async (follower) => state.views.get(follower)?.size ?? 0,
    async *rows(follower, limit) {
      yield* rowsOf(follower).sort(inOrder).slice(0, limit);
    },
  };
}
