import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readLinesOf, readPackedLinesOf } from "../scoring/annotated.ts";

/** A document of the shared folder; without a title where its set gives none. */
export interface FoundText {
  readonly title: string;
  readonly text: string;
}

/** A line of the shared sets: a document with the id that its set gives it, under one of two names. */
export interface SharedRow {
  readonly id?: string;
  readonly doc?: string;
  readonly title?: string;
  readonly text: string;
}

/** The documents of four sets of the shared folder by id, in which the name of the set is said. */
export function sharedTexts(shared: string): ReadonlyMap<string, FoundText> {
  const rows = [
    ...readPackedLinesOf<SharedRow>(join(shared, "data/reuters/reuters.jsonl.gz")),
    ...readPackedLinesOf<SharedRow>(join(shared, "data/sentivent/events.jsonl.gz")),
    // Last, since it holds documents of the others with their text cleaned.
    ...readLinesOf<SharedRow>(join(shared, "eval/claims.dev.jsonl")),
  ].map(({ id, doc, title = "", text }): [string, FoundText] => [id ?? `sentivent-${doc}`, { title, text }]);
  const bodies: string[][] = parse(readFileSync(join(shared, "data/fnc1/train_bodies.csv")));
  return new Map([
    ...rows,
    ...bodies.map(([id, text = ""]): [string, FoundText] => [`fnc1-${id}`, { title: "", text }]),
  ]);
}
