import { hashOf } from "../src/core/base/hash.ts";

/**
 * In which of `count` folds a group of cases falls: by the hash of its name, so that it is the same on every machine and
 * a new document moves no other. `purpose` keeps the folds of one use apart from those of another.
 */
export function foldOf(group: string, count: number, purpose: string): number {
  return Number.parseInt(hashOf(`${purpose}${group}`).slice(0, 8), 16) % count;
}
