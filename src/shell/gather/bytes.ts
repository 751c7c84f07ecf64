import { createBytePile } from "./byte-pile.ts";
import { PAGE_CAP, sizeInWords } from "./caps.ts";
import { InputFault } from "./input-fault.ts";

/** A stream of bytes in pieces of any size. Where the pieces are cut means nothing. */
export type Chunks = AsyncIterable<Uint8Array>;

export interface Peeked {
  /** The first bytes: at least as many as were asked for, or all there are. */
  readonly head: Uint8Array;
  /** The whole stream, head included. To be gone through once. */
  readonly chunks: Chunks;
}

/** Looks at the beginning of a stream without using it up. */
export async function peek(chunks: Chunks, length: number): Promise<Peeked> {
  const rest = chunks[Symbol.asyncIterator]();
  const pile = createBytePile();
  while (pile.size() < length) {
    const next = await rest.next();
    if (next.done === true) break;
    pile.add(next.value);
  }
  const head = pile.take();
  return { head, chunks: replay(head, rest) };
}

async function* replay(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.byteLength > 0) yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** What is held in memory as a whole, and under which code it is refused when it is too large for that. */
export interface Whole {
  readonly what: "page" | "feed" | "JSON file";
  readonly code: "page.too-large" | "web.too-large";
}

/**
 * All bytes of a stream. Stops reading at the cap.
 *
 * @param size how many bytes it will be, when that is known beforehand
 */
export async function collect(chunks: Chunks, whole: Whole, size: number | null): Promise<Uint8Array> {
  if (size !== null && size > PAGE_CAP) throw tooLarge(sizeInWords(size), whole);
  const pile = createBytePile();
  for await (const chunk of chunks) {
    pile.add(chunk);
    if (pile.size() > PAGE_CAP) throw tooLarge(`more than ${sizeInWords(PAGE_CAP)}`, whole);
  }
  return pile.take();
}

function tooLarge(size: string, { what, code }: Whole): InputFault {
  return new InputFault(code, `holds ${size}, and the cap for one ${what} is ${sizeInWords(PAGE_CAP)}`);
}

/** The beginning of a stream, up to so many bytes; the rest is not read. */
export async function firstOf(chunks: Chunks, length: number): Promise<Uint8Array> {
  const pile = createBytePile();
  for await (const chunk of chunks) {
    pile.add(chunk);
    if (pile.size() >= length) break;
  }
  return pile.take().subarray(0, length);
}

export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
