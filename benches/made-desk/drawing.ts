/** Numbers from 0 up to, not including, 1. */
export type Chance = () => number;

export function pick<Thing>(chance: Chance, things: readonly Thing[]): Thing {
  const thing = things[Math.floor(chance() * things.length)];
  if (thing === undefined) throw new Error("There is nothing to pick from.");
  return thing;
}

/**
 * A number from 0 up to `count`, small ones far more often: the nth as often as 1 / (n + 1), roughly, which is how often
 * companies are in the news.
 */
export function rank(chance: Chance, count: number): number {
  return Math.min(count - 1, Math.floor((count + 1) ** chance()) - 1);
}
