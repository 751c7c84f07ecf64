import { matesOf } from "../../core/ledger/blocks.ts";
import { evolve } from "../../core/ledger/evolve.ts";
import type { Draft } from "../../core/ledger/ledger.ts";
import { keysToFile, lookupsOf } from "../../core/rumour/lookups.ts";
import { type Face, type Faced, faced, facesOf, neighbours } from "../../core/rumour/neighbours.ts";
import type { Report, Rumour, RumourId } from "../../core/rumour/rumour.ts";
import type { Desk } from "../store/desk-store.ts";

/** The rumours that the clerk has before him, as they will be once everything he has decided is entered. */
export interface ClerkMemory {
  /** Lets go of what is too much; not within a batch, where he alone knows what he has decided. */
  beginBatch(): void;
  /** All rumours near the reports, and near those, however far that goes. */
  near(reports: readonly Report[]): Promise<readonly Rumour[]>;
  /** Takes in what was decided, before it is entered. */
  remember(drafts: readonly Draft[]): void;
  /** Starts again from what the desk has: after a batch was refused. */
  forget(): void;
}

/** A rumour takes about 5 kB: this many are well under half a gigabyte. The clerk starts afresh when he has more. */
const MOST_RUMOURS = 60_000;

/** An empty desk has nothing to be looked up, so on it the clerk knows everything from what he decided himself. */
export async function clerkMemory(desk: Desk): Promise<ClerkMemory> {
  let known = emptyKnown((await desk.head()) === null ? "all" : "some");
  return {
    beginBatch: () => {
      if (known.rumours.size > MOST_RUMOURS) known = emptyKnown("some");
    },
    near: (reports) => nearIn(known, desk, facesOf(reports)),
    remember: (drafts) => {
      for (const draft of drafts) take(known, draft);
    },
    forget: () => {
      known = emptyKnown("some");
    },
  };
}

interface Known {
  readonly rumours: Map<RumourId, Faced>;
  readonly byKey: Map<string, Set<RumourId>>;
  /** Lookups, as JSON, whose rumours are all there. */
  readonly lookups: Set<string>;
  readonly extent: "all" | "some";
}

function emptyKnown(extent: Known["extent"]): Known {
  return { rumours: new Map(), byKey: new Map(), lookups: new Set(), extent };
}

async function nearIn(known: Known, desk: Desk, start: readonly Face[]): Promise<readonly Rumour[]> {
  let reached = start;
  for (;;) {
    const more = await lookUp(known, desk, reached);
    const found = neighbours(
      start,
      (face) => candidates(known, face),
      (rumour) => matesOf(rumour).flatMap((id) => known.rumours.get(id) ?? []),
    );
    const mates = await lookUpMates(known, desk, found);
    if (more === "nothing" && mates === "nothing") return found.map(({ rumour }) => rumour);
    reached = [...start, ...found.flatMap(({ faces }) => faces)];
  }
}

/** Fetches what the desk has under lookups that were not asked for before. */
async function lookUp(known: Known, desk: Desk, faces: readonly Face[]): Promise<"something" | "nothing"> {
  if (known.extent === "all") return "nothing";
  let outcome: "something" | "nothing" = "nothing";
  for (const lookup of faces.flatMap(lookupsOf)) {
    const name = JSON.stringify(lookup);
    if (known.lookups.has(name)) continue;
    outcome = "something";
    await fetch(known, desk, await desk.rumours.withKeys(...lookup));
    known.lookups.add(name);
  }
  return outcome;
}

/** Fetches what is one with these rumours by an editor's word, whatever its parties are. */
async function lookUpMates(
  known: Known,
  desk: Desk,
  found: readonly Faced[],
): Promise<"something" | "nothing"> {
  const mates = found.flatMap(({ rumour }) => matesOf(rumour)).filter((id) => !known.rumours.has(id));
  return (await fetch(known, desk, mates)) > 0 ? "something" : "nothing";
}

/** How many there were to fetch. */
async function fetch(known: Known, desk: Desk, ids: readonly RumourId[]): Promise<number> {
  const missing = ids.filter((id) => !known.rumours.has(id));
  if (missing.length === 0) return 0;
  const found = await desk.rumours.rumours(missing);
  for (const rumour of found.values()) keep(known, faced(rumour));
  return found.size;
}

function candidates(known: Known, face: Face): ReadonlySet<Faced> {
  const found = new Set<Faced>();
  for (const lookup of lookupsOf(face)) {
    // Of a large company thousands are known and of the other side few: begin with those.
    const [first = [], ...others] = [...lookup].sort((a, b) => sizeOf(known, a) - sizeOf(known, b));
    for (const key of first) {
      for (const id of known.byKey.get(key) ?? []) {
        const isUnderAll = others.every((list) => list.some((other) => known.byKey.get(other)?.has(id)));
        const rumour = isUnderAll ? known.rumours.get(id) : undefined;
        if (rumour !== undefined) found.add(rumour);
      }
    }
  }
  return found;
}

function sizeOf(known: Known, keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + (known.byKey.get(key)?.size ?? 0), 0);
}

function take(known: Known, { rumourId, events }: Draft): void {
  let rumour = known.rumours.get(rumourId)?.rumour ?? null;
  for (const event of events) rumour = evolve(rumour, rumourId, event);
  if (rumour !== null) keep(known, faced(rumour));
}

function keep(known: Known, rumour: Faced): void {
  const { id } = rumour.rumour;
  known.rumours.set(id, rumour);
  for (const key of keysToFile(rumour)) {
    const ids = known.byKey.get(key);
    if (ids === undefined) known.byKey.set(key, new Set([id]));
    else ids.add(id);
  }
}
