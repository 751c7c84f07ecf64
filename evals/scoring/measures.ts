/** Named numbers of one evaluation; null where there was nothing to measure. Rounded to four places, as in the tables. */
export type Measures = Readonly<Record<string, number | null>>;

/** Measures where less is better. All others that have a floor are better when higher. */
export const LOWER_IS_BETTER: ReadonlySet<string> = new Set([
  "false_merges",
  "fragments",
  "missing",
  "raised",
  "raised_in_all_rumours",
]);

/** Measures that only say how much was looked at: they are shown and have no floor. */
export const COUNTS: ReadonlySet<string> = new Set([
  "documents",
  "cascades",
  "gold_claims",
  "gold_names",
  "predicted_claims",
  "threads",
  "rumours",
  "gold_rumours",
  "pages",
  "set_aside_documents",
  "found_topics",
  "takeover_sentences",
  "agreement_sentences",
  "investment_sentences",
  "product_sentences",
  "gold_attributions",
  "read_attributions",
  "gold_times",
  "found_times",
  "labels",
  "headlines",
  "pairs",
]);

/**
 * Measures without a floor, because a measure that has one is made of them: precision and recall of an F1; stage and
 * certainty of `joint_f1`; kind and roles of `found_strict_f1`. Finding more claims may well lower a share among those
 * found, and that is no fall.
 */
export const PARTS: ReadonlySet<string> = new Set([
  "found_lenient_p",
  "found_lenient_r",
  "join_p",
  "pairs_p",
  "pairs_r",
  "join_r",
  "value_p",
  "value_r",
  "precision",
  "recall",
  "kind",
  "roles",
  "stage",
  "certainty",
  ...["acquired", "purchaser", "seller", "dlramt"].flatMap((slot) =>
    [slot, `set_aside_${slot}`].flatMap((name) => [`${name}_p`, `${name}_r`]),
  ),
  "takeover_p",
  "takeover_r",
  "agreement_p",
  "agreement_r",
  "investment_p",
  "investment_r",
  "product_p",
  "product_r",
  "source_overlap_p",
  "source_overlap_r",
  "content_overlap_p",
  "content_overlap_r",
  "type_when_found",
  "place_recall",
  "pair_precision",
  "pair_recall",
]);

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : round(part / whole);
}

export function f1(right: number, read: number, gold: number) {
  const precision = read === 0 ? 0 : right / read;
  const recall = gold === 0 ? 0 : right / gold;
  const both = precision + recall;
  return {
    f1: round(both === 0 ? 0 : (2 * precision * recall) / both),
    precision: round(precision),
    recall: round(recall),
  };
}

export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
