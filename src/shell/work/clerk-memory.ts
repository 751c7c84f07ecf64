import type { KindGroup } from "../../core/claim/kinds.ts";
import type { RumourEvent } from "../../core/ledger/event.ts";
import { evolve } from "../../core/ledger/evolve.ts";
import type { Draft } from "../../core/ledger/ledger.ts";
import {
  type Face,
  type Faced,
  faced,
  facesOf,
  keysOfFace,
  neighbours,
} from "../../core/rumour/neighbours.ts";
import type { Report, Rumour, RumourId } from "../../core/rumour/rumour.ts";
import { groupOf } from "../../core/rumour/sides.ts";
import type { Desk } from "../store/desk-store.ts";

/** The rumours that the clerk has before him, as they will be once everything he has decided is entered. */
export interface ClerkMemory {
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
    near: async (reports) => {
      if (known.rumours.size > MOST_RUMOURS) known = emptyKnown("some");
      return nearIn(known, desk, facesOf(reports));
    },
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
  /** By group of kinds and key, "ownership name:acme". */
  readonly byKey: Map<string, Set<RumourId>>;
  /** Keys whose rumours are all there. */
  readonly keys: Set<string>;
  readonly extent: "all" | "some";
}

function emptyKnown(extent: Known["extent"]): Known {
  return { rumours: new Map(), byKey: new Map(), keys: new Set(), extent };
}

async function nearIn(known: Known, desk: Desk, start: readonly Face[]): Promise<readonly Rumour[]> {
  let reached = start;
  for (;;) {
    const more = await lookUp(known, desk, reached);
    const found = neighbours(start, (face) => candidates(known, face));
    if (more === "nothing") return found.map(({ rumour }) => rumour);
    reached = [...start, ...found.flatMap(({ faces }) => faces)];
  }
}

/** Fetches what the desk has under keys that were not asked for before. */
async function lookUp(known: Known, desk: Desk, faces: readonly Face[]): Promise<"something" | "nothing"> {
  if (known.extent === "all") return "nothing";
  const wanted = new Set(faces.flatMap(keysOfFace).filter((key) => !known.keys.has(key)));
  if (wanted.size === 0) return "nothing";
  const ids = await desk.rumours.withKeys([...wanted]);
  const missing = ids.filter((id) => !known.rumours.has(id));
  for (const rumour of (await desk.rumours.rumours(missing)).values()) {
    known.rumours.set(rumour.id, faced(rumour));
    index(known, rumour);
  }
  for (const key of wanted) known.keys.add(key);
  return "something";
}

function candidates(known: Known, face: Face): ReadonlySet<Faced> {
  const found = new Set<Faced>();
  for (const key of keysOfFace(face)) {
    for (const id of known.byKey.get(indexKey(face.group, key)) ?? []) {
      const rumour = known.rumours.get(id);
      if (rumour !== undefined) found.add(rumour);
    }
  }
  return found;
}

function take(known: Known, { rumourId, events }: Draft): void {
  let rumour = known.rumours.get(rumourId)?.rumour ?? null;
  for (const event of events) rumour = evolve(rumour, rumourId, event);
  if (rumour === null) return;
  known.rumours.set(rumourId, faced(rumour));
  if (events.some(changesProposition)) index(known, rumour);
}

function changesProposition(event: RumourEvent): boolean {
  return event.type === "RumourOpened" || event.type === "PropositionAmended";
}

function index(known: Known, { id, proposition }: Rumour): void {
  const group = groupOf(proposition.kind);
  for (const key of proposition.parties.flatMap((party) => party.keys)) {
    const place = indexKey(group, key);
    const ids = known.byKey.get(place);
    if (ids === undefined) known.byKey.set(place, new Set([id]));
    else ids.add(id);
  }
}

function indexKey(group: KindGroup, key: string): string {
  return `${group} ${key}`;
}
