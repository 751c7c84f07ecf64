import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readLines, readLinesOf } from "../scoring/annotated.ts";

/** A document of the shared folder; without a title where its set gives none. */
export interface FoundText {
  readonly title: string;
  readonly text: string;
}

interface SharedRow {
  readonly id?: string;
  readonly doc?: string;
  readonly title?: string;
  readonly text: string;
}

/** The documents of four sets of the shared folder by id, in which the name of the set is said. */
export function sharedTexts(shared: string): ReadonlyMap<string, FoundText> {
  const rows = [
    ...packedLinesOf<SharedRow>(join(shared, "data/reuters/reuters.jsonl.gz")),
    ...packedLinesOf<SharedRow>(join(shared, "data/sentivent/events.jsonl.gz")),
    // Last, since it holds documents of the others with their text cleaned.
    ...readLinesOf<SharedRow>(join(shared, "eval/claims.dev.jsonl")),
  ].map(({ id, doc, title = "", text }): [string, FoundText] => [id ?? `sentivent-${doc}`, { title, text }]);
  const bodies = tableRows(readFileSync(join(shared, "data/fnc1/train_bodies.csv"), "utf8"));
  return new Map([
    ...rows,
    ...bodies.map(([id, text = ""]): [string, FoundText] => [`fnc1-${id}`, { title: "", text }]),
  ]);
}

function packedLinesOf<Row>(path: string): Row[] {
  return readLines(gunzipSync(readFileSync(path)).toString("utf8"));
}

/** The rows of comma-separated values, where a quoted field may hold lines. */
function tableRows(table: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of table
    .replaceAll("\r\n", "\n")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") rows.push([]);
  }
  return rows;
}
