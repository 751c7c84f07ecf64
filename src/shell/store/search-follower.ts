import type { Entry } from "../../core/ledger/event.ts";
import type { Follower } from "../../core/ledger/follower.ts";
import type { Desk, Findable } from "./desk-store.ts";
import { termsOf } from "./search/terms.ts";

/** Makes every document findable that has a report in the ledger. */
export function searchFollower(desk: Desk): Follower {
  return {
    name: "search",
    position: () => desk.views.position("search"),
    follow: async (entries) => {
      const last = entries.at(-1);
      if (last !== undefined) await desk.search.save(await findableIn(desk, entries), last.seq);
    },
    forget: () => desk.search.clear(),
  };
}

async function findableIn(desk: Desk, entries: readonly Entry[]): Promise<readonly Findable[]> {
  const ids = entries.flatMap(({ event }) => (event.type === "ReportFiled" ? [event.report.documentId] : []));
  const documents = await desk.kept.documents([...new Set(ids)]);
  return [...documents].flatMap(([documentId, document]) =>
    document === "erased" ? [] : [{ documentId, terms: termsOf(document.text) }],
  );
}
