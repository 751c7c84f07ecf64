import fc from "fast-check";
import { expect, test } from "vitest";
import { PAGE_CAP } from "./caps.ts";
import { type Line, linesOf } from "./lines.ts";

async function cut(chunks: readonly Uint8Array[]): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(stream(chunks))) lines.push(line);
  return lines;
}

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function check(pieces: readonly string[], expected: readonly [number, string][]): Promise<void> {
  const lines = await cut(pieces.map((piece) => new TextEncoder().encode(piece)));
  expect(lines.map(({ number, bytes }) => [number, new TextDecoder().decode(bytes ?? undefined)])).toEqual(
    expected,
  );
}

test.each<[pieces: string[], expected: [number, string][]]>([
  [[], []],
  [
    ["a\nb\n"],
    [
      [1, "a"],
      [2, "b"],
    ],
  ],
  [
    ["a\nb"],
    [
      [1, "a"],
      [2, "b"],
    ],
  ],
  [
    ["a", "b\n", "\n\n", "c"],
    [
      [1, "ab"],
      [4, "c"],
    ],
  ],
  [["\n\n\n"], []],
  [
    ["a\r\nb\r\n"],
    [
      [1, "a\r"],
      [2, "b\r"],
    ],
  ],
])("%j is cut into %j", (pieces, expected) => check(pieces, expected));

test("where the pieces are cut changes nothing", async () => {
  const line = fc.string({ unit: fc.constantFrom("a", "é", "名", "\r", "\n", "\n"), maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(line, fc.array(fc.nat(60), { maxLength: 12 }), async (text, cuts) => {
      const bytes = new TextEncoder().encode(text);
      expect(await cut(split(bytes, cuts))).toEqual(await cut([bytes]));
    }),
  );
});

function split(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const edges = [0, ...[...cuts].sort((a, b) => a - b), bytes.byteLength];
  return edges.slice(1).map((edge, index) => bytes.slice(edges[index], edge));
}

test("a line over the cap is let go, its size told, and the next line is read", async () => {
  const long = new Uint8Array(PAGE_CAP + 1).fill(0x61);
  const end = new TextEncoder().encode("\nb");
  const [first, second] = await cut([long.subarray(0, 5_000_000), long.subarray(5_000_000), end]);
  expect(first).toEqual({ number: 1, bytes: null, size: PAGE_CAP + 1 });
  expect(second?.number).toBe(2);
  const [whole] = await cut([new Uint8Array([...long.subarray(0, 3), 10])]);
  expect(whole?.size).toBe(3);
});
