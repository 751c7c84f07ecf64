import { foldOf } from "../../evals/folds.ts";

/**
 * The fifth that is kept back: of the five folds by hash, the one whose numbers of sentences (22 about takeovers, 45
 * agreements, 23 investments, 114 products) are nearest to a fifth of all. Chosen by these counts before anything was
 * learned.
 */
const HELD_BACK = 2;

export function isHeldBack(doc: string): boolean {
  return foldOf(doc, 5, "") === HELD_BACK;
}
