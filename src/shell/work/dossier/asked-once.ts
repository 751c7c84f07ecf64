import type { Rumour, RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk, ViewRow } from "../../store/desk-store.ts";

const MOST_AHEAD = 60;

/**
 * The desk for the length of one answer: what was once asked of its rumours and rows is not asked again. A rumour, its family
 * and what nearly belonged to it are made from much the same entries.
 */
export function askedOnce(desk: Desk): Desk {
  const known = new Map<RumourId, Rumour | null>();
  const rows = new Map<string, Promise<ViewRow | null>>();
  const learn = async (ids: readonly RumourId[]): Promise<void> => {
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length === 0) return;
    const found = await desk.rumours.rumours(missing);
    for (const id of missing) known.set(id, found.get(id) ?? null);
  };
  return {
    ...desk,
    rumours: {
      ...desk.rumours,
      rumour: async (id) => {
        await learn([id]);
        return known.get(id) ?? null;
      },
      rumours: async (ids) => {
        await learn(ids);
        return new Map(ids.flatMap((id) => pairOf(id, known.get(id) ?? null)));
      },
      withKeys: async (...lists) => {
        const ids = await desk.rumours.withKeys(...lists);
        // Whoever finds them looks at them next, one by one.
        await learn(ids.slice(0, MOST_AHEAD));
        return ids;
      },
    },
    views: {
      ...desk.views,
      row: (follower, key) => {
        const name = `${follower} ${key}`;
        const row = rows.get(name) ?? desk.views.row(follower, key);
        rows.set(name, row);
        return row;
      },
    },
  };
}

function pairOf(id: RumourId, rumour: Rumour | null): readonly (readonly [RumourId, Rumour])[] {
  return rumour === null ? [] : [[id, rumour]];
}
