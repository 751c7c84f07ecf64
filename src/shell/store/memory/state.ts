import type { Hash } from "../../../core/base/hash.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import type { Entry, Seq } from "../../../core/ledger/event.ts";
import type { FiledAt } from "../../../core/ledger/places.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Facet, InputProblem } from "../desk-store.ts";

/**
 * What a desk in memory holds: the tables of a real one as maps in the order of coming. Values from outside are kept as
 * JSON, so that nobody who still holds them can change history.
 */
export interface State {
  /** Entries as JSON; entry n stands at n - 1. */
  readonly entries: string[];
  readonly ofRumour: Map<RumourId, Seq[]>;
  readonly pages: Map<string, Set<DocumentId>>;
  readonly documents: Map<DocumentId, MemoryDocument>;
  /** By reader; null once it was erased. */
  readonly readings: Map<DocumentId, Map<string, string | null>>;
  readonly words: Map<Hash, { readonly documentId: DocumentId; readonly beside: string | null }>;
  readonly said: Map<Hash, string | null>;
  readonly problems: Map<string, InputProblem>;
  readonly keys: Map<string, Set<RumourId>>;
  /** By report and rumour. */
  readonly reports: Map<string, FiledAt>;
  readonly positions: Map<string, Seq>;
  /** By follower and key. */
  readonly views: Map<string, Map<string, MemoryRow>>;
  readonly terms: Map<DocumentId, readonly string[]>;
}

export interface MemoryRow {
  readonly order: string;
  /** JSON. */
  readonly view: string;
  readonly facets: readonly Facet[];
}

export interface MemoryDocument {
  readonly givenId: string | null;
  readonly url: string | null;
  readonly kept: string | null;
}

export function emptyState(): State {
  return {
    entries: [],
    ofRumour: new Map(),
    pages: new Map(),
    documents: new Map(),
    readings: new Map(),
    words: new Map(),
    said: new Map(),
    problems: new Map(),
    keys: new Map(),
    reports: new Map(),
    positions: new Map(),
    views: new Map(),
    terms: new Map(),
  };
}

export function entryAt(state: State, seq: Seq): Entry {
  const entry = state.entries[seq - 1];
  if (entry === undefined) throw new Error(`There is no entry ${seq}.`);
  return JSON.parse(entry);
}

/** The list under a key, made when it is not there yet. */
export function under<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
