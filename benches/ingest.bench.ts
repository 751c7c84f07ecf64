import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleMatters } from "../evals/sets/sample-documents.ts";
import { runMeasured } from "../scripts/command/run-measured.ts";
import { atMost, type Bench, number } from "./bench.ts";
import { reutersPath } from "./corpus.ts";

/** A whole corpus into a fresh desk: pages read over all cores, claims filed by one clerk, everything on disk. */
export async function benchIngest(): Promise<Bench> {
  const reuters = reutersPath();
  const inputs = reuters === null ? sampleMatters() : [reuters];
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const desk = join(folder, "desk");
  const ingest = await runMeasured(["ingest", "--data", desk, ...inputs], { seconds: 1800 });
  const exported = await runMeasured(["export", "rumours", "--data", desk], { seconds: 600 });
  const verify = await runMeasured(["verify", "--data", desk], { seconds: 600 });
  rmSync(folder, { recursive: true });
  const row = (name: string, run: typeof ingest) => [
    name,
    number(run.seconds),
    number(run.peakMegabytes ?? Number.NaN),
    String(run.exitCode),
  ];
  const rumours = exported.stdout.trim().split("\n").length;
  return {
    name: "ingest",
    about: `${reuters === null ? "the sample" : "21,578 Reuters documents"} into a fresh desk (SQLite), ${number(rumours)} rumours`,
    heads: ["command", "seconds", "peak MB", "exit"],
    rows: [
      row("hearsay ingest", ingest),
      row("hearsay export rumours", exported),
      row("hearsay verify", verify),
    ],
    aims: [
      atMost("ingest", ingest.seconds, 180, "seconds"),
      atMost("ingest", ingest.peakMegabytes ?? Number.POSITIVE_INFINITY, 1024, "MB"),
    ],
  };
}
