import { expect, test } from "vitest";
import type { BoardFacet } from "../../../core/publication/board-facets.ts";
import { openDesk } from "../../store/open-desk.ts";
import { walkTogether } from "./walk-together.ts";

const FACETS: readonly BoardFacet[] = ["year:2001", "year:2002", "year:2003"];

test.each([4, 9, 1000])(
  "what stands under any of several facets comes once and in order, looking at %d at a time",
  async (most) => {
    const desk = await openDesk({ type: "memory" });
    const rows = Array.from({ length: 120 }, (_, number) => {
      const order = String(100 + ((number * 7) % 40));
      const own = FACETS.filter((_facet, at) => number % (at + 2) === 0);
      const open = number % 7 === 0 ? [] : ["open:"];
      return {
        key: `rumour_${number}`,
        order: "0",
        view: number,
        facets: [...own, ...open].map((facet) => ({ facet, order })),
      };
    });
    await desk.views.save("board", { rows, removed: [], position: 1 });
    const expected = rows
      .filter(({ facets }) => facets.length > 1 && facets.at(-1)?.facet === "open:")
      .sort((a, b) => place(a).localeCompare(place(b)))
      .map(({ key }) => key);
    const seen: string[] = [];
    let before: string | null = null;
    for (let pages = 0; pages < 500; pages += 1) {
      const walk = { before, limit: 5, others: [["open:"]], most };
      const page: Awaited<ReturnType<typeof walkTogether>> = await walkTogether(desk, FACETS, walk);
      seen.push(...page.rows.map(({ key }) => key));
      before = page.reached;
      if (before === null) break;
    }
    expect(before).toBeNull();
    expect(seen).toEqual(expected);
  },
);

/** A string that sorts as the rows under a facet come: highest order first, then by key. */
function place(row: {
  readonly key: string;
  readonly facets: readonly { readonly order: string }[];
}): string {
  return `${1000 - Number(row.facets[0]?.order ?? 0)} ${row.key}`;
}
