import type { FacetCount, FacetRow, Views } from "../desk-store.ts";
import { cursorOf, type FacetPlace, headingOf, placeOfCursor } from "../facet-cursor.ts";
import type { State } from "./state.ts";

export function facetsIn(state: State): Pick<Views, "rowsUnder" | "countUnder" | "facets" | "largestFacets"> {
  const countsOf = (follower: string): readonly FacetCount[] => {
    const counts = new Map<string, number>();
    for (const { facets } of state.views.get(follower)?.values() ?? []) {
      for (const { facet } of facets) counts.set(facet, (counts.get(facet) ?? 0) + 1);
    }
    return [...counts].map(([facet, rows]) => ({ facet, rows }));
  };
  return {
    rowsUnder: async (follower, facet, { before, limit }) => {
      const last = before === null ? null : placeOfCursor(before);
      return placesUnder(state, follower, facet)
        .filter((place) => last === null || inOrder(last, place) < 0)
        .slice(0, limit)
        .map(
          ({ order, key, view }): FacetRow => ({
            key,
            order,
            view: JSON.parse(view),
            cursor: cursorOf({ order, key }),
          }),
        );
    },
    countUnder: async (follower, facet) => placesUnder(state, follower, facet).length,
    facets: async (follower, beginning, { after, limit }) =>
      countsOf(follower)
        .filter(({ facet }) => facet.startsWith(beginning) && (after === null || facet > after))
        .sort((a, b) => (a.facet < b.facet ? -1 : 1))
        .slice(0, limit),
    largestFacets: async (follower, heading, { after, limit }) =>
      countsOf(follower)
        .filter(({ facet }) => headingOf(facet) === heading)
        .filter((one) => after === null || byRows(after, one) < 0)
        .sort(byRows)
        .slice(0, limit),
  };
}

function placesUnder(state: State, follower: string, facet: string) {
  return [...(state.views.get(follower) ?? [])]
    .flatMap(([key, row]) => {
      const under = row.facets.find((one) => one.facet === facet);
      return under === undefined ? [] : [{ key, order: under.order, view: row.view }];
    })
    .sort(inOrder);
}

/** Highest order first, then by key. */
export function inOrder(a: FacetPlace, b: FacetPlace): number {
  if (a.order !== b.order) return a.order > b.order ? -1 : 1;
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}

function byRows(a: FacetCount, b: FacetCount): number {
  if (a.rows !== b.rows) return b.rows - a.rows;
  if (a.facet === b.facet) return 0;
  return a.facet < b.facet ? -1 : 1;
}
