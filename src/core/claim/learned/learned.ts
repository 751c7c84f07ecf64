import type { LinearModel } from "../../base/linear-model.ts";

/** The models that the reader applies; each is a table under knowledge/weights/. */
export interface Learned {
  /** What a sentence is about (`topics.ts`). */
  readonly topics: LinearModel;
}

const EMPTY: LinearModel = { labels: [], biases: [], levels: [], weights: new Map() };

/** Models that say nothing: for reading by rules alone. */
export const NOTHING_LEARNED: Learned = { topics: EMPTY };
