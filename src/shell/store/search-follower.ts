import type { Follower } from "../../core/ledger/follower.ts";
import type { Desk, Findable } from "./desk-store.ts";
import { findableOf } from "./search/findable.ts";

/**
 * Makes every kept document findable. A document is made findable when it is kept, so there is something to do only for a
 * desk whose search starts from nothing: a rebuilt one, or one from which something was erased.
 */
export function searchFollower(desk: Desk): Follower {
  return {
    name: "search",
    position: () => desk.views.position("search"),
    follow: async (entries) => {
      const last = entries.at(-1);
      if (last === undefined) return;
      if ((await desk.views.position("search")) === 0) await indexAll(desk);
      await desk.search.save([], last.seq);
    },
    forget: () => desk.search.clear(),
  };
}

const PER_STEP = 500;

async function indexAll(desk: Desk): Promise<void> {
  let step: Findable[] = [];
  for await (const [, document] of desk.kept.all()) {
    if (document !== "erased") step.push(findableOf(document));
    if (step.length < PER_STEP) continue;
    await desk.search.save(step, 0);
    step = [];
  }
  if (step.length > 0) await desk.search.save(step, 0);
}
