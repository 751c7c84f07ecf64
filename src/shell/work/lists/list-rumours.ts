import { type BoardFacet, type SHELVES, shelfOf } from "../../../core/publication/board-facets.ts";
import type { BoardRow } from "../../../core/publication/board-row.ts";
import { rowOn } from "../../../core/publication/board-row-of.ts";
import type { Desk } from "../../store/desk-store.ts";
import { newestDay } from "../followers.ts";
import { BOARD, type KeptRow } from "../followers-board.ts";

/** What rumours are wanted; what is absent is not asked. All of it has to hold. */
export interface RumourFilter {
  readonly shelf?: (typeof SHELVES)[number] | undefined;
  readonly company?: string | undefined;
  readonly kind?: BoardRow["kind"] | undefined;
  readonly state?: BoardRow["state"] | undefined;
  readonly language?: string | undefined;
  readonly outlet?: string | undefined;
  readonly year?: string | undefined;
}

export interface RumourList {
  readonly rows: readonly BoardRow[];
  /** From which the next page begins; null on the last. A page may be short of its limit when few rumours fit. */
  readonly next: string | null;
}

/** So many rows are looked at for one page, however few fit. */
const MOST_LOOKED_AT = 1000;
const PER_STEP = 100;

/** Rumours that fit, the one whose belief changed last first. Costs what is looked at, and that is bounded. */
export async function listRumours(
  desk: Desk,
  filter: RumourFilter,
  page: { readonly before: string | null; readonly limit: number },
): Promise<RumourList> {
  const facet = await rarest(desk, facetsOf(filter));
  const day = await newestDay(desk);
  const rows: BoardRow[] = [];
  let { before } = page;
  for (let looked = 0; looked < MOST_LOOKED_AT; ) {
    const step = await desk.views.rowsUnder(BOARD, facet, { before, limit: PER_STEP });
    for (const { view, cursor } of step) {
      if (rows.length === page.limit) return { rows, next: before };
      const kept = view as KeptRow;
      const row = rowOn(kept.row, day);
      if (fits(row, kept, filter)) rows.push(row);
      before = cursor;
    }
    if (step.length < PER_STEP) return { rows, next: null };
    looked += step.length;
  }
  return { rows, next: before };
}

function facetsOf(filter: RumourFilter): readonly BoardFacet[] {
  const { shelf, company, kind, state, language, outlet, year } = filter;
  return [
    ...(shelf === undefined ? [] : [`${shelf}:` as const]),
    ...(company === undefined ? [] : [`company:${company}` as const]),
    ...(kind === undefined ? [] : [`kind:${kind}` as const]),
    ...(state === undefined ? [] : [`state:${state}` as const]),
    ...(language === undefined ? [] : [`language:${language}` as const]),
    ...(outlet === undefined ? [] : [`outlet:${outlet}` as const]),
    ...(year === undefined ? [] : [`year:${year}` as const]),
  ];
}

/** The one under which the fewest stand: the others are looked at row by row. */
async function rarest(desk: Desk, facets: readonly BoardFacet[]): Promise<BoardFacet> {
  const sizes = await Promise.all(facets.map((facet) => desk.views.countUnder(BOARD, facet)));
  const [least = "all:"] = facets
    .map((facet, place) => ({ facet, size: sizes[place] ?? 0 }))
    .sort((a, b) => a.size - b.size)
    .map(({ facet }) => facet);
  return least;
}

function fits(row: BoardRow, { abouts }: KeptRow, filter: RumourFilter): boolean {
  const { shelf, company, kind, state, language, outlet, year } = filter;
  return (
    (shelf === undefined || shelfOf(row) === shelf) &&
    (kind === undefined || row.kind === kind) &&
    (state === undefined || row.state === state) &&
    (company === undefined || abouts.companies.includes(company)) &&
    (language === undefined || abouts.languages.includes(language)) &&
    (outlet === undefined || abouts.outlets.includes(outlet)) &&
    (year === undefined || isOfYear(row, year))
  );
}

function isOfYear({ first, newest }: BoardRow, year: string): boolean {
  if (newest === null) return false;
  const from = (first ?? newest).published.at.slice(0, 4);
  return from <= year && year <= newest.published.at.slice(0, 4);
}
