import type { Entry, Seq } from "./event.ts";

/**
 * Anything made from the ledger: the board, full-text search, a feed. It sees every entry once, in order, and remembers
 * how far it got. It can be thrown away and made again from entry 1.
 */
export interface Follower {
  /** Lower case, short: what `hearsay rebuild NAME` calls it. */
  readonly name: string;
  /** The last entry it has followed; 0 before the first. */
  position(): Promise<Seq>;
  /**
   * Takes in the entries that come right after its position, in order. What it makes of them and its new position are
   * kept together or not at all, so that a follower stopped at any moment goes on where it was.
   */
  follow(entries: readonly Entry[]): Promise<void>;
  /** Throws away everything it made; its position is 0 again. */
  forget(): Promise<void>;
}
