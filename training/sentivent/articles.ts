import { join } from "node:path";
import { readPackedLinesOf } from "../../evals/scoring/annotated.ts";

/** An article of SENTiVENT: sentences as its annotators got them, and the happenings they marked. */
export interface Article {
  readonly doc: string;
  readonly text: string;
  /** Start and end of each; the first is the headline. */
  readonly sentences: readonly (readonly [start: number, end: number])[];
  readonly events: readonly Happening[];
}

/** A word or phrase that tells of something happening, with its type; the names of the fields are the corpus's own. */
export interface Happening {
  readonly begin: number;
  readonly a_Type: string;
  readonly f_NegativePolarityFactuality: "true" | "false";
  readonly e_OtherModalityFactuality: "true" | "false";
}

export function sentiventPath(shared: string): string {
  return join(shared, "data/sentivent/events.jsonl.gz");
}

export function loadArticles(shared: string): readonly Article[] {
  return readPackedLinesOf<Article>(sentiventPath(shared));
}
