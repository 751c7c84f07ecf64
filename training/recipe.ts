import type { LinearModel } from "../src/core/base/linear-model.ts";
import type { Knowledge } from "../src/core/desk.ts";

/** How the weights of one name are learned. */
export interface Recipe {
  readonly name: string;
  /** Why it cannot be learned here, in a sentence; null when it can. */
  readonly missing: (shared: string | null) => string | null;
  readonly learn: (place: Place) => Lesson;
}

export interface Place {
  readonly shared: string | null;
  readonly knowledge: Knowledge;
}

/** What was learned, and what is to be said of it at the head of its table. */
export interface Lesson {
  readonly model: LinearModel;
  readonly said: readonly string[];
}
