import { makePage } from "../../../core/page/make-page.ts";
import type { Page, PageHints } from "../../../core/page/page.ts";
import { type Gathered, gather } from "../../gather/gather.ts";
import { type ReadOutcome, readPages } from "../../work/read-pages.ts";
import type { InputOptions } from "./input-options.ts";
import { untilStopped } from "./until-stopped.ts";

/**
 * Reads the inputs in order, with what the command line says of them in place of what they say themselves. Once `stop` is
 * given, no further page is taken in; those on their way are still read.
 */
export function readInputs(
  inputs: readonly string[],
  options: InputOptions,
  stop: AbortSignal | null = null,
): AsyncIterable<ReadOutcome> {
  const { reach, contact, threads } = options;
  const gathered = gather(inputs, {
    ...(reach === undefined ? {} : { reach }),
    ...(contact === undefined ? {} : { contact }),
  });
  const taken = stop === null ? gathered : untilStopped(gathered, stop);
  return readPages(asTold(taken, options), threads === undefined ? {} : { threads });
}

async function* asTold(gathered: AsyncIterable<Gathered>, options: InputOptions): AsyncGenerator<Gathered> {
  for await (const one of gathered) {
    yield one.type === "page" ? { ...one, page: pageAsTold(one.page, options) } : one;
  }
}

function pageAsTold(page: Page, options: InputOptions): Page {
  const told = hintsAsTold(page.hints, options);
  if (options.url === undefined) return { ...page, hints: told };
  const { id: _, ...parts } = page;
  return makePage({ ...parts, url: options.url, hints: told });
}

/** What the person says goes before what came with the page. */
function hintsAsTold(hints: PageHints, options: InputOptions): PageHints {
  const { title, outlet, published, language } = options;
  if ([title, outlet, published, language].every((hint) => hint === undefined)) return hints;
  return {
    ...hints,
    title: title ?? hints.title,
    outlet: outlet ?? hints.outlet,
    published: published ?? hints.published,
    language: language ?? hints.language,
    from: hints.from === "none" ? "record" : hints.from,
  };
}
