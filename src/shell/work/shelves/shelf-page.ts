import {
  type BoardFacet,
  type Shelf,
  shelfOf,
  timesBetween,
} from "../../../core/publication/board-facets.ts";
import type { BoardRow } from "../../../core/publication/board-row.ts";
import { rowOn } from "../../../core/publication/board-row-of.ts";
import type { CompanyKey } from "../../../core/publication/company-key.ts";
import type { Desk, FacetRow } from "../../store/desk-store.ts";
import { newestDay } from "../followers.ts";
import { BOARD, type KeptRow } from "../followers-board.ts";
import { walkTogether } from "./walk-together.ts";

/** Which rumours of a shelf are wanted; null where anything will do. */
export interface ShelfWish {
  readonly company: CompanyKey | null;
  readonly kind: BoardRow["kind"] | null;
  readonly state: BoardRow["state"] | null;
  readonly language: string | null;
  /** Told of on this day or later, and on this day or earlier, `YYYY-MM-DD`: its first and its newest report say so. */
  readonly since: string | null;
  readonly until: string | null;
}

export const ANYTHING: ShelfWish = {
  company: null,
  kind: null,
  state: null,
  language: null,
  since: null,
  until: null,
};

export interface ShelfPage {
  /** As they read on `day`, the one in which belief changed last first. */
  readonly rows: readonly BoardRow[];
  /** The day of the newest report on the desk; null on an empty one. */
  readonly day: string | null;
  /** How many fit; where that would take a walk over all of them, how many it can be at most. */
  readonly fitting: { readonly rows: number; readonly known: "exactly" | "at most" };
  /** From where the rest is asked for; null when that is all. */
  readonly next: string | null;
}

/** How many rows of the narrowest facet are looked at for one page, and how many to begin with. */
const MOST_LOOKED_AT = 5000;
const FIRST_LOOK = 200;
const WIDER = 4;

/** A page of a shelf. The narrowest of what is wanted is gone through, and the rest looked up for each row of it. */
export async function shelfPage(
  desk: Desk,
  shelf: Shelf,
  wish: ShelfWish,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Promise<ShelfPage> {
  const day = await newestDay(desk);
  const times = timeFacets(wish, day);
  // One year or month can be the narrowest of all; of several, a row is under any one.
  const facets = [...facetsOf(shelf, wish), ...(times?.length === 1 ? times : [])];
  const [narrowest, ...others] = await byRows(desk, facets);
  if (narrowest === undefined) return { rows: [], day, fitting: { rows: 0, known: "exactly" }, next: null };
  const several = times === null || times.length === 1 ? null : times;
  const fits = (row: BoardRow) => isToldOf(row, wish);
  const walk: Walk =
    several !== null && (await areFewer(desk, several, narrowest.rows))
      ? { facets: several, others: [narrowest, ...others].map(({ facet }) => [facet]), fits }
      : {
          facets: [narrowest.facet],
          others: [...others.map(({ facet }) => [facet]), ...(several === null ? [] : [several])],
          fits,
        };
  const { found, reached } = await walkFor(desk, walk, before, limit);
  const shown = found.slice(0, limit);
  const next = found.length > limit ? (shown.at(-1)?.cursor ?? null) : reached;
  const isWhole = before === null && next === null;
  const isOne = others.length === 0 && wish.since === null && wish.until === null;
  return {
    rows: shown.map(({ view }) => rowOn((view as KeptRow).row, day)),
    day,
    fitting: isWhole
      ? { rows: shown.length, known: "exactly" }
      : { rows: narrowest.rows, known: isOne ? "exactly" : "at most" },
    next,
  };
}

/** A state belongs to one shelf, so it says the shelf as well; a state of another shelf leaves nothing. */
function facetsOf(shelf: Shelf, { company, kind, state, language }: ShelfWish): readonly BoardFacet[] {
  const own: BoardFacet[] = state !== null && shelfOf({ state }) === shelf ? [] : [`${shelf}:`];
  if (state !== null) own.push(`state:${state}`);
  if (company !== null) own.push(`company:${company}`);
  if (kind !== null) own.push(`kind:${kind}`);
  if (language !== null) own.push(`language:${language}`);
  return own;
}

interface Counted {
  readonly facet: BoardFacet;
  readonly rows: number;
}

async function byRows(desk: Desk, facets: readonly BoardFacet[]): Promise<readonly Counted[]> {
  const counted = await Promise.all(
    facets.map(async (facet) => ({ facet, rows: await desk.views.countUnder(BOARD, facet) })),
  );
  return counted.sort((a, b) => a.rows - b.rows);
}

/** Through more times than these at once nobody goes. */
const MOST_TIMES = 24;

async function areFewer(desk: Desk, times: readonly BoardFacet[], rows: number): Promise<boolean> {
  if (times.length === 0 || times.length > MOST_TIMES) return false;
  const counted = await byRows(desk, times);
  return counted.reduce((sum, one) => sum + one.rows, 0) < rows;
}

/** A time without a beginning goes back so far. */
const MOST_YEARS = 40;

/** Null where the time limits nothing that facets could tell; none where nothing can have been told of then. */
function timeFacets({ since, until }: ShelfWish, day: string | null): readonly BoardFacet[] | null {
  if (since === null && until === null) return null;
  const to = until ?? day ?? "";
  const from = since ?? `${Number(to.slice(0, 4)) - MOST_YEARS}-01-01`;
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > MOST_YEARS ? null : timesBetween(from, to);
}

function isToldOf({ first, newest }: BoardRow, { since, until }: ShelfWish): boolean {
  if (since === null && until === null) return true;
  if (newest === null) return false;
  const [from, to] = [(first ?? newest).published.at.slice(0, 10), newest.published.at.slice(0, 10)];
  return (since === null || to >= since) && (until === null || from <= until);
}

/** How many times the rows wanted are read at a time: those told of on other days of a month are left out only then. */
const PATIENCE = 2;

interface Walk {
  /** Under any of which the rows stand. */
  readonly facets: readonly BoardFacet[];
  readonly others: readonly (readonly BoardFacet[])[];
  readonly fits: (row: BoardRow) => boolean;
}

/** One more than wanted where there are as many; each step looks at more, until enough were looked at. */
async function walkFor(
  desk: Desk,
  { facets, others, fits }: Walk,
  before: string | null,
  limit: number,
): Promise<{ readonly found: readonly FacetRow[]; readonly reached: string | null }> {
  const found: FacetRow[] = [];
  let reached = before;
  let looked = 0;
  for (let most = FIRST_LOOK; looked < MOST_LOOKED_AT; most *= WIDER) {
    const walked = await walkTogether(desk, facets, {
      before: reached,
      limit: PATIENCE * (limit + 1),
      others,
      most: Math.min(most, MOST_LOOKED_AT - looked),
    });
    found.push(...walked.rows.filter(({ view }) => fits((view as KeptRow).row)));
    looked += most;
    reached = walked.reached;
    if (reached === null || found.length > limit) break;
  }
  return { found, reached };
}
