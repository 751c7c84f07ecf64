import { dateOf, dayOfDate } from "../../../core/base/day.ts";
import type { Knowledge } from "../../../core/desk.ts";
import type { BoardRow } from "../../../core/publication/board-row.ts";
import { PROBLEMS, type ProblemCode } from "../../gather/problem.ts";
import type { Desk, Head } from "../../store/desk-store.ts";
import { READ_BY } from "../clerk-filing.ts";
import { allFollowers } from "../desk-followers.ts";
import { BOARD, type KeptRow } from "../followers-board.ts";
import { type CoverageDay, coverageDays, coverageTotals } from "./coverage.ts";

/** How a desk does, for whoever runs it: counts, days and positions, and nothing of what it holds. */
export interface Health {
  readonly head: Head | null;
  readonly documents: number;
  readonly undated: number;
  readonly rumours: number;
  /** Every day from the first shown to the last, in order, with or without documents. */
  readonly days: readonly CoverageDay[];
  readonly problems: ProblemCounts;
  readonly followers: readonly FollowerLag[];
  readonly readers: Readers;
}

export interface ProblemCounts {
  readonly counts: readonly ProblemCount[];
  /** "more": only the oldest were counted. */
  readonly counted: "all" | "more";
}

export interface ProblemCount {
  readonly code: string;
  readonly count: number;
  /** What to do; null for a code that this program does not know any more. */
  readonly advice: string | null;
}

export interface FollowerLag {
  readonly name: string;
  readonly position: number;
  readonly behind: number;
}

export interface Readers {
  /** What this program reads as. */
  readonly now: string;
  /** What read the documents that were told of last, with how many of them. */
  readonly newest: readonly { readonly readBy: string; readonly documents: number }[];
}

/** Half a year is shown, the newest day last. */
export const DAYS_SHOWN = 182;

/** Counted in the order in which they were kept; on a desk with more, the rest is left to `hearsay export problems`. */
const MOST_PROBLEMS = 5_000;
const NEWEST_LOOKED_AT = 20;

export async function healthOf(desk: Desk, knowledge: Knowledge): Promise<Health> {
  const head = await desk.head();
  const [totals, rumours, days, problems, followers, readers] = await Promise.all([
    coverageTotals(desk),
    desk.views.count(BOARD),
    coverageDays(desk, DAYS_SHOWN),
    problemCounts(desk),
    followerLags(desk, knowledge, head?.seq ?? 0),
    newestReaders(desk),
  ]);
  return {
    head,
    ...totals,
    rumours,
    days: withGaps(days, head?.enteredAt.slice(0, 10) ?? ""),
    problems,
    followers,
    readers,
  };
}

/**
 * Newest first they come, with the days that have none left out; oldest first they go, with them, up to the newest on which
 * something was published. A page that says that it is of next year moves nothing.
 */
export function withGaps(days: readonly CoverageDay[], today: string): readonly CoverageDay[] {
  const newest = days.find(({ day, published }) => published > 0 && day <= today)?.day;
  if (newest === undefined) return [];
  const known = new Map(days.map((one) => [one.day, one]));
  const last = dayOfDate(newest);
  return Array.from({ length: DAYS_SHOWN }, (_, at) => {
    const day = dateOf(last - DAYS_SHOWN + 1 + at);
    return known.get(day) ?? { day, published: 0, received: 0 };
  });
}

async function problemCounts(desk: Desk): Promise<ProblemCounts> {
  const counts = new Map<string, number>();
  let seen = 0;
  for await (const { code } of desk.kept.problems()) {
    if (seen === MOST_PROBLEMS) return { counts: counted(counts), counted: "more" };
    seen += 1;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return { counts: counted(counts), counted: "all" };
}

function counted(counts: ReadonlyMap<string, number>): readonly ProblemCount[] {
  return [...counts]
    .map(([code, count]) => ({ code, count, advice: PROBLEMS[code as ProblemCode] ?? null }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

async function followerLags(desk: Desk, knowledge: Knowledge, head: number): Promise<readonly FollowerLag[]> {
  const lags: FollowerLag[] = [];
  for (const follower of allFollowers(desk, knowledge)) {
    const position = await follower.position();
    lags.push({ name: follower.name, position, behind: Math.max(0, head - position) });
  }
  return lags;
}

async function newestReaders(desk: Desk): Promise<Readers> {
  const newest = new Map<string, number>();
  for await (const { view } of desk.views.rows(BOARD, NEWEST_LOOKED_AT)) {
    const { row } = view as KeptRow;
    const readBy = await readerOf(desk, row);
    if (readBy !== null) newest.set(readBy, (newest.get(readBy) ?? 0) + 1);
  }
  return { now: READ_BY, newest: [...newest].map(([readBy, documents]) => ({ readBy, documents })) };
}

async function readerOf(desk: Desk, { newest, first }: BoardRow): Promise<string | null> {
  const sighting = newest ?? first;
  return sighting === null ? null : ((await desk.kept.reading(sighting.documentId))?.readBy ?? null);
}
