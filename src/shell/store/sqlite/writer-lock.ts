import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { DeskBusyError } from "../errors.ts";
import { openRawFile } from "./driver.ts";
import { isBusy, plainError } from "./plain-error.ts";

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
  const path = join(folder, "writer.lock");
  const holder = join(folder, "writer.txt");
  try {
    const file = lockFile(path);
    writeFileSync(holder, `process ${process.pid} on ${hostname()}, since ${since}\n`);
    return {
      release: () => {
        rmSync(holder, { force: true });
        file.close();
      },
    };
  } catch (error) {
    if (!isBusy(error)) throw plainError(path, error);
    throw new DeskBusyError(
      `Another process is writing on the desk in ${folder} (${holderOf(holder)}). Wait until it is done, or stop it.`,
      { cause: error },
    );
  }
}

function lockFile(path: string): { close(): void } {
  const file = openRawFile(path, 0);
  try {
    // Nothing is ever written to it, so it needs no journal that a killed process would leave behind.
    file.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
}

function holderOf(path: string): string {
  try {
    return readFileSync(path, "utf8").trim() || "it has not said which";
  } catch {
    return "it has not said which";
  }
}
