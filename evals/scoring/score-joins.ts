import type { AnnotatedParty } from "./annotated.ts";
import { type Measures, round, share } from "./measures.ts";
import { sameParty } from "./same-name.ts";

/** A rumour that a person made out of a set of documents. */
export interface GoldRumour {
  readonly id: string;
  readonly parties: readonly AnnotatedParty[];
  /** Ids of the documents that carry a report of it. */
  readonly documents: readonly string[];
  readonly stage: string;
  readonly state: string;
  /** The document that had it first; null where none of them had it first-hand. */
  readonly origin: string | null;
}

/** What of an exported rumour is looked at; `documents` are ids of the same list as the gold's. */
export interface FiledRumour {
  readonly parties: readonly AnnotatedParty[];
  readonly documents: readonly string[];
  readonly stage: string;
  readonly state: string;
  readonly origin: string | null;
}

/**
 * How well reports were joined into rumours. Each gold rumour is held against the one filed rumour with its parties
 * whose documents fit it best (F1); what is not found at all counts as zero.
 */
export function scoreJoins(gold: readonly GoldRumour[], filed: readonly FiledRumour[]): Measures {
  const fits = gold.map((rumour) => bestFit(rumour, filed));
  const found = fits.filter((fit) => fit.rumour !== null);
  const mean = (values: readonly number[]) => share(sum(values), values.length);
  const origins = fits.filter((fit) => fit.gold.origin !== null);
  return {
    rumours: filed.length,
    gold_rumours: gold.length,
    join_f1: mean(fits.map((fit) => fit.f1)),
    join_p: mean(fits.map((fit) => fit.precision)),
    join_r: mean(fits.map((fit) => fit.recall)),
    found: share(found.length, gold.length),
    false_merges: share(filed.filter((rumour) => isFalseMerge(rumour, gold)).length, filed.length),
    fragments: round(sum(fits.map((fit) => fit.pieces)) / Math.max(1, found.length)),
    stage: share(fits.filter((fit) => fit.rumour?.stage === fit.gold.stage).length, gold.length),
    state: share(fits.filter((fit) => fit.rumour?.state === fit.gold.state).length, gold.length),
    origin: share(origins.filter((fit) => fit.rumour?.origin === fit.gold.origin).length, origins.length),
  };
}

function bestFit(gold: GoldRumour, filed: readonly FiledRumour[]) {
  const wanted = new Set(gold.documents);
  const candidates = filed
    .filter((rumour) => hasParties(gold, rumour))
    .map((rumour) => {
      const documents = new Set(rumour.documents);
      const hits = [...documents].filter((id) => wanted.has(id)).length;
      const precision = hits / Math.max(1, documents.size);
      const recall = hits / wanted.size;
      return { rumour, hits, precision, recall, f1: (2 * hits) / (documents.size + wanted.size) };
    })
    .filter((candidate) => candidate.hits > 0)
    .sort((a, b) => b.f1 - a.f1);
  const best = candidates[0] ?? { rumour: null, precision: 0, recall: 0, f1: 0 };
  return { ...best, gold, pieces: candidates.length };
}

function hasParties(gold: GoldRumour, filed: FiledRumour): boolean {
  return gold.parties.every((party) => filed.parties.some((other) => sameParty(party, other)));
}

/** Holds a document that only one gold rumour has, and one that only another has, and the parties of both. */
function isFalseMerge(rumour: FiledRumour, gold: readonly GoldRumour[]): boolean {
  const only = gold.filter((one) =>
    rumour.documents.some(
      (id) =>
        one.documents.includes(id) && !gold.some((other) => other !== one && other.documents.includes(id)),
    ),
  );
  return only.length > 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
