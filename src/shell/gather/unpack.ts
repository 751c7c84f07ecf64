import { unreachable } from "../../core/base/unreachable.ts";
import { makePage } from "../../core/page/make-page.ts";
import { NO_HINTS, type PageFormat } from "../../core/page/page.ts";
import { type Chunks, collect, once, type Peeked, peek, type Whole } from "./bytes.ts";
import type { Gathered } from "./gather.ts";
import { gunzip, isGzip } from "./gunzip.ts";
import type { ProblemCode } from "./problem.ts";
import { SNIFF_LENGTH, sniff } from "./sniff.ts";

/** Bytes from a file, from standard input or from the web, and what is known of them from beside them. */
export interface Opened {
  readonly input: string;
  /** File name or path of the address; its ending decides what the content leaves open. */
  readonly name: string;
  /** In bytes, when it is known before reading. */
  readonly size: number | null;
  /** Where it was fetched from; null for files. */
  readonly url: string | null;
  /** As declared beside the bytes, lower case. */
  readonly charset: string | null;
  readonly chunks: Chunks;
}

/** Takes an input apart into pages. Throws `InputFault` and system errors for what concerns the input as a whole. */
export async function* unpack(opened: Opened): AsyncGenerator<Gathered> {
  const { head, chunks } = await peek(opened.chunks, SNIFF_LENGTH);
  if (isGzip(head)) {
    const unpacked = await peek(gunzip(chunks), SNIFF_LENGTH);
    yield* takeApart(unpacked, { ...opened, size: null, name: opened.name.replace(/\.gz$/i, "") });
  } else if (/\.gz$/i.test(opened.name) && sniff(head, "").format === "text") {
    yield refused(opened, "input.broken-gzip", "is named .gz but is not packed with gzip");
  } else {
    yield* takeApart({ head, chunks }, opened);
  }
}

async function* takeApart({ head, chunks }: Peeked, opened: Opened): AsyncGenerator<Gathered> {
  const { input, name, url, size } = opened;
  const sniffed = sniff(head, name);
  switch (sniffed.format) {
    case "html":
    case "text":
      yield wholePage(opened, sniffed.format, await collect(chunks, PAGE, size));
      return;
    case "jsonl":
      yield* (await import("./read-records.ts")).readLines(chunks, input);
      return;
    case "json":
      yield* (await import("./read-json.ts")).readJson(await collect(chunks, JSON_FILE, size), opened);
      return;
    case "feed":
      yield* (await import("./read-feed.ts")).readFeed(await collect(chunks, FEED, size), input, url);
      return;
    case "blank":
      yield* afterBlank(head, await collect(chunks, PAGE, size), opened);
      return;
    case "binary":
      yield refused(opened, "format.binary", `is ${sniffed.what}, not text`);
      return;
    case "no-page":
      yield refused(opened, "format.unknown", sniffed.what);
      return;
    case "no-feed":
      yield refused(opened, "feed.not-feed", sniffed.what);
      return;
    default:
      return unreachable(sniffed);
  }
}

const PAGE: Whole = { what: "page", code: "page.too-large" };
const FEED: Whole = { what: "feed", code: "page.too-large" };
const JSON_FILE: Whole = { what: "JSON file", code: "page.too-large" };

/** Some pages begin with more blank lines than are looked at; what comes after them tells the format. */
async function* afterBlank(head: Uint8Array, bytes: Uint8Array, opened: Opened): AsyncGenerator<Gathered> {
  const start = bytes.findIndex((byte, index) => index >= head.byteLength && byte > 0x20);
  if (start === -1) yield refused(opened, "input.empty", "is empty");
  else yield* takeApart({ head: bytes.subarray(start), chunks: once(bytes) }, opened);
}

function wholePage(opened: Opened, format: PageFormat, body: Uint8Array): Gathered {
  const page = makePage({
    givenId: null,
    url: opened.url,
    format,
    charset: opened.charset,
    body,
    hints: NO_HINTS,
  });
  return { type: "page", page, from: { input: opened.input, place: null } };
}

function refused({ input }: Opened, code: ProblemCode, reason: string): Gathered {
  return { type: "problem", problem: { input, place: null, reason, code } };
}
