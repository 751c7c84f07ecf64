import type { BoardFacet } from "../../../core/publication/board-facets.ts";
import type { Desk, FacetRow, FacetWalk, FacetWalked } from "../../store/desk-store.ts";
import { cursorOf, type FacetPlace, placeOfCursor } from "../../store/facet-cursor.ts";
import { BOARD } from "../followers-board.ts";

/** As `walkUnder`, for what stands under any of several facets with the same order: each row once. */
export async function walkTogether(
  desk: Desk,
  facets: readonly BoardFacet[],
  { most, ...walk }: FacetWalk,
): Promise<FacetWalked> {
  const each = { ...walk, most: Math.ceil(most / facets.length) };
  const walked = await Promise.all(facets.map((facet) => desk.views.walkUnder(BOARD, facet, each)));
  // Behind where the first of them stopped, not all that stands there was seen.
  const [stop = null] = walked
    .flatMap(({ reached }) => (reached === null ? [] : (placeOfCursor(reached) ?? [])))
    .sort(inOrder);
  const once = new Map(walked.flatMap(({ rows }) => rows.map((row) => [row.key, row] as const)));
  const rows = [...once.values()]
    .filter((row: FacetRow) => stop === null || inOrder(row, stop) <= 0)
    .sort(inOrder)
    .slice(0, walk.limit);
  if (rows.length === walk.limit) return { rows, reached: rows.at(-1)?.cursor ?? null };
  return { rows, reached: stop === null ? null : cursorOf(stop) };
}

function inOrder(a: FacetPlace, b: FacetPlace): number {
  if (a.order !== b.order) return a.order > b.order ? -1 : 1;
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}
