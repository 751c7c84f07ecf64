import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createTrial, GOOD, RSS } from "../../../test/gather/trial.ts";

const { gathered, show } = createTrial();

const STREAMS: readonly (readonly [name: string, bytes: Uint8Array, expected: string[]])[] = [
  ["HTML", Buffer.from("<!doctype html><p>Hi"), ["-: html <!doctype html><p>Hi"]],
  ["text", Buffer.from("Plain é."), ["-: text Plain é."]],
  [
    "records",
    Buffer.from(`${GOOD}{"text":"é"}\n\nbad`),
    [
      "-, line 1: text Good.",
      "-, line 2: text é",
      "standard input, line 4: is not JSON (Unexpected token 'b'). Mend the line; each line is one JSON object.",
    ],
  ],
  ["a feed", Buffer.from(RSS), ["-, item 1: text "]],
  [
    "packed records",
    gzipSync(GOOD.repeat(3)),
    ["-, line 1: text Good.", "-, line 2: text Good.", "-, line 3: text Good."],
  ],
  ["nothing", Buffer.from(""), ["standard input: is empty. Nothing to do, unless it should hold something."]],
];

test.each(STREAMS)(
  "standard input may be %s, and where its pieces are cut changes nothing",
  async (_name, bytes, expected) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.byteLength), { maxLength: 8 }), async (cuts) => {
        const all = await gathered(["-"], { stdin: pieces(bytes, cuts) });
        expect(all.map(show)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  },
);

async function* pieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const edges = [0, ...[...cuts].sort((a, b) => a - b), bytes.byteLength];
  for (const [index, edge] of edges.slice(1).entries()) yield bytes.subarray(edges[index], edge);
}

test("no bytes whatever make it throw, and something is said of every input", async () => {
  const start = fc.constantFrom(
    "",
    "<",
    "<rss",
    "<?xml",
    "{",
    '{"text":"',
    "[",
    "\x1f\x8b",
    "\xff\xfe",
    "<html>",
    "<feed><entry>",
  );
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (begin, rest) => {
      const bytes = Buffer.concat([Buffer.from(begin, "latin1"), rest]);
      expect(await gathered(["-"], { stdin: pieces(bytes, []) })).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});
