import type { LinearModel } from "../../base/linear-model.ts";

/** The models that are learned; each is a table under knowledge/weights/. */
export interface Learned {
  /** What a sentence is about (`topics.ts`). */
  readonly topics: LinearModel;
}
