import type { Entry } from "../../core/ledger/event.ts";

/** Someone else is writing on the desk. Tell the person who, and to try again when that is done. */
export class DeskBusyError extends Error {
  override readonly name = "DeskBusyError";
}

/** There is nothing that can be opened as a desk there: no folder, a foreign or damaged file, a server that is away. */
export class DeskUnusableError extends Error {
  override readonly name = "DeskUnusableError";
}

/** A row of the desk does not hold what Hearsay wrote there. The message names the row. */
export class DamagedRowError extends DeskUnusableError {
  /** What the row is found by: the id of the document, the digest of the words. */
  readonly key: string;

  constructor(what: string, key: string) {
    super(`${what} ${key} is damaged: the row does not hold what Hearsay wrote. Run \`hearsay verify\`.`);
    this.key = key;
  }
}

/** An entry of which all but the event can be read. */
export class DamagedEntryError extends DamagedRowError {
  readonly entry: Omit<Entry, "event">;

  constructor(entry: Omit<Entry, "event">) {
    super("Entry", String(entry.seq));
    this.entry = entry;
  }
}

/** A mistake of the program: it opened the desk for reading and then tried to write on it. */
export class DeskReadOnlyError extends Error {
  override readonly name = "DeskReadOnlyError";

  constructor() {
    super("This desk was opened for reading; open it for writing to enter or erase anything.");
  }
}
