import type { Rumour, RumourId } from "../rumour/rumour.ts";
import type { Entry, RumourEvent, Seq } from "./event.ts";

/**
 * The one port through which history is written and read.
 *
 * Architecture invariant: there is no way to change or remove an entry, here or in any implementation.
 */
export interface Ledger {
  /**
   * Enters all events of all drafts or none. Throws `StaleRumourError` when a rumour has moved on from what its draft
   * expected: read it again and decide again.
   */
  append(drafts: readonly Draft[]): Promise<readonly Entry[]>;
  /** Entries after `after`, oldest first, up to the newest there is now. */
  read(after: Seq): AsyncIterable<Entry>;
}

/** Events that the core has decided on and the ledger has not yet entered. */
export interface Draft {
  readonly rumourId: RumourId;
  /** The rumour's version that the decision was based on; 0 for a rumour not yet opened. */
  readonly expected: Rumour["version"];
  readonly events: readonly RumourEvent[];
}

/** Someone else entered something about this rumour first. Read it again and decide again. */
export class StaleRumourError extends Error {
  override readonly name = "StaleRumourError";
  readonly rumourId: RumourId;

  constructor(rumourId: RumourId, expected: number, actual: number) {
    super(`${rumourId} is at version ${actual}, not ${expected}.`);
    this.rumourId = rumourId;
  }
}
