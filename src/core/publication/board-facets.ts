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
  /** The same by months: "month:2017-07". */
  | `month:${string}`
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
    ...timesOf(on),
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

/** A rumour that was told of for longer than this is under no time between its first and its last so many years. */
const MOST_YEARS = 50;

function timesOf({ first, newest }: BoardRow): readonly BoardFacet[] {
  if (newest === null) return [];
  const to = newest.published.at.slice(0, 10);
  const earliest = `${String(Number(to.slice(0, 4)) - MOST_YEARS).padStart(4, "0")}-01-01`;
  const from = first === null ? to : first.published.at.slice(0, 10);
  const since = from < earliest ? earliest : from;
  return [
    ...yearsBetween(since, to).map((year): BoardFacet => `year:${year}`),
    ...monthsBetween(since, to).map((month): BoardFacet => `month:${month}`),
  ];
}

/**
 * The times under one of which everything stands that was told of between two days (`YYYY-MM-DD`): whole years, and the
 * months at either end. What was told of on another day of the first or the last month stands there too.
 */
export function timesBetween(since: string, until: string): readonly BoardFacet[] {
  if (since > until) return [];
  const whole = yearsBetween(since, until).filter(
    (year) => since <= `${year}-01-01` && until >= `${year}-12-31`,
  );
  return [
    ...whole.map((year): BoardFacet => `year:${year}`),
    ...monthsBetween(since, until).flatMap((month): BoardFacet[] =>
      whole.includes(month.slice(0, 4)) ? [] : [`month:${month}`],
    ),
  ];
}

function yearsBetween(from: string, to: string): readonly string[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, more) =>
    String(first + more).padStart(4, "0"),
  );
}

function monthsBetween(from: string, to: string): readonly string[] {
  const months = yearsBetween(from, to).flatMap((year) => MONTHS.map((month) => `${year}-${month}`));
  return months.filter((month) => month >= from.slice(0, 7) && month <= to.slice(0, 7));
}

const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, "0"));
