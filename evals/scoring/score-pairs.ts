import { type Measures, round, share } from "./measures.ts";

/** A document with the matter it is about, and the rumours in which it stands with its main matter. */
export interface PlacedDocument {
  readonly id: string;
  readonly matter: string;
  readonly rumours: ReadonlySet<string>;
}

/**
 * Of all pairs of documents: how many that share a rumour are about one matter (precision), and how many that are about
 * one matter share a rumour (recall). `placed` is the share of documents that stand in a rumour at all, since the others
 * can be joined with nothing.
 */
export function scorePairs(documents: readonly PlacedDocument[]): Measures {
  let shared = 0;
  let same = 0;
  let both = 0;
  for (const [place, one] of documents.entries()) {
    for (const other of documents.slice(place + 1)) {
      const together = [...one.rumours].some((id) => other.rumours.has(id));
      const isOne = one.matter === other.matter;
      shared += Number(together);
      same += Number(isOne);
      both += Number(together && isOne);
    }
  }
  const precision = shared === 0 ? 1 : both / shared;
  const recall = same === 0 ? 0 : both / same;
  return {
    pair_precision: round(precision),
    pair_recall: round(recall),
    pair_f1: round(precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)),
    placed: share(documents.filter(({ rumours }) => rumours.size > 0).length, documents.length),
  };
}
