import { brotliCompressSync, constants, createBrotliDecompress, gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { gunzip } from "./gunzip.ts";
import { unzip } from "./unzip.ts";

interface Unpacked {
  readonly text: string;
  readonly fault: string | null;
}

async function drain(unpacking: AsyncIterable<Uint8Array>): Promise<Unpacked> {
  const seen: Uint8Array[] = [];
  try {
    for await (const chunk of unpacking) seen.push(chunk);
    return { text: Buffer.concat(seen).toString(), fault: null };
  } catch (error) {
    return { text: Buffer.concat(seen).toString(), fault: error instanceof Error ? error.message : "?" };
  }
}

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

const WORDS = Array.from({ length: 40_000 }, (_, index) => `word ${index * 7919}\n`).join("");

test("gzip unpacks to what was packed, also in several members", async () => {
  const packed = Buffer.concat([gzipSync("one "), gzipSync(WORDS)]);
  expect(await drain(gunzip(stream([packed])))).toEqual({ text: `one ${WORDS}`, fault: null });
});

test("where the pieces are cut changes nothing", async () => {
  const few = WORDS.slice(0, 20_000);
  const packed = gzipSync(few);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: packed.byteLength }), async (size) => {
      const pieces = Array.from({ length: Math.ceil(packed.byteLength / size) }, (_, index) =>
        packed.subarray(index * size, (index + 1) * size),
      );
      expect((await drain(gunzip(stream(pieces)))).text).toBe(few);
    }),
    { numRuns: 20, examples: [[1]] },
  );
});

const behind = [
  ["zeros in the same piece", (packed: Uint8Array) => [Buffer.concat([packed, Buffer.alloc(50_000)])], null],
  ["zeros in other pieces", (packed: Uint8Array) => [packed, Buffer.alloc(50_000), Buffer.alloc(9)], null],
  [
    "other bytes",
    (packed: Uint8Array) => [packed, Buffer.from("behind")],
    "the compressed content is damaged (incorrect header check)",
  ],
] as const;

test.each(behind)("packed content with %s behind it is read", async (_name, pieces, fault) => {
  expect(await drain(gunzip(stream(pieces(gzipSync(WORDS)))))).toEqual({ text: WORDS, fault });
});

test("what comes before a fault is given before the fault is thrown", async () => {
  const packed = gzipSync(WORDS);
  const cut = await drain(gunzip(stream([packed.subarray(0, packed.byteLength - 9)])));
  expect(cut.fault).toBe("the compressed content is cut off");
  expect(WORDS.startsWith(cut.text)).toBe(true);
  expect(cut.text.length).toBeGreaterThan(WORDS.length - 1000);
});

test("a damaged checksum is a fault", async () => {
  const packed = Buffer.from(gzipSync(WORDS));
  packed[packed.byteLength - 6] = (packed[packed.byteLength - 6] ?? 0) ^ 0xff;
  const { text, fault } = await drain(gunzip(stream([packed])));
  // Node lets go of the 16 kB in which the fault shows.
  expect(WORDS.startsWith(text)).toBe(true);
  expect(text.length).toBeGreaterThanOrEqual(WORDS.length - 16_384);
  expect(fault).toBe("the compressed content is damaged (incorrect data check)");
});

test("a gzip trap is left before it fills the memory", async () => {
  const packed = gzipSync(Buffer.alloc(150_000_000, 0x20));
  let size = 0;
  await expect(async () => {
    for await (const chunk of gunzip(stream([packed]))) size += chunk.byteLength;
  }).rejects.toThrow("of it unpack to more than 64.0 MB: it looks like a trap");
  expect(size).toBeLessThan(100_000_000);
});

test("a Brotli trap, which unpacks much more of a few bytes, is left too", async () => {
  const packed = brotliCompressSync(Buffer.alloc(64_000_000, 0x20), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
  });
  expect(packed.byteLength).toBeLessThan(16_384);
  const { fault } = await drain(unzip(stream([packed]), createBrotliDecompress()));
  expect(fault).toMatch(/^16 kB of it unpack to more than 32\.0 MB: it looks like a trap$/);
});
