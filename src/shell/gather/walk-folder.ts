import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { problemBehind } from "./input-fault.ts";
import type { Problem } from "./problem.ts";

export type Found =
  | { readonly type: "file"; readonly path: string }
  | { readonly type: "problem"; readonly problem: Problem };

/**
 * The files of a folder and of the folders in it, by name, so that every run sees them in the same order. Symbolic
 * links are followed, but no folder is gone through twice, however it is reached. Hidden files are left out.
 */
export async function* filesIn(folder: string, seen = new Set<string>()): AsyncGenerator<Found> {
  for (const name of await namesIn(folder, seen)) {
    yield* guarded(join(folder, name), seen);
  }
}

async function namesIn(folder: string, seen: Set<string>): Promise<readonly string[]> {
  const { dev, ino } = await stat(folder, { bigint: true });
  const identity = `${dev}:${ino}`;
  if (seen.has(identity)) return [];
  seen.add(identity);
  const names = await readdir(folder);
  return names.filter((name) => !name.startsWith(".")).sort();
}

async function* guarded(path: string, seen: Set<string>): AsyncGenerator<Found> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* filesIn(path, seen);
    else if (found.isFile()) yield { type: "file", path };
    else {
      // Opening a pipe or a device in a folder could wait for ever.
      const reason = "is a device, pipe or socket";
      yield { type: "problem", problem: { input: path, place: null, reason, code: "input.unreadable" } };
    }
  } catch (error) {
    const problem = problemBehind(error, path);
    if (problem === null) throw error;
    yield { type: "problem", problem };
  }
}
