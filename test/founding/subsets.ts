/** All ways to leave `left` of the names out, as what is kept. */
export function* withoutEach(names: readonly string[], left: number): Generator<readonly string[]> {
  if (left === 0) {
    yield names;
    return;
  }
  for (let place = 0; place <= names.length - left; place += 1) {
    const before = names.slice(0, place);
    for (const rest of withoutEach(names.slice(place + 1), left - 1)) yield [...before, ...rest];
  }
}

/** A stream of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fisher and Yates. */
export function shuffled<Value>(values: readonly Value[], next: () => number): readonly Value[] {
  const mixed = [...values];
  for (let place = mixed.length - 1; place > 0; place -= 1) {
    const other = Math.floor(next() * (place + 1));
    [mixed[place], mixed[other]] = [mixed[other] as Value, mixed[place] as Value];
  }
  return mixed;
}
