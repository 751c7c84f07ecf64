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

/** Fisher and Yates. */
export function shuffled<Value>(values: readonly Value[], next: () => number): readonly Value[] {
  const mixed = [...values];
  for (let place = mixed.length - 1; place > 0; place -= 1) {
    const other = Math.floor(next() * (place + 1));
    [mixed[place], mixed[other]] = [mixed[other] as Value, mixed[place] as Value];
  }
  return mixed;
}
