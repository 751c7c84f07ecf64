import { type Measures, share } from "./measures.ts";
import { isOptional, type Pair, pairNames, placeOf, tally } from "./pair-names.ts";
import type { ScoredDocument } from "./score-names.ts";

/** A reference is right when it is in the same place and stands for the same organisations. */
export function scoreReferences(documents: readonly ScoredDocument[]): Measures {
  if (documents.length === 0) return {};
  let gold = 0;
  let read = 0;
  let right = 0;
  for (const { text, gold: document, read: reading } of documents) {
    const references = document.references ?? [];
    const counted = reading.references.filter((reference) => !isOptional(reference, document));
    const goldOf = goldReferents(pairNames(text, document.names, reading.names));
    gold += references.length;
    read += counted.length;
    right += references.filter((reference) =>
      counted.some(
        (other) =>
          placeOf(text, other) === placeOf(text, reference) &&
          isSameSet(
            reference.referents,
            other.referents.map((id) => goldOf.get(id)),
          ),
      ),
    ).length;
  }
  return { reference_precision: share(right, read), reference_recall: share(right, gold) };
}

/** For each organisation read, the annotated one that most of its names belong to. */
function goldReferents(pairs: readonly Pair[]): ReadonlyMap<number, number> {
  const tallies = tally(pairs.map(({ gold, read }) => [read.referent, gold.referent]));
  return new Map(
    [...tallies].map(([read, sizes]) => [read, [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1]),
  );
}

function isSameSet(wanted: readonly number[], given: readonly (number | undefined)[]): boolean {
  return new Set(given).size === new Set(wanted).size && wanted.every((referent) => given.includes(referent));
}
