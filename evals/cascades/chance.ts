import { seeded } from "../seeded.ts";

/** Chance that can be had again: the same seed gives the same choices. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, not including, `end`. */
  readonly below: (end: number) => number;
  readonly of: <Value>(values: readonly Value[]) => Value;
  /** True in this share of cases. */
  readonly happens: (share: number) => boolean;
}

/** Seeds that follow each other are mixed first, so that their cascades have nothing in common. */
export function chanceOf(seed: number): Chance {
  const next = seeded(Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995);
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    of: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error("There is nothing to choose from.");
      return value;
    },
    happens: (share) => next() < share,
  };
}

/** In an order of chance, so many at most. */
export function drawn<Value>(values: readonly Value[], count: number, chance: Chance): readonly Value[] {
  const rest = [...values];
  const taken: Value[] = [];
  while (taken.length < count && rest.length > 0) taken.push(...rest.splice(chance.below(rest.length), 1));
  return taken;
}

/** Gives each value once, while there are any left of those it is asked to choose from. */
export function choosingFresh(chance: Chance): (values: readonly string[]) => string {
  const taken = new Set<string>();
  return (values) => {
    const left = values.filter((value) => !taken.has(value));
    const value = chance.of(left.length > 0 ? left : values);
    taken.add(value);
    return value;
  };
}
