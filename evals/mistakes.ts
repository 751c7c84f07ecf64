// What the built `hearsay` gets wrong on annotated documents: confusion tables and the documents with most mistakes.
//
//   npm run mistakes                     the shared annotated documents
//   npm run mistakes -- GOLD.jsonl       any file of annotated documents with their text
//
// Prints counts and ids, never text: what is under the shared folder stays there.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { sharedFolder } from "../scripts/gate/shared-folder.ts";
import { hearsay } from "./hearsay.ts";
import { CONFUSED_FIELDS, confusionOf, confusionTable } from "./report/confusion.ts";
import { table } from "./report/table.ts";
import { worstDocuments } from "./report/worst-documents.ts";
import { type AnnotatedDocument, readLines, readLinesOf } from "./scoring/annotated.ts";
import { withoutShared } from "./sets/missing-shared.ts";

const WORST = 20;

const [given] = process.argv.slice(2);
const shared = sharedFolder();
const missing = given === undefined ? withoutShared(shared) : null;
if (given !== undefined && !existsSync(given)) {
  console.error(
    `${given}: there is no such file. Give a JSONL file of annotated documents, a document a line.`,
  );
  process.exitCode = 1;
} else if (missing !== null) {
  console.log(`Nothing to look at, since ${missing}. Give a file of annotated documents instead.`);
} else {
  report(given ?? join(shared ?? "", "eval", "claims.dev.jsonl"));
}

function report(path: string): void {
  const gold = readLinesOf<AnnotatedDocument>(path);
  const read = new Map(
    readLines<AnnotatedDocument>(hearsay("read", "--jsonl", path)).map(({ id, claims }) => [id, claims]),
  );
  for (const field of Object.keys(CONFUSED_FIELDS)) {
    console.log(`${confusionTable(confusionOf(field, gold, read))}\n`);
  }
  const rows = worstDocuments(gold, read, WORST).map(({ id, missed, spurious, misjudged }) => [
    id,
    String(missed),
    String(spurious),
    String(misjudged),
  ]);
  console.log(`The ${rows.length} documents with most mistakes\n`);
  console.log(table(["document", "missed", "spurious", "misjudged"], rows));
}
