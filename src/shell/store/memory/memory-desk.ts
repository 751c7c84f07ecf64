import type { Entry } from "../../../core/ledger/event.ts";
import { NOTHING } from "../batch-contents.ts";
import type { Batch, Desk } from "../desk-store.ts";
import { DeskReadOnlyError } from "../errors.ts";
import { type DeskOptions, settled } from "../location.ts";
import { enterBatch } from "./enter.ts";
import { erase } from "./erase.ts";
import { keptIn } from "./kept.ts";
import { rumoursOf } from "./rumours.ts";
import { searchIn } from "./search.ts";
import { emptyState, entryAt } from "./state.ts";
import { viewsIn } from "./views.ts";

/** A desk that is gone with the process: for tests, and for trying something out. */
export function openMemoryDesk(given: DeskOptions): Desk {
  const options = settled(given);
  const state = emptyState();
  const enter = async (batch: Batch): Promise<readonly Entry[]> => {
    if (options.purpose === "read") throw new DeskReadOnlyError();
    return enterBatch(state, batch, { enteredAt: options.now(), enteredBy: options.enteredBy });
  };
  return {
    ledger: {
      append: (drafts) => enter({ ...NOTHING, drafts }),
      async *read(after) {
        const { length } = state.entries;
        for (let seq = after + 1; seq <= length; seq += 1) yield entryAt(state, seq);
      },
    },
    kept: keptIn(state),
    rumours: rumoursOf(state),
    views: viewsIn(state),
    search: searchIn(state),
    head: async () => {
      if (state.entries.length === 0) return null;
      const { seq, hash, enteredAt } = entryAt(state, state.entries.length);
      return { seq, hash, enteredAt };
    },
    enter,
    newSalt: options.newSalt,
    erase: async (request) => erase(state, request),
    damage: async () => [],
    close: async () => {},
  };
}
