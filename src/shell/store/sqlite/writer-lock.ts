import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { DeskBusyError } from "../errors.ts";
import { openRawFile } from "./driver.ts";
import { isBusy } from "./plain-error.ts";

/** What holds a folder's right to write; given back by `release`, and by the operating system when the process dies. */
export interface WriterLock {
  release(): void;
}

/**
 * Takes the right to write on the desk in the folder, or throws `DeskBusyError` at once. The lock is an exclusive
 * transaction on an empty SQLite file beside the desk: SQLite locks files rightly on every system it runs on, and no
 * lock outlives its process, however that ends. Beside it stands, for people, who holds it.
 */
export function lockForWriting(folder: string, since: string): WriterLock {
  const file = openRawFile(join(folder, "writer.lock"), 0);
  const holder = join(folder, "writer.txt");
  try {
    file.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    file.close();
    if (!isBusy(error)) throw error;
    throw new DeskBusyError(
      `Another process is writing on the desk in ${folder} (${holderOf(holder)}). Wait until it is done, or stop it.`,
      { cause: error },
    );
  }
  writeFileSync(holder, `process ${process.pid} on ${hostname()}, since ${since}\n`);
  return {
    release: () => {
      rmSync(holder, { force: true });
      file.close();
    },
  };
}

function holderOf(path: string): string {
  try {
    return readFileSync(path, "utf8").trim() || "it has not said which";
  } catch {
    return "it has not said which";
  }
}
