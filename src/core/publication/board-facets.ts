import { unreachable } from "../base/unreachable.ts";
import type { BoardRow } from "./board-row.ts";
import { rowOn } from "./board-row-of.ts";
import type { CompanyKey } from "./company-key.ts";

/**
 * Where rumours stand: "open" until something settles them, "settled" once it is confirmed, in whole or in part, refuted or
 * called off, "expired" when their time has passed in vain. A denial settles nothing: what is denied is open.
 */
export const SHELVES = ["open", "settled", "expired"] as const;
export type Shelf = (typeof SHELVES)[number];

/** A head that rows of the board stand under, all but "lasts:" and "shown:" in the order of the last change of belief. */
export type BoardFacet =
  | "all:"
  | `${Shelf}:`
  | `company:${CompanyKey}`
  | `kind:${BoardRow["kind"]}`
  | `state:${BoardRow["state"]}`
  | `language:${string}`
  | `outlet:${string}`
  /** With a report published in that year, or running from an earlier one to a later. */
  | `year:${string}`
  /** The id that readers see. */
  | `shown:${BoardRow["id"]}`
  /** What is open and will expire, the first to do so first. */
  | "lasts:";

export interface UnderFacet {
  readonly facet: BoardFacet;
  readonly order: string;
}

/** What a rumour stands under whatever the day. */
export interface Abouts {
  readonly companies: readonly CompanyKey[];
  readonly languages: readonly string[];
  /** As reports name them: an id, or "outlet:" and the name. */
  readonly outlets: readonly string[];
}

/** Everything a row stands under on a day (`YYYY-MM-DD`; null for no day). */
export function boardFacets(row: BoardRow, abouts: Abouts, day: string | null): readonly UnderFacet[] {
  const on = rowOn(row, day);
  const order = changeOrder(on);
  const shelf = shelfOf(on);
  const under: readonly BoardFacet[] = [
    "all:",
    `${shelf}:`,
    `kind:${on.kind}`,
    `state:${on.state}`,
    `shown:${on.id}`,
    ...abouts.companies.map((key): BoardFacet => `company:${key}`),
    ...abouts.languages.map((code): BoardFacet => `language:${code}`),
    ...abouts.outlets.map((outlet): BoardFacet => `outlet:${outlet}`),
    ...yearsOf(on).map((year): BoardFacet => `year:${year}`),
  ];
  const standing = under.map((facet): UnderFacet => ({ facet, order }));
  return shelf === "open" && on.openUntil !== null
    ? [...standing, { facet: "lasts:", order: soonestFirst(on.openUntil) }]
    : standing;
}

/** Sorts before every day. */
const UNDATED = "0";

/** By the day of the last change of belief, then by the newest report. */
export function changeOrder({ changed, newest }: BoardRow): string {
  return `${changed?.day ?? UNDATED}|${newest?.published.at ?? UNDATED}`;
}

export function shelfOf({ state }: Pick<BoardRow, "state">): Shelf {
  switch (state) {
    case "confirmed":
    case "confirmed in part":
    case "refuted":
    case "ended":
      return "settled";
    case "expired":
      return "expired";
    case "heard":
    case "repeated":
    case "corroborated":
    case "denied":
      return "open";
    default:
      return unreachable(state);
  }
}

/** A day as a string that sorts the higher the earlier it is. */
function soonestFirst(date: string): string {
  return date.replaceAll(/\d/g, (digit) => String(9 - Number(digit)));
}

/** A rumour that was told of for longer than this is under no year between its first and its last so many. */
const MOST_YEARS = 50;

function yearsOf({ first, newest }: BoardRow): readonly string[] {
  if (newest === null) return [];
  const to = yearOf(newest);
  const from = Math.max(first === null ? to : yearOf(first), to - MOST_YEARS);
  return Array.from({ length: to - from + 1 }, (_, more) => String(from + more).padStart(4, "0"));
}

function yearOf({ published }: NonNullable<BoardRow["newest"]>): number {
  return Number(published.at.slice(0, 4));
}
