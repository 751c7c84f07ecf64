import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

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
  const lines = gunzipSync(readFileSync(sentiventPath(shared)))
    .toString("utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as Article);
}
