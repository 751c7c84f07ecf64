import type { Facet, FacetCount, FacetRow, Views } from "../desk-store.ts";
import { cursorOf, type FacetPlace, headingOf, placeOfCursor } from "../facet-cursor.ts";
import type { State } from "./state.ts";

type Asking = Pick<Views, "rowsUnder" | "walkUnder" | "countUnder" | "facets" | "largestFacets">;

export function facetsIn(state: State): Asking {
  const countsOf = (follower: string): readonly FacetCount[] => {
    const counts = new Map<string, number>();
    for (const { facets } of state.views.get(follower)?.values() ?? []) {
      for (const { facet } of facets) counts.set(facet, (counts.get(facet) ?? 0) + 1);
    }
    return [...counts].map(([facet, rows]) => ({ facet, rows }));
  };
  return {
    rowsUnder: async (follower, facet, { before, limit }) =>
      placesAfter(state, follower, facet, before).slice(0, limit).map(given),
    walkUnder: async (follower, facet, { before, limit, others, most }) => {
      const behind = placesAfter(state, follower, facet, before);
      const looked = behind.slice(0, most);
      const rows = looked
        .filter(({ order, facets }) =>
          others.every((list) => facets.some((one) => list.includes(one.facet) && one.order === order)),
        )
        .slice(0, limit)
        .map(given);
      if (rows.length === limit) return { rows, reached: rows.at(-1)?.cursor ?? null };
      const last = looked.at(-1);
      return { rows, reached: last === undefined || behind.length === looked.length ? null : cursorOf(last) };
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

interface Place extends FacetPlace {
  readonly view: string;
  readonly facets: readonly Facet[];
}

function placesUnder(state: State, follower: string, facet: string): readonly Place[] {
  return [...(state.views.get(follower) ?? [])]
    .flatMap(([key, { view, facets }]): Place[] => {
      const under = facets.find((one) => one.facet === facet);
      return under === undefined ? [] : [{ key, order: under.order, view, facets }];
    })
    .sort(inOrder);
}

function placesAfter(state: State, follower: string, facet: string, before: string | null): readonly Place[] {
  const last = before === null ? null : placeOfCursor(before);
  return placesUnder(state, follower, facet).filter((place) => last === null || inOrder(last, place) < 0);
}

function given({ order, key, view }: Place): FacetRow {
  return { key, order, view: JSON.parse(view), cursor: cursorOf({ order, key }) };
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
