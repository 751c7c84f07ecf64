import { makePage } from "../../core/page/make-page.ts";
import type { PageFormat } from "../../core/page/page.ts";
import { type Chunks, collect, peek } from "./bytes.ts";
import type { Gathered } from "./gather.ts";
import { gunzip, isGzip } from "./gunzip.ts";
import type { ProblemCode } from "./problem.ts";
import { SNIFF_LENGTH, sniff } from "./sniff.ts";

/** Bytes from a file, from standard input or from the web, and what is known of them from beside them. */
export interface Opened {
  readonly input: string;
  /** File name or path of the address; its ending decides what the content leaves open. */
  readonly name: string;
  /** Where it was fetched from; null for files. */
  readonly url: string | null;
  /** As declared beside the bytes, lower case. */
  readonly charset: string | null;
  readonly chunks: Chunks;
}

/** Takes an input apart into pages. Throws `InputFault` and system errors for what concerns the input as a whole. */
export async function* unpack(opened: Opened): AsyncGenerator<Gathered> {
  const packed = await peek(opened.chunks, 2);
  const { head, chunks } = isGzip(packed.head)
    ? await peek(gunzip(packed.chunks), SNIFF_LENGTH)
    : await peek(packed.chunks, SNIFF_LENGTH);
  const sniffed = sniff(head, opened.name);
  switch (sniffed.format) {
    case "html":
    case "text":
      yield wholePage(opened, sniffed.format, await collect(chunks, "page"));
      return;
    case "jsonl":
      yield* (await import("./read-records.ts")).readLines(chunks, opened.input);
      return;
    case "json":
      yield* (await import("./read-json.ts")).readJson(await collect(chunks, "JSON file"), opened);
      return;
    case "feed":
      yield* (await import("./read-feed.ts")).readFeed(
        await collect(chunks, "feed"),
        opened.input,
        opened.url,
      );
      return;
    case "empty":
      yield refused(opened, "input.empty", "is empty");
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
  }
}

function wholePage(opened: Opened, format: PageFormat, body: Uint8Array): Gathered {
  const page = makePage({
    givenId: null,
    url: opened.url,
    format,
    charset: opened.charset,
    body,
    hints: {
      title: null,
      outlet: null,
      byline: null,
      published: null,
      modified: null,
      language: null,
      from: "none",
    },
  });
  return { type: "page", page, from: { input: opened.input, place: null } };
}

function refused({ input }: Opened, code: ProblemCode, reason: string): Gathered {
  return { type: "problem", problem: { input, place: null, reason, code } };
}
