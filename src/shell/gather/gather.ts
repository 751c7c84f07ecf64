import { posix } from "node:path";
import type { Instant } from "../../core/base/time.ts";
import type { Page } from "../../core/page/page.ts";
import { type Chunks, once } from "./bytes.ts";
import { gatherPath } from "./gather-path.ts";
import { problemBehind } from "./input-fault.ts";
import type { Problem } from "./problem.ts";
import { unpack } from "./unpack.ts";
import type { Fetcher } from "./web/fetch-address.ts";
import type { Reach } from "./web/reach.ts";

/** What an input gave: a page to be read, or a line about why there is none. */
export type Gathered =
  | { readonly type: "page"; readonly page: Page; readonly from: Whence }
  | { readonly type: "problem"; readonly problem: Problem };

/** Where a page was found, so that whatever is said about it later can name it. */
export interface Whence {
  /** The input as given; for a file in a folder, the path to it. */
  readonly input: string;
  /** "line 4711", "item 3"; null when the page is all of the input. */
  readonly place: string | null;
}

export interface GatherOptions {
  /** What "-" is read from; the process's own standard input when left out. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Which addresses may be fetched. "any" also allows private networks and unusual ports; default "public". */
  readonly reach?: Reach;
  /** A mail address or page where a site's owner can reach whoever runs this; goes into the User-Agent. */
  readonly contact?: string;
  /** How long fetching one address may take, in milliseconds; default 10,000. */
  readonly fetchTime?: number;
  /** The present: no page can have been published later. The clock's when left out. */
  readonly now?: Instant;
}

/**
 * Turns inputs (file, folder, "-", http or https address) into pages, one after the other, in the order given; a
 * folder's files by name. Nothing is opened before it is asked for, and no file is held in memory as a whole but a
 * single page or feed. Never throws for what an input holds: that becomes a problem, and the rest goes on.
 */
export async function* gather(
  inputs: readonly string[],
  options: GatherOptions = {},
): AsyncGenerator<Gathered> {
  const web = createWeb(options);
  // One moment for the whole run, so that the first and the last page are judged alike.
  const now = options.now ?? (new Date().toISOString() as Instant);
  try {
    for (const input of inputs) {
      for await (const one of gatherInput(input, options.stdin ?? process.stdin, web)) yield asOf(now, one);
    }
  } finally {
    await web.close();
  }
}

function asOf(now: Instant, one: Gathered): Gathered {
  if (one.type === "problem") return one;
  return { ...one, page: { ...one.page, hints: { ...one.page.hints, notAfter: now } } };
}

async function* gatherInput(input: string, stdin: Chunks, web: Web): AsyncGenerator<Gathered> {
  try {
    if (input === "-")
      yield* unpack({ input, name: "", size: null, url: null, charset: null, chunks: stdin });
    else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(input)) yield* gatherAddress(input, web);
    else yield* gatherPath(input);
  } catch (error) {
    const problem = problemBehind(error, input);
    if (problem === null) throw error;
    yield { type: "problem", problem };
  }
}

async function* gatherAddress(address: string, web: Web): AsyncGenerator<Gathered> {
  const { url, charset, body } = await (await web.fetcher()).fetch(address);
  const name = posix.basename(url.pathname);
  yield* unpack({ input: address, name, size: body.byteLength, url: url.href, charset, chunks: once(body) });
}

interface Web {
  readonly fetcher: () => Promise<Fetcher>;
  readonly close: () => Promise<void>;
}

/** The HTTP client is loaded for the first address and not before: most runs have none, and it takes a while. */
function createWeb({ reach = "public", contact, fetchTime }: GatherOptions): Web {
  let fetcher: Promise<Fetcher> | null = null;

  async function load(): Promise<Fetcher> {
    const { createFetcher } = await import("./web/fetch-address.ts");
    return createFetcher({
      reach,
      contact: contact ?? null,
      ...(fetchTime === undefined ? {} : { time: fetchTime }),
    });
  }

  return {
    fetcher() {
      fetcher ??= load();
      return fetcher;
    },
    async close() {
      await (await fetcher)?.close();
    },
  };
}
