import type { KindGroup } from "../../core/claim/kinds.ts";
import type { RumourEvent } from "../../core/ledger/event.ts";
import { evolve } from "../../core/ledger/evolve.ts";
import type { Draft } from "../../core/ledger/ledger.ts";
import { neighbours, searchKeys } from "../../core/rumour/neighbours.ts";
import type { Rumour, RumourId } from "../../core/rumour/rumour.ts";
import { groupOf, type Proposed } from "../../core/rumour/sides.ts";
import type { Desk } from "../store/desk-store.ts";

/** The rumours that the clerk has before him, as they will be once everything he has decided is entered. */
export interface ClerkMemory {
  /** All rumours near the matters, and near those, however far that goes. */
  near(matters: readonly Proposed[]): Promise<readonly Rumour[]>;
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
    near: async (matters) => {
      if (known.rumours.size > MOST_RUMOURS) known = emptyKnown("some");
      return nearIn(known, desk, matters);
    },
    remember: (drafts) => {
      for (const { rumourId, events } of drafts) {
        for (const event of events) take(known, rumourId, event);
      }
    },
    forget: () => {
      known = emptyKnown("some");
    },
  };
}

interface Known {
  readonly rumours: Map<RumourId, Rumour>;
  /** By group of kinds and key, "ownership name:acme". */
  readonly byKey: Map<string, Set<RumourId>>;
  /** Keys whose rumours are all there. */
  readonly keys: Set<string>;
  readonly extent: "all" | "some";
}

function emptyKnown(extent: Known["extent"]): Known {
  return { rumours: new Map(), byKey: new Map(), keys: new Set(), extent };
}

async function nearIn(known: Known, desk: Desk, matters: readonly Proposed[]): Promise<readonly Rumour[]> {
  let found: readonly Rumour[] = [];
  for (;;) {
    const reached = [...matters, ...found.map((rumour) => rumour.proposition)];
    await lookUp(known, desk, reached);
    const next = neighbours(matters, candidates(known, reached));
    if (next.length === found.length) return next;
    found = next;
  }
}

async function lookUp(known: Known, desk: Desk, matters: readonly Proposed[]): Promise<void> {
  if (known.extent === "all") return;
  const wanted = new Set(matters.flatMap(searchKeys).filter((key) => !known.keys.has(key)));
  if (wanted.size === 0) return;
  const ids = await desk.rumours.withKeys([...wanted]);
  const missing = ids.filter((id) => !known.rumours.has(id));
  for (const rumour of (await desk.rumours.rumours(missing)).values()) {
    known.rumours.set(rumour.id, rumour);
    index(known, rumour);
  }
  for (const key of wanted) known.keys.add(key);
}

function candidates(known: Known, matters: readonly Proposed[]): ReadonlySet<Rumour> {
  const found = new Set<Rumour>();
  for (const matter of matters) {
    const group = groupOf(matter.kind);
    for (const key of searchKeys(matter)) {
      for (const id of known.byKey.get(indexKey(group, key)) ?? []) {
        const rumour = known.rumours.get(id);
        if (rumour !== undefined) found.add(rumour);
      }
    }
  }
  return found;
}

function take(known: Known, id: RumourId, event: RumourEvent): void {
  const rumour = evolve(known.rumours.get(id) ?? null, id, event);
  known.rumours.set(id, rumour);
  if (event.type === "RumourOpened" || event.type === "PropositionAmended") index(known, rumour);
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
