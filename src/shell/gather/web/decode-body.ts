import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { type Chunks, peek } from "../bytes.ts";
import { InputFault } from "../input-fault.ts";
import { unzip } from "../unzip.ts";

/** Every coding that is asked for. */
export const ACCEPT_ENCODING = "gzip, br, deflate";

/** Undoes the Content-Encoding of a body. Whoever goes through it sets the cap. */
export async function* decodeBody(body: Chunks, encoding: string | null): AsyncGenerator<Uint8Array> {
  switch (encoding?.trim().toLowerCase() ?? "identity") {
    case "":
    case "identity":
      yield* body;
      return;
    case "gzip":
    case "x-gzip":
      yield* unzip(body, createGunzip());
      return;
    case "br":
      yield* unzip(body, createBrotliDecompress());
      return;
    case "deflate":
      yield* inflate(body);
      return;
    default:
      throw new InputFault(
        "web.encoding",
        `the server packs the page as "${encoding?.slice(0, 40)}", which was not asked for`,
      );
  }
}

/** "deflate" means zlib, but some servers send it without the header that zlib begins with. */
async function* inflate(body: Chunks): AsyncGenerator<Uint8Array> {
  const { head, chunks } = await peek(body, 2);
  const [first = 0, second = 0] = head;
  const hasHeader = (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
  yield* unzip(chunks, hasHeader ? createInflate() : createInflateRaw());
}
