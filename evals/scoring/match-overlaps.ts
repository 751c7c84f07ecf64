/** How much two lists of stretches have in common. */
export interface Overlaps {
  /** Pairs that share a word. */
  readonly pairs: number;
  /** The sum of their token F1: `pairs` when all are word for word the same. */
  readonly agreement: number;
}

/**
 * Pairs the stretches of two lists, given as sets of word numbers, one to one: those that have most in common first, by
 * token F1 (2 × shared ÷ both lengths). Stretches that share no word are never paired.
 */
export function matchOverlaps(
  gold: readonly ReadonlySet<number>[],
  found: readonly ReadonlySet<number>[],
): Overlaps {
  const free = { gold: new Set(gold.keys()), found: new Set(found.keys()) };
  let pairs = 0;
  let agreement = 0;
  for (const pair of sharing(gold, found)) {
    if (!free.gold.has(pair.gold) || !free.found.has(pair.found)) continue;
    free.gold.delete(pair.gold);
    free.found.delete(pair.found);
    pairs += 1;
    agreement += pair.f1;
  }
  return { pairs, agreement };
}

function sharing(gold: readonly ReadonlySet<number>[], found: readonly ReadonlySet<number>[]) {
  const pairs = gold.flatMap((a, goldAt) =>
    found.map((b, foundAt) => {
      const shared = [...a].filter((word) => b.has(word)).length;
      return { gold: goldAt, found: foundAt, f1: shared === 0 ? 0 : (2 * shared) / (a.size + b.size) };
    }),
  );
  return pairs.filter(({ f1 }) => f1 > 0).sort((a, b) => b.f1 - a.f1);
}
