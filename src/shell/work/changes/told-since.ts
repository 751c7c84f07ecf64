import type { Desk } from "../../store/desk-store.ts";
import { newestDay } from "../followers.ts";
import { CHANGES, type KeptChange, LEARNED_CHANGES, learnedOrder } from "./follow-changes.ts";
import { newestChanges } from "./kept-changes.ts";

/**
 * How far a listener has been told: everything that the desk learned up to an entry, of that entry up to a change, and
 * everything that was due by a day.
 */
export interface ToldUpTo {
  readonly seq: number;
  /** An id of a change; "" for none of the entry's, "~" for all of them. */
  readonly change: string;
  readonly day: string;
}

/** A change with how far a listener has been told once it has it. */
export interface ToldNow {
  readonly kept: KeptChange;
  readonly upTo: ToldUpTo;
}

export interface ToldSince {
  readonly told: readonly ToldNow[];
  readonly upTo: ToldUpTo;
  /** Whether there was more than is told at once: then the listener has to read the list. */
  readonly isWhole: "yes" | "no";
}

/** How far the desk is now. */
export async function nowAt(desk: Desk): Promise<ToldUpTo> {
  const [seq, day] = await Promise.all([desk.views.position(CHANGES), newestDay(desk)]);
  return { seq, change: "~", day: day ?? "" };
}

/**
 * What was learned since, in the order in which the desk learned it, and what was known before and has become due. Nothing is
 * told before its day. Costs what is new.
 */
export async function toldSince(desk: Desk, since: ToldUpTo, limit: number): Promise<ToldSince> {
  const upTo = await nowAt(desk);
  const learned = await learnedSince(desk, since, limit);
  const due = since.day === upTo.day ? [] : await dueSince(desk, since, upTo.day, limit);
  const isNew = new Set(learned.map(({ change }) => change.id));
  const told = [
    ...due
      .filter(({ change }) => !isNew.has(change.id))
      .map((kept): ToldNow => ({ kept, upTo: { ...since, day: kept.change.date } })),
    ...learned
      .filter(({ change }) => change.date <= upTo.day)
      .map(
        (kept): ToldNow => ({
          kept,
          upTo: { seq: kept.learned, change: kept.change.id, day: upTo.day },
        }),
      ),
  ];
  return { told, upTo, isWhole: learned.length < limit && due.length < limit ? "yes" : "no" };
}

async function learnedSince(desk: Desk, since: ToldUpTo, limit: number): Promise<readonly KeptChange[]> {
  const rows = await desk.views.rowsUnder(CHANGES, LEARNED_CHANGES, { before: null, limit });
  const order = learnedOrder(since.seq);
  return rows
    .filter((row) => row.order > order || (row.order === order && row.key > since.change))
    .sort((a, b) => (a.order === b.order ? compare(a.key, b.key) : compare(a.order, b.order)))
    .map(({ view }) => view as KeptChange);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Known before, and told from its day on: what expired. */
async function dueSince(
  desk: Desk,
  since: ToldUpTo,
  day: string,
  limit: number,
): Promise<readonly KeptChange[]> {
  const { changes } = await newestChanges(desk, { before: null, limit, until: day });
  return changes.filter(({ change, learned }) => change.date > since.day && learned <= since.seq).reverse();
}
