import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

const LINE_FEED = 10;

/**
 * How many pages the inputs are likely to hold: one a file, one a line of JSONL. A guess for the progress bar alone,
 * which grows when there are more; what cannot be looked at counts as one.
 */
export async function pagesExpected(inputs: readonly string[]): Promise<number> {
  let expected = 0;
  for (const input of inputs) expected += await pagesIn(input);
  return expected;
}

async function pagesIn(input: string): Promise<number> {
  const found = await stat(input).catch(() => null);
  if (found === null) return 1;
  if (found.isDirectory()) {
    const names = await readdir(input).catch(() => []);
    return pagesExpected(names.filter((name) => !name.startsWith(".")).map((name) => join(input, name)));
  }
  return /\.(?:jsonl|ndjson)(?:\.gz)?$/.test(input) ? linesIn(input).catch(() => 1) : 1;
}

async function linesIn(path: string): Promise<number> {
  const file = createReadStream(path);
  const bytes = path.endsWith(".gz") ? pipeline(file, createGunzip(), () => {}) : file;
  let lines = 0;
  for await (const chunk of bytes as AsyncIterable<Uint8Array>) {
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1)) lines += 1;
  }
  return lines;
}
