// Run as a process of its own: enters one batch after another on a desk until it is killed, and says after each what
// was acknowledged. Arguments: the desk's folder, or the address of its database.

import { writeSync } from "node:fs";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { document, draft, filed, keptWords, OPENED, reading } from "../contract/made-up.ts";

const STDOUT = 1;
const [place = ""] = process.argv.slice(2);

const desk = await openDesk(
  place.startsWith("postgres://") ? { type: "postgres", url: place } : { type: "sqlite", folder: place },
);
// Each document makes two entries, so the number of the next one follows from the head.
let next = ((await desk.head())?.seq ?? 0) / 2;
for (;;) {
  const documents = Array.from({ length: 25 }, (_, index) => document(next + index));
  const entries = await desk.enter({
    documents,
    readings: documents.map((one) => reading(one)),
    words: documents.map((one) => keptWords(one)),
    drafts: documents.map((one, index) => draft(`rumour_${next + index}`, 0, OPENED, filed(one))),
    problems: [],
  });
  next += documents.length;
  const last = entries.at(-1);
  writeSync(STDOUT, `${last?.seq} ${last?.hash}\n`);
}
