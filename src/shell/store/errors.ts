/** Someone else is writing on the desk. Tell the person who, and to try again when that is done. */
export class DeskBusyError extends Error {
  override readonly name = "DeskBusyError";
}

/** There is nothing that can be opened as a desk there: no folder, a foreign or damaged file, a server that is away. */
export class DeskUnusableError extends Error {
  override readonly name = "DeskUnusableError";
}

/** A mistake of the program: it opened the desk for reading and then tried to write on it. */
export class DeskReadOnlyError extends Error {
  override readonly name = "DeskReadOnlyError";

  constructor() {
    super("This desk was opened for reading; open it for writing to enter or erase anything.");
  }
}
