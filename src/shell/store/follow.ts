import type { Entry, Seq } from "../../core/ledger/event.ts";
import type { Follower } from "../../core/ledger/follower.ts";
import type { Desk } from "./desk-store.ts";

/** Called while a follower catches up: the entry it has reached, and the one it is heading for. */
export type FollowProgress = (name: string, position: Seq, head: Seq) => void;

/** How many entries a follower is given at a time: each time is one transaction. */
const PER_STEP = 1000;

/** How many entries the follower has not seen yet. */
export async function lagOf(desk: Desk, follower: Follower): Promise<number> {
  const head = (await desk.head())?.seq ?? 0;
  return head - (await follower.position());
}

/**
 * Leads the follower to the newest entry there is now. One that is ahead of the ledger has followed entries that are no
 * longer there (someone put an older desk in place), so it starts again.
 */
export async function catchUp(desk: Desk, follower: Follower, progress?: FollowProgress): Promise<void> {
  const head = (await desk.head())?.seq ?? 0;
  if ((await follower.position()) > head) await follower.forget();
  for await (const entries of steps(desk.ledger.read(await follower.position()))) {
    await follower.follow(entries);
    progress?.(follower.name, entries.at(-1)?.seq ?? head, head);
  }
}

/** What was made again, or that no follower has the name, and which there are. */
export type Rebuilding =
  | { readonly rebuilt: readonly string[] }
  | { readonly unknown: string; readonly known: readonly string[] };

/** Throws away what a follower made, or what all of them made, and makes it again from entry 1. */
export async function rebuild(
  desk: Desk,
  followers: readonly Follower[],
  name: string,
  progress?: FollowProgress,
): Promise<Rebuilding> {
  const wanted = followers.filter((follower) => name === "all" || follower.name === name);
  if (wanted.length === 0) return { unknown: name, known: followers.map((follower) => follower.name) };
  for (const follower of wanted) {
    await follower.forget();
    await catchUp(desk, follower, progress);
  }
  return { rebuilt: wanted.map((follower) => follower.name) };
}

async function* steps(entries: AsyncIterable<Entry>): AsyncIterable<readonly Entry[]> {
  let step: Entry[] = [];
  for await (const entry of entries) {
    step.push(entry);
    if (step.length < PER_STEP) continue;
    yield step;
    step = [];
  }
  if (step.length > 0) yield step;
}
