/**
 * The values of `source` until the signal is given, even while the next one is being waited for (standard input may
 * never say more). What `source` still waits for is left to itself.
 */
export async function* untilStopped<Value>(
  source: AsyncIterable<Value>,
  signal: AbortSignal,
): AsyncGenerator<Value> {
  const values = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await nextOrStop(values, signal);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    if (!signal.aborted) await values.return?.();
  }
}

async function nextOrStop<Value>(
  values: AsyncIterator<Value>,
  signal: AbortSignal,
): Promise<IteratorResult<Value>> {
  if (signal.aborted) return STOPPED;
  let onStop = (): void => {};
  const stopped = new Promise<IteratorResult<Value>>((resolve) => {
    onStop = () => resolve(STOPPED);
    signal.addEventListener("abort", onStop);
  });
  try {
    return await Promise.race([values.next(), stopped]);
  } finally {
    // Left in place, the listeners of a long run would pile up.
    signal.removeEventListener("abort", onStop);
  }
}

const STOPPED = { done: true, value: undefined } as const;
