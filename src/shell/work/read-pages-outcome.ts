import { unreachable } from "../../core/base/unreachable.ts";
import type { Reading } from "../../core/desk.ts";
import type { Page } from "../../core/page/page.ts";
import type { Gathered, Whence } from "../gather/gather.ts";
import type { ProblemCode } from "../gather/problem.ts";
import type { ReadOutcome } from "./read-pages.ts";
import type { PageOutcome } from "./read-worker-batch.ts";

export type GatheredPage = Extract<Gathered, { type: "page" }>;

/** What became of a page: what its worker sent back, or what the worker died of. */
export type PageFate =
  | PageOutcome
  | { readonly type: "too-slow"; readonly pageTime: number }
  | { readonly type: "too-big"; readonly megabytes: number };

export function outcomeOf({ page, from }: GatheredPage, fate: PageFate): ReadOutcome {
  switch (fate.type) {
    case "reading":
      if (isBlank(page, fate.reading)) return problem(from, "read.no-text", "no text was found on this page");
      return { type: "reading", reading: fate.reading, page, from };
    case "failed":
      return problem(from, "read.failed", `the reader failed on this page (${fate.reason})`);
    case "too-slow":
      return problem(from, "read.too-slow", `reading this page took longer than ${fate.pageTime / 1000} s`);
    case "too-big":
      return problem(from, "read.too-big", `reading this page took more than ${fate.megabytes} MB of memory`);
    default:
      return unreachable(fate);
  }
}

/**
 * A page from which nothing can be read. A record that says that its text is empty is no such page: it is a document
 * with nothing in it, and whoever reads records gets one outcome for each.
 */
function isBlank(page: Page, reading: Reading): boolean {
  return page.hints.from !== "record" && reading.document.text.trim() === "";
}

function problem(from: Whence, code: ProblemCode, reason: string): ReadOutcome {
  return { type: "problem", problem: { ...from, code, reason } };
}
