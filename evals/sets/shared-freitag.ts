import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EvaluationSet } from "../evaluation-set.ts";
import { hearsay, inScratchFolder, keep } from "../hearsay.ts";
import { readLines, readPackedLinesOf } from "../scoring/annotated.ts";
import { type DealKey, readDealKey } from "../scoring/deal-key.ts";
import { type DealReading, dealReadIn, type ReadDeal } from "../scoring/deal-slots.ts";
import type { Measures } from "../scoring/measures.ts";
import { isSetAside, scoreDeals } from "../scoring/score-deals.ts";
import { withoutShared } from "./missing-shared.ts";

/** Acquisition documents of the Reuters wire of 1987 with the slots a person filled in (Freitag 1998). */
export function sharedFreitag(shared: string | null): EvaluationSet {
  const keys = join(shared ?? "", "data/freitag/anskeys");
  const wire = join(shared ?? "", "data/reuters/reuters.jsonl.gz");
  return {
    name: "freitag",
    about: "slots of the main deal of 398 wire documents, exact; set_aside_: the third nobody looks at",
    inputs: [keys, wire],
    missing: () => withoutShared(shared),
    measure: () => ({
      ours: measureDeals(dealKeysIn(keys), wire),
      baseline: { name: "SRV as published (Freitag 1998)", measures: PUBLISHED },
    }),
    targets: { acquired_f1: 0.6, purchaser_f1: 0.62, seller_f1: 0.4, dlramt_f1: 0.7, stage_accuracy: 0.75 },
  };
}

const PUBLISHED: Measures = { acquired_f1: 0.385, purchaser_f1: 0.451, seller_f1: 0.234, dlramt_f1: 0.618 };

function measureDeals(keys: readonly DealKey[], wire: string): Measures {
  const readings = readDeals(new Set(keys.map(({ id }) => id)), wire);
  const read = (id: string): DealReading => readings.get(id) ?? { slots: {}, stage: null };
  const aside = scoreDeals(
    keys.filter(({ id }) => isSetAside(id)),
    read,
  );
  const setAside = Object.entries(aside).map(([name, value]) => [`set_aside_${name}`, value]);
  return { ...scoreDeals(keys, read), ...Object.fromEntries(setAside) };
}

function dealKeysIn(folder: string): readonly DealKey[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".key"))
    .sort()
    .map((file) => readDealKey(file.replace(".key", ""), readFileSync(join(folder, file), "latin1")));
}

/** What the command reads of the documents with a key: their title, text and time as the wire has them. */
function readDeals(ids: ReadonlySet<string>, wire: string): ReadonlyMap<string, DealReading> {
  const documents = readPackedLinesOf<{ readonly id: string }>(wire)
    .map((document) => ({ ...document, id: document.id.replace("reuters-", "") }))
    .filter(({ id }) => ids.has(id))
    .map((document) => JSON.stringify(document))
    .join("\n");
  const read = inScratchFolder((scratch) =>
    hearsay("read", "--jsonl", keep(scratch, "documents.jsonl", documents)),
  );
  return new Map(
    readLines<ReadDocument>(read).map(
      ({ id, title, claims }) => [id, dealReadIn(claims, title.length)] as const,
    ),
  );
}

interface ReadDocument {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly ReadDeal[];
}
