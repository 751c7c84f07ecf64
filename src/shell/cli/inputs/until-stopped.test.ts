import { expect, test } from "vitest";
import { untilStopped } from "./until-stopped.ts";

test("gives everything when nobody stops it", async () => {
  expect(await all(untilStopped(counting(3), new AbortController().signal))).toEqual([1, 2, 3]);
});

test("ends while the next value is still being waited for", async () => {
  const stop = new AbortController();
  const taken: number[] = [];
  for await (const value of untilStopped(countingThenWaiting(2), stop.signal)) {
    taken.push(value);
    if (taken.length === 2) setTimeout(() => stop.abort(), 10);
  }
  expect(taken).toEqual([1, 2]);
});

test("gives nothing when it was stopped before", async () => {
  expect(await all(untilStopped(counting(3), AbortSignal.abort()))).toEqual([]);
});

test("lets the source clean up when its reader has enough", async () => {
  const cleaned: string[] = [];
  for await (const value of untilStopped(counting(3, cleaned), new AbortController().signal)) {
    if (value === 2) break;
  }
  expect(cleaned).toEqual(["cleaned"]);
});

test("passes on what goes wrong in the source", async () => {
  await expect(all(untilStopped(failing(), new AbortController().signal))).rejects.toThrow("torn");
});

async function* counting(to: number, cleaned: string[] = []): AsyncGenerator<number> {
  try {
    for (let value = 1; value <= to; value += 1) yield value;
  } finally {
    cleaned.push("cleaned");
  }
}

async function* countingThenWaiting(to: number): AsyncGenerator<number> {
  yield* counting(to);
  await new Promise(() => {});
}

async function* failing(): AsyncGenerator<number> {
  yield* counting(1);
  throw new Error("torn");
}

async function all(values: AsyncIterable<number>): Promise<number[]> {
  const taken: number[] = [];
  for await (const value of values) taken.push(value);
  return taken;
}
