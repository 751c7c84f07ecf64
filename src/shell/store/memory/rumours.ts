import type { Entry, Seq } from "../../../core/ledger/event.ts";
import { foldRumours } from "../../../core/ledger/evolve.ts";
import type { FiledAt } from "../../../core/ledger/places.ts";
import type { Lookup } from "../../../core/rumour/lookups.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Rumours } from "../desk-store.ts";
import { indexEntries } from "./enter.ts";
import { entryAt, type State } from "./state.ts";

const MOST_FOUND = 20;

export function rumoursOf(state: State): Rumours {
  const entries = (id: RumourId): Entry[] => (state.ofRumour.get(id) ?? []).map((seq) => entryAt(state, seq));
  return {
    rumour: async (id) => foldRumours(entries(id)).get(id) ?? null,
    rumours: async (ids) => foldRumours([...new Set(ids)].flatMap(entries)),
    entries: async (id) => entries(id),
    withKeys: async (...lists) => withKeys(state, lists),
    reportsOf: async (id) => places(state, (at) => at.documentId === id),
    report: async (id) => {
      const all = places(state, (at) => at.reportId === id);
      return all.findLast((at) => at.withdrawn === "no") ?? all.at(-1) ?? null;
    },
    find: async (beginning) =>
      [...state.ofRumour.keys()]
        .filter((id) => id.startsWith(beginning))
        .sort()
        .slice(0, MOST_FOUND),
    findReports: async (beginning) =>
      [...new Set([...state.reports.values()].map(({ reportId }) => reportId))]
        .filter((id) => id.startsWith(beginning))
        .sort()
        .slice(0, MOST_FOUND),
    index: async () => ({
      keys: [...state.keys].flatMap(([key, ids]) => [...ids].map((rumourId) => ({ key, rumourId }))),
      reports: [...state.reports.values()],
    }),
    reindex: async () => {
      state.keys.clear();
      state.reports.clear();
      indexEntries(
        state,
        state.entries.map((entry) => JSON.parse(entry)),
      );
    },
  };
}

function withKeys(state: State, [first, ...others]: Lookup): readonly RumourId[] {
  const under = (keys: readonly string[]) => new Set(keys.flatMap((key) => [...(state.keys.get(key) ?? [])]));
  const rest = others.map(under);
  return [...under(first ?? [])].filter((id) => rest.every((ids) => ids.has(id))).sort();
}

function places(state: State, wanted: (at: FiledAt) => boolean): FiledAt[] {
  const bySeq = (a: { seq: Seq }, b: { seq: Seq }) => a.seq - b.seq;
  return [...state.reports.values()].filter(wanted).sort(bySeq);
}
