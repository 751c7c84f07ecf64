import { SHELVES, type Shelf } from "../../../core/publication/board-facets.ts";
import type { Desk } from "../../store/desk-store.ts";
import { BOARD } from "../followers-board.ts";

/** How many rumours stand on each shelf, as of the newest day on the desk. */
export async function shelfCounts(desk: Desk): Promise<Readonly<Record<Shelf, number>>> {
  const [open = 0, settled = 0, expired = 0] = await Promise.all(
    SHELVES.map((shelf) => desk.views.countUnder(BOARD, `${shelf}:`)),
  );
  return { open, settled, expired };
}

/** However many languages there are, the most told in are enough to choose from. */
const MOST_LANGUAGES = 40;

/** The languages that rumours are told in, the one of most rumours first. */
export async function languagesOn(desk: Desk): Promise<readonly string[]> {
  const largest = await desk.views.largestFacets(BOARD, "language:", { after: null, limit: MOST_LANGUAGES });
  return largest.map(({ facet }) => facet.slice("language:".length));
}
