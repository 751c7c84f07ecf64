const MOST = 3;

/** The names that can be taken for the wanted one by a slip of the finger, nearest first; at most three. */
export function nearest(wanted: string, names: Iterable<string>): readonly string[] {
  // A quarter of the letters wrong still looks alike; more does not, and a few letters look like everything.
  const limit = Math.floor(wanted.length / 4);
  if (limit === 0) return [];
  const near: { name: string; distance: number }[] = [];
  for (const name of names) {
    const distance = distanceToBeginning(wanted.toLowerCase(), name.toLowerCase());
    if (distance <= limit) near.push({ name, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return near.slice(0, MOST).map(({ name }) => name);
}

/**
 * Letters to change, put in, leave out or swap with the next one until `wanted` is the beginning of `name` (optimal
 * string alignment distance with a free end).
 */
function distanceToBeginning(wanted: string, name: string): number {
  let [before, row]: [number[], number[]] = [
    [],
    Array.from({ length: name.length + 1 }, (_, index) => index),
  ];
  for (let i = 1; i <= wanted.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= name.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (wanted[i - 1] === name[j - 1] ? 0 : 1);
      const swapped =
        wanted[i - 1] === name[j - 2] && wanted[i - 2] === name[j - 1]
          ? (before[j - 2] ?? Infinity) + 1
          : Infinity;
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return Math.min(...row);
}
