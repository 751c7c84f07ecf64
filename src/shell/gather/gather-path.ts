import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Chunks } from "./bytes.ts";
import type { Gathered } from "./gather.ts";
import { problemBehind } from "./input-fault.ts";
import { unpack } from "./unpack.ts";
import { filesIn } from "./walk-folder.ts";

/** Pages from a file or from all files of a folder. Throws system errors for the path itself. */
export async function* gatherPath(path: string): AsyncGenerator<Gathered> {
  if ((await stat(path)).isDirectory()) yield* gatherFolder(path);
  else yield* gatherFile(path);
}

async function* gatherFolder(folder: string): AsyncGenerator<Gathered> {
  let isEmpty = true;
  for await (const found of filesIn(folder)) {
    isEmpty = false;
    if (found.type === "problem") yield found;
    else yield* gatherFound(found.path);
  }
  const reason = "holds no files";
  if (isEmpty)
    yield { type: "problem", problem: { input: folder, place: null, reason, code: "folder.empty" } };
}

/** A file of a folder: its faults are its own, and the next file is read. */
async function* gatherFound(path: string): AsyncGenerator<Gathered> {
  try {
    yield* gatherFile(path);
  } catch (error) {
    const problem = problemBehind(error, path);
    if (problem === null) throw error;
    yield { type: "problem", problem };
  }
}

async function* gatherFile(path: string): AsyncGenerator<Gathered> {
  const file = await open(path);
  try {
    const found = await file.stat();
    const chunks: Chunks = file.createReadStream({ autoClose: false });
    const size = found.isFile() ? found.size : null;
    yield* unpack({ input: path, name: basename(path), size, url: null, charset: null, chunks });
  } finally {
    await file.close();
  }
}
