import { createGunzip } from "node:zlib";
import type { Chunks } from "./bytes.ts";
import { BOMB_FLOOR, BOMB_RATIO, sizeInWords } from "./caps.ts";
import { InputFault } from "./input-fault.ts";
import { unzip } from "./unzip.ts";

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** Unpacks gzip of any length, but stops at a trap: see `BOMB_RATIO`. */
export async function* gunzip(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let unpacked = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      packed += chunk.byteLength;
      yield chunk;
    }
  }
  for await (const chunk of unzip(counted(), createGunzip())) {
    unpacked += chunk.byteLength;
    refuseBomb(packed, unpacked);
    yield chunk;
  }
}

function refuseBomb(packed: number, unpacked: number): void {
  if (unpacked <= BOMB_FLOOR || unpacked <= packed * BOMB_RATIO) return;
  const sizes = `${sizeInWords(packed)} of it unpack to more than ${sizeInWords(unpacked)}`;
  throw new InputFault("input.bomb", `${sizes}: it looks like a trap`);
}
