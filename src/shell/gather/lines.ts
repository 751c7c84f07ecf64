import { createBytePile } from "./byte-pile.ts";
import type { Chunks } from "./bytes.ts";
import { PAGE_CAP } from "./caps.ts";

/** One line of a stream without its line break. Empty lines are counted and left out. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Null for a line over the cap: its bytes were let go as they came. */
  readonly bytes: Uint8Array | null;
  /** In bytes, also when they were let go. */
  readonly size: number;
}

const NEWLINE = 0x0a;

/** Cuts a stream into lines; holds one line at a time, and of that no more than the cap. */
export async function* linesOf(chunks: Chunks): AsyncGenerator<Line> {
  const pile = createBytePile();
  let number = 1;
  let size = 0;

  function keep(part: Uint8Array): void {
    size += part.byteLength;
    if (size <= PAGE_CAP) pile.add(part);
    else pile.take();
  }

  function end(part: Uint8Array): Line {
    if (size === 0 && part.byteLength <= PAGE_CAP) return { number, bytes: part, size: part.byteLength };
    keep(part);
    const line = { number, bytes: size <= PAGE_CAP ? pile.take() : null, size };
    size = 0;
    return line;
  }

  for await (const chunk of chunks) {
    let at = 0;
    for (let cut = chunk.indexOf(NEWLINE); cut !== -1; cut = nextBreak(chunk, at)) {
      if (size > 0 || cut > at) yield end(chunk.subarray(at, cut));
      number += 1;
      at = cut + 1;
    }
    if (at < chunk.byteLength) keep(chunk.subarray(at));
  }
  if (size > 0) yield end(new Uint8Array(0));
}

/** A run of empty lines is stepped through here, since a search for each costs more than the step (100 MB of them: 0.2 s). */
function nextBreak(chunk: Uint8Array, at: number): number {
  return chunk[at] === NEWLINE ? at : chunk.indexOf(NEWLINE, at);
}
