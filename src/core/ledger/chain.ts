import { type Hash, hashOf } from "../base/hash.ts";
import { canonical } from "./canonical.ts";
import type { Entry, Seq } from "./event.ts";

/** What the first entry carries as the hash before it. */
export const GENESIS: Hash = "0".repeat(64);

/** The end of a chain: where the next entry is joined on. */
export interface ChainEnd {
  readonly seq: Seq;
  readonly hash: Hash;
}

export const NOTHING_YET: ChainEnd = { seq: 0, hash: GENESIS };

/** SHA-256 of the canonical JSON of everything in the entry but the hash itself, the hash before it included. */
export function hashOfEntry(entry: Omit<Entry, "hash">): Hash {
  const { seq, rumourId, version, enteredAt, enteredBy, event, previous } = entry;
  return hashOf(canonical({ seq, rumourId, version, enteredAt, enteredBy, event, previous }));
}

/** Joins an entry on to the end of the chain. */
export function seal(entry: Omit<Entry, "seq" | "previous" | "hash">, end: ChainEnd): Entry {
  const sealed = { ...entry, seq: end.seq + 1, previous: end.hash };
  return { ...sealed, hash: hashOfEntry(sealed) };
}

/** The first entry at which a chain does not hold. */
export interface Break {
  readonly seq: Seq;
  readonly type: "number" | "link" | "content";
  readonly expected: string;
  readonly found: string;
}

/**
 * Where the chain first breaks; null when it holds. A chain that holds can still have lost its end: only a number and
 * hash written down elsewhere show that.
 */
export function firstBreak(entries: Iterable<Entry>, end: ChainEnd = NOTHING_YET): Break | null {
  let before = end;
  for (const entry of entries) {
    const broken = breakAt(entry, before);
    if (broken !== null) return broken;
    before = entry;
  }
  return null;
}

/** What is wrong with `entry` as the one after `before`. */
export function breakAt(entry: Entry, before: ChainEnd): Break | null {
  const at = (type: Break["type"], expected: string, found: string): Break | null =>
    expected === found ? null : { seq: entry.seq, type, expected, found };
  return (
    at("number", String(before.seq + 1), String(entry.seq)) ??
    at("link", before.hash, entry.previous) ??
    at("content", hashOfEntry(entry), entry.hash)
  );
}
