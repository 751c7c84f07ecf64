import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Piscina } from "piscina";
import { runMeasured } from "../scripts/command/run-measured.ts";
import { atLeast, type Bench, number } from "./bench.ts";
import { type HtmlPage, htmlPages } from "./corpus.ts";
import { versionOfPackage } from "./machine.ts";

const PAGES = 360;
/** Defuddle takes a sixth of a second a page. */
const FEW = 90;

/** HTML pages to documents on two cores: the whole command, start included, beside two packages in two threads. */
export async function benchPages(): Promise<Bench> {
  const { name, things } = htmlPages(PAGES);
  const bytes = things.reduce((sum, { html }) => sum + html.length, 0);
  const text = await commandRun("text", things);
  const reading = await commandRun("read", things);
  const readability = await peerRate("readability", things);
  const defuddle = await peerRate("defuddle", things.slice(0, FEW));
  return {
    name: "pages",
    about: `HTML pages on two cores; ${things.length} pages, ${number(bytes / things.length / 1000)} KB each, ${name}`,
    heads: ["reader", "does", "pages a second", "peak MB"],
    rows: [
      ["hearsay text", "text, title, byline, dates, links, credits", number(text.rate), number(text.peak)],
      ["hearsay read", "the same, and claims", number(reading.rate), number(reading.peak)],
      [
        `${versionOfPackage("@mozilla/readability")} + ${versionOfPackage("linkedom")}`,
        "text",
        number(readability),
        "–",
      ],
      [versionOfPackage("defuddle"), "text, title, byline, date", number(defuddle), "–"],
    ],
    aims: [atLeast("hearsay read", reading.rate, 50, "pages a second")],
  };
}

async function commandRun(command: "text" | "read", pages: readonly HtmlPage[]) {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const records = join(folder, "pages.jsonl");
  writeFileSync(records, pages.map((page) => JSON.stringify(page)).join("\n"));
  const run = await runMeasured([command, "--jsonl", records], { seconds: 600 });
  rmSync(folder, { recursive: true });
  if (run.exitCode !== 0) throw new Error(`hearsay ${command} failed: ${run.stderr.slice(-500)}`);
  return { rate: pages.length / run.seconds, peak: run.peakMegabytes ?? Number.NaN };
}

async function peerRate(peer: "readability" | "defuddle", pages: readonly HtmlPage[]): Promise<number> {
  const pool = new Piscina({
    filename: join(import.meta.dirname, "peers/extract-worker.mjs"),
    minThreads: 2,
    maxThreads: 2,
    name: "extract",
    // linkedom keeps every node in one global map: without a cap on the heap its passes slow down tenfold.
    resourceLimits: { maxOldGenerationSizeMb: 300 },
  });
  const warm = pages.slice(0, 4).map(({ html }) => pool.run({ peer, html }));
  await Promise.all(warm);
  const begun = performance.now();
  // A page on which a peer falls over or runs out of memory counts as read.
  await Promise.allSettled(pages.map(({ html }) => pool.run({ peer, html })));
  const seconds = (performance.now() - begun) / 1000;
  await pool.destroy();
  return pages.length / seconds;
}
