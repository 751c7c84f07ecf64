import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { runMeasured } from "../scripts/command/run-measured.ts";
import { loadKnowledge } from "../src/shell/knowledge.ts";
import { atMost, type Bench, number } from "./bench.ts";
import { firstSamplePage } from "./corpus.ts";
import { median, secondsAPass } from "./timed.ts";

const RUNS = 11;

/** How long a person waits: the whole process from nothing to the last line, and the parts of it. */
export async function benchStart(): Promise<Bench> {
  const page = firstSamplePage();
  const reading = await commandSeconds(["read", page]);
  const version = await commandSeconds(["--version"]);
  const bare = median(Array.from({ length: RUNS }, bareNodeSeconds));
  const knowledge = secondsAPass(() => loadKnowledge(), 2);
  const row = (name: string, seconds: number) => [name, number(seconds * 1000)];
  return {
    name: "start",
    about: `cold starts, median of ${RUNS} processes`,
    heads: ["", "milliseconds"],
    rows: [
      row(`hearsay read ${page.split("/").slice(-2).join("/")}`, reading),
      row("hearsay --version", version),
      row("node, nothing else", bare),
      row("loading what the desk knows, within a process", knowledge),
    ],
    aims: [atMost("hearsay read of one page", reading, 0.7, "seconds")],
  };
}

async function commandSeconds(args: readonly string[]): Promise<number> {
  const seconds: number[] = [];
  for (let run = 0; run < RUNS; run++) seconds.push((await runMeasured(args)).seconds);
  return median(seconds);
}

function bareNodeSeconds(): number {
  const begun = performance.now();
  spawnSync(process.execPath, [join(import.meta.dirname, "peers/nothing.mjs")]);
  return (performance.now() - begun) / 1000;
}
