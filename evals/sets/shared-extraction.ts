import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { EvaluationSet } from "../evaluation-set.ts";
import { hearsay, inScratchFolder, keep, python } from "../hearsay.ts";
import type { Measures } from "../scoring/measures.ts";
import { missingShared } from "./missing-shared.ts";

/** Public web pages with their true main text. */
export function sharedExtraction(shared: string | null): EvaluationSet {
  const folder = join(shared ?? "", "data/extraction");
  const truth = join(folder, "ground-truth.json");
  const scorer = join(shared ?? "", "eval/score_extraction.py");
  return {
    name: "extraction",
    about: "main text of 90 web pages, runs of four words (shared scorer)",
    inputs: [truth, join(folder, "html")],
    missing: () => missingShared(shared),
    measure: () =>
      inScratchFolder((scratch) => {
        const pages = pagesOf(folder);
        const asRecords = pages.map(({ id, url, html }) => JSON.stringify({ id, url, html })).join("\n");
        const asVisible = pages
          .map(({ id, html }) => JSON.stringify({ id, text: visibleText(html) }))
          .join("\n");
        const score = (name: string, texts: string) =>
          linesToMeasures(python(scorer, truth, keep(scratch, name, texts)));
        return {
          ours: score("ours.jsonl", hearsay("text", "--jsonl", keep(scratch, "pages.jsonl", asRecords))),
          baseline: {
            name: "everything outside of tags, scripts and styles",
            measures: score("visible.jsonl", asVisible),
          },
        };
      }),
    targets: { f1: 0.95 },
  };
}

function pagesOf(folder: string) {
  const truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Readonly<
    Record<string, { readonly url?: string }>
  >;
  return readdirSync(join(folder, "html"))
    .filter((file) => file.endsWith(".html.gz"))
    .sort()
    .map((file) => {
      const id = file.replace(".html.gz", "");
      const html = gunzipSync(readFileSync(join(folder, "html", file))).toString("utf8");
      return { id, url: truth[id]?.url, html };
    });
}

function visibleText(html: string): string {
  return html
    .replaceAll(/<(script|style|noscript|template)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>/gi, " ")
    .replaceAll(/&[a-z#0-9]+;/gi, " ");
}

/** The scorer prints a name and a number a line. */
function linesToMeasures(printed: string): Measures {
  const lines = printed.trim().split("\n");
  return Object.fromEntries(
    lines.map((line) => {
      const [name = "", value = ""] = line.split(/\s+/);
      return [name, Number(value)];
    }),
  );
}
