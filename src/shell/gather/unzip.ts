import type { Transform } from "node:stream";
import type { Chunks } from "./bytes.ts";
import { sizeInWords } from "./caps.ts";
import { InputFault } from "./input-fault.ts";

/** Small enough that gzip, which unpacks at most 1,032 times, makes no more than 17 MB of one piece. */
const PIECE = 16_384;

/** Brotli knows no such limit. */
const STEP_CAP = 32_000_000;

/**
 * Runs bytes through one of node's decompressors. What comes before a fault, but for the 16 kB in which it shows, comes
 * out before the fault is thrown: iterating such a stream would drop what is unpacked and not yet handed over when the
 * input turns out to be cut off.
 */
export async function* unzip(chunks: Chunks, decompressor: Transform): AsyncGenerator<Uint8Array> {
  const steps = stepsOf(decompressor);
  try {
    for await (const piece of inPieces(chunks)) yield* await steps.write(piece);
    yield* await steps.end();
    steps.throwFault();
  } finally {
    decompressor.destroy();
  }
}

function stepsOf(decompressor: Transform) {
  let out: Uint8Array[] = [];
  let held = 0;
  let fault: Error | null = null;
  let isOver = false;
  let wake = (): void => undefined;

  decompressor.on("data", (chunk: Uint8Array) => {
    out.push(chunk);
    held += chunk.byteLength;
    if (held > STEP_CAP) decompressor.destroy(bomb(held));
  });
  decompressor.on("end", () => {
    isOver = true;
    wake();
  });
  decompressor.on("error", (error) => {
    fault = error;
    wake();
  });

  async function step(begin: (done: () => void) => void): Promise<readonly Uint8Array[]> {
    throwFault();
    // Zeros that fill the last block of a tape are let go, and whoever writes them would wait for ever.
    if (isOver) return [];
    await new Promise<void>((resolve) => {
      wake = resolve;
      begin(resolve);
    });
    const given = out;
    out = [];
    held = 0;
    return given;
  }

  function throwFault(): void {
    if (fault !== null) throw fault instanceof InputFault ? fault : damaged(fault);
  }

  return {
    write: (piece: Uint8Array) => step((done) => decompressor.write(piece, () => done())),
    end: () => step(() => decompressor.end()),
    throwFault,
  };
}

function bomb(held: number): InputFault {
  return new InputFault(
    "input.bomb",
    `${sizeInWords(PIECE)} of it unpack to more than ${sizeInWords(held)}: it looks like a trap`,
  );
}

function damaged(fault: Error): InputFault {
  const reason = fault.message === "unexpected end of file" ? "is cut off" : `is damaged (${fault.message})`;
  return new InputFault("input.broken-gzip", `the compressed content ${reason}`, { cause: fault });
}

async function* inPieces(chunks: Chunks): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.byteLength; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }
}
