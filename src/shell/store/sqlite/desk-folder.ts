import { closeSync, existsSync, openSync, readSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DeskUnusableError } from "../errors.ts";
import { notSqlite } from "./plain-error.ts";

/** What every SQLite file begins with. */
const MAGIC = "SQLite format 3\0";

const MARK = "desk.txt";
const MARK_WORDS = `This folder is a Hearsay desk. The desk is desk.db, with desk.db-wal and desk.db-shm beside it while it is open:
copy all three together, or none. writer.lock and writer.txt say who is writing; visitors.db, where it is, holds editors and
subscriptions, and is no part of the desk. This file lets Hearsay tell that a desk was here, should desk.db ever be
missing or empty.
`;

export function deskFile(folder: string): string {
  return join(folder, "desk.db");
}

/** Notes in the folder that a desk was made there. */
export function markFolder(folder: string): void {
  const mark = join(folder, MARK);
  if (!existsSync(mark)) writeFileSync(mark, MARK_WORDS);
}

/** Refuses what SQLite would take for a new desk and write over: the place of a desk that is lost, and a foreign file. */
export function expectDeskOrNothing(folder: string): void {
  const path = deskFile(folder);
  const isThere = existsSync(path) && statSync(path).size > 0;
  if (!isThere && existsSync(join(folder, MARK))) {
    throw new DeskUnusableError(
      `${path} is missing or empty, but a desk was kept here. Put a copy from before in its place, or remove ${join(folder, MARK)} to begin a new desk.`,
    );
  }
  if (isThere && statSync(path).isFile() && !MAGIC.startsWith(beginningOf(path))) throw notSqlite(path);
}

/** For a reader, who makes nothing. */
export function expectDesk(folder: string): void {
  if (existsSync(deskFile(folder))) return;
  throw new DeskUnusableError(
    `There is no desk in ${folder}. Make one with \`hearsay ingest\`, or choose another folder with --data.`,
  );
}

/** The first bytes of a file; none when it may not be read, which SQLite will say in its own way. */
function beginningOf(path: string): string {
  try {
    const file = openSync(path, "r");
    try {
      const bytes = Buffer.alloc(MAGIC.length);
      return bytes.toString("latin1", 0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return "";
  }
}
