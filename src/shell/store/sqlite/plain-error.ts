import { DeskUnusableError } from "../errors.ts";

const NOT_SQLITE = "is not a desk: it is no SQLite file. Move it away, or choose another folder with --data.";

/** What SQLite's errors mean for a person, by their name up to the second word (SQLITE_IOERR_READ is SQLITE_IOERR). */
const MEANINGS: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: NOT_SQLITE,
  SQLITE_CORRUPT:
    "is damaged. Put a copy from before in its place, or move it away and read your documents again.",
  SQLITE_FULL:
    "cannot grow: the disk is full. Nothing of the last step was entered; make room and start again.",
  SQLITE_IOERR: "cannot be read or written: the disk gave an error. Nothing of the last step was entered.",
  SQLITE_READONLY: "may not be written to. Check who owns the folder and whether the disk is writable.",
  SQLITE_CANTOPEN: "cannot be opened. Check that the folder exists and that you may write in it.",
  SQLITE_PERM: "may not be opened. Check who owns the folder.",
  SQLITE_BUSY: "is locked by another program. Wait until it is done, or stop it.",
  SQLITE_LOCKED: "is locked by another program. Wait until it is done, or stop it.",
};

/** SQLite's error in plain words when it is about the file; any other error (a broken rule of a table, say) as it is. */
export function plainError(path: string, error: unknown): unknown {
  const meaning = MEANINGS[nameOf(error)];
  return meaning === undefined ? error : new DeskUnusableError(`${path} ${meaning}`, { cause: error });
}

export function notSqlite(path: string): DeskUnusableError {
  return new DeskUnusableError(`${path} ${NOT_SQLITE}`);
}

export function isBusy(error: unknown): boolean {
  return nameOf(error) === "SQLITE_BUSY";
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  // The driver gives no code when a file cannot even be opened, only SQLite's number at the end of the message.
  if (/ConnectionFailed\(.*: 14"\)/.test(error.message)) return "SQLITE_CANTOPEN";
  const { code } = error as { readonly code?: unknown };
  return typeof code === "string" ? code.split("_").slice(0, 2).join("_") : "";
}
