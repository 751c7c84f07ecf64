import { daysApart } from "../base/day.ts";
import { agreeTurned } from "./link-matters.ts";
import { type Sides, sidesOf } from "./nodes.ts";
import type { Saga } from "./sagas.ts";

/** A saga with the sides of all its reports. */
export interface Sided {
  readonly saga: Saga;
  readonly sides: Sides;
}

/**
 * A headline that says who bids for whom is easily read the wrong way round. What one or two documents tell with buyer and
 * bought in each other's place belongs to what at least this many times as many tell the other way; a company that really
 * bids for its bidder is told of by more.
 */
const OUTVOTED_BY = 3;
const MOST_OUTVOTED = 2;

/** The days by which the two may be apart: what is misread is of the same news. */
const TURNED_SLACK = 45;

/** Which of the sagas are another one with buyer and bought in each other's place, and which that is. */
export function turnedHomes(all: readonly Sided[]): ReadonlyMap<Saga, Saga> {
  const homes = new Map<Saga, Saga>();
  const counts = new Map(all.map(({ saga }) => [saga, documentsOf(saga)]));
  for (const few of all) {
    const count = counts.get(few.saga) ?? 0;
    if (count > MOST_OUTVOTED) continue;
    const [home] = all
      .filter((many) => (counts.get(many.saga) ?? 0) >= OUTVOTED_BY * count && isTurned(few, many))
      .sort(
        (a, b) =>
          (counts.get(b.saga) ?? 0) - (counts.get(a.saga) ?? 0) || compare(firstId(a.saga), firstId(b.saga)),
      );
    if (home !== undefined) homes.set(few.saga, home.saga);
  }
  return homes;
}

function documentsOf({ reports }: Saga): number {
  return new Set(reports.map((report) => report.documentId)).size;
}

function isTurned(few: Sided, many: Sided): boolean {
  const { days } = few.saga;
  const other = many.saga.days;
  if (few === many || days === null || other === null) return false;
  if (daysApart(days, other) > TURNED_SLACK || agreeTurned(few.sides, many.sides).worth === 0) return false;
  // Two single reports have to agree as well: the names that a third one brings in make no two of them the same.
  const theirs = many.saga.reports.map(({ claim }) => sidesOf(claim));
  return few.saga.reports.some(({ claim }) => {
    const own = sidesOf(claim);
    return theirs.some((sides) => agreeTurned(own, sides).worth > 0);
  });
}

function firstId({ reports }: Saga): string {
  return reports[0]?.id ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
