// The port between Hearsay and what it keeps of those who come to the site: editors with their sessions, readers with
// what they asked to be told of. All of it may be erased, none of it is in the ledger, and it is written while the desk
// itself is held for reading only; so it is kept beside the desk, not on it (docs/decisions/0015-visitors.md).

/**
 * - "editor": by name, with the hash of a token; "session": by the hash of its id, due when it expires;
 * - "subscription": who asked to be told of what; "delivery": one message to one subscription, due when it is to be sent;
 * - "reply": what an outlet or a voice answers to its record, in its own words, by whose record it is;
 * - "place": how far something got, or a secret of this site, by its name.
 */
export type VisitorKind = "editor" | "session" | "subscription" | "delivery" | "reply" | "place";

export interface VisitorRow {
  readonly kind: VisitorKind;
  readonly key: string;
  /** An instant by which rows are asked for and sorted; "" where nothing is due. */
  readonly due: string;
  /** Plain JSON; comes back as it was given. */
  readonly kept: unknown;
}

export interface RowsAsked {
  /** Only keys that begin so. */
  readonly beginning?: string;
  /** Only what is due by then. */
  readonly dueBy?: string;
  /** At most so many; all without it. */
  readonly most?: number;
}

export interface VisitorChange {
  /** Kept in place of what is there. */
  readonly put?: readonly VisitorRow[];
  /** Kept unless something is there already. */
  readonly add?: readonly VisitorRow[];
  readonly removed?: readonly Pick<VisitorRow, "kind" | "key">[];
}

export interface Visitors {
  row(kind: VisitorKind, key: string): Promise<VisitorRow | null>;
  /** By when they are due, then by key. */
  rows(kind: VisitorKind, asked?: RowsAsked): Promise<readonly VisitorRow[]>;
  count(kind: VisitorKind): Promise<number>;
  /** All of it or nothing; what it has done survives a crash. Removes first, then puts, then adds. */
  change(change: VisitorChange): Promise<void>;
  close(): Promise<void>;
}
