/** Numbers from 0 up to 1 that look like chance and are the same on every machine (Mulberry32). */
export type Chance = () => number;

export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

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
