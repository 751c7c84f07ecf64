import { foldOf } from "../folds.ts";
import { DEAL_SLOTS, type DealKey, type DealSlot } from "./deal-key.ts";
import type { DealReading } from "./deal-slots.ts";
import { stageOfStatus } from "./deal-status.ts";
import { f1, type Measures, share } from "./measures.ts";

/**
 * Slots as SRV counted them: one string or none a document; right when it is one of the key's alternates. Precision is
 * over what was read, recall over documents that have the slot. The stage counts where the deal was found: where one of
 * its parties is the key's; `stage_coverage` is how many of the documents with a status that is.
 */
export function scoreDeals(keys: readonly DealKey[], read: (id: string) => DealReading): Measures {
  const rows = keys.map((key) => ({ key, reading: read(key.id) }));
  const slots = DEAL_SLOTS.flatMap((slot) => Object.entries(scoreSlot(rows, slot)));
  const staged = rows.filter(({ key }) => stagesOf(key).size > 0);
  const found = staged.filter(({ key, reading }) => isFound(key, reading));
  const right = found.filter(
    ({ key, reading }) => reading.stage !== null && stagesOf(key).has(reading.stage),
  );
  return {
    documents: rows.length,
    ...Object.fromEntries(slots),
    stage_accuracy: share(right.length, found.length),
    stage_coverage: share(found.length, staged.length),
  };
}

/** Closed up, in lower case, without marks round a name, an article or "about" before it, a full stop behind it. */
export function normalized(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[<>"]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/^(?:the|a|an|its|about|some) /, "")
    .replace(/[.,;]+$/, "");
}

/** A third of the documents, by hash: their errors are never looked at. */
export function isSetAside(id: string): boolean {
  return foldOf(id, 3, "") === 0;
}

interface Row {
  readonly key: DealKey;
  readonly reading: DealReading;
}

function scoreSlot(rows: readonly Row[], slot: DealSlot): Measures {
  const read = rows.filter(({ reading }) => reading.slots[slot] !== undefined).length;
  const gold = rows.filter(({ key }) => key.slots[slot].length > 0).length;
  const right = rows.filter(({ key, reading }) => isRight(key, reading, slot)).length;
  const { f1: both, precision, recall } = f1(right, read, gold);
  return { [`${slot}_f1`]: both, [`${slot}_p`]: precision, [`${slot}_r`]: recall };
}

function isRight(key: DealKey, reading: DealReading, slot: DealSlot): boolean {
  const words = reading.slots[slot];
  return (
    words !== undefined && key.slots[slot].some((alternate) => normalized(alternate) === normalized(words))
  );
}

function isFound(key: DealKey, reading: DealReading): boolean {
  return (["acquired", "purchaser", "seller"] as const).some((slot) => isRight(key, reading, slot));
}

function stagesOf(key: DealKey): ReadonlySet<string> {
  return new Set(key.status.map(stageOfStatus).filter((stage) => stage !== null));
}
