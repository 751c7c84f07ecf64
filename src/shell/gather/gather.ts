import type { Page } from "../../core/page/page.ts";
import type { Problem } from "./problem.ts";

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
  readonly reach?: "public" | "any";
  /** A mail address or page where a site's owner can reach whoever runs this; goes into the User-Agent. */
  readonly contact?: string;
}

/**
 * Turns inputs (file, folder, "-", http or https address) into pages, one after the other, in the order given; a
 * folder's files by name. Nothing is opened before it is asked for, and no file is held in memory as a whole but a
 * single page or feed. Never throws for what an input holds: that becomes a problem, and the rest goes on.
 */
export async function* gather(
  _inputs: readonly string[],
  _options: GatherOptions = {},
): AsyncGenerator<Gathered> {
  // Published ahead of its parts, so that others can build against the signature.
}
