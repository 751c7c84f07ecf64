import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { runMeasured } from "../scripts/command/run-measured.ts";
import { openDesk } from "../src/shell/store/open-desk.ts";
import { atLeast, atMost, type Bench, number } from "./bench.ts";
import { type NewsText, reutersPath } from "./corpus.ts";

const PARTS = 10;

/**
 * A whole newswire into a fresh desk in the order of its time, and whether it goes slower as the desk grows. The ledger
 * says when each document was entered, so the command is measured as a user runs it.
 */
export async function benchStream(): Promise<Bench> {
  const path = reutersPath();
  if (path === null)
    return { ...ABOUT, about: `${ABOUT.about}: not here, so nothing was measured`, rows: [], aims: [] };
  const lines = inOrderOfTime(path);
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const input = join(folder, "in-order.jsonl");
  writeFileSync(input, lines.join("\n"));
  const run = await runMeasured(["ingest", "--data", join(folder, "desk"), input], { seconds: 1800 });
  const seconds = await secondsOfParts(join(folder, "desk"), lines);
  rmSync(folder, { recursive: true });
  const [first = Number.NaN, ...others] = seconds;
  const last = others.at(-1) ?? Number.NaN;
  return {
    ...ABOUT,
    rows: seconds.map((spent, place) => [`tenth ${place + 1}`, number(lines.length / PARTS / spent)]),
    aims: [
      atLeast("reading and filing all of it", lines.length / run.seconds, 150, "documents a second"),
      atMost("reading and filing all of it", run.peakMegabytes ?? Number.POSITIVE_INFINITY, 1024, "MB"),
      atMost("the last tenth against the first", last / first, 1.3, "times"),
    ],
  };
}

const ABOUT = {
  name: "stream",
  about: "21,578 Reuters documents in the order of their time into a fresh desk (SQLite)",
  heads: ["", "documents a second"],
};

function inOrderOfTime(path: string): readonly string[] {
  const lines = gunzipSync(readFileSync(path)).toString("utf8").trim().split("\n");
  return lines
    .map((line) => ({ line, at: (JSON.parse(line) as NewsText).date }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ line }) => line);
}

/** The first part begins with the first entry, each other with the last document of the one before. */
async function secondsOfParts(folder: string, lines: readonly string[]): Promise<readonly number[]> {
  const partOf = new Map(
    lines.map((line, place) => [
      String((JSON.parse(line) as NewsText).id),
      Math.floor((PARTS * place) / lines.length),
    ]),
  );
  const desk = await openDesk({ type: "sqlite", folder }, { purpose: "read" });
  const given = new Map<string, string | null>();
  for await (const [id, document] of desk.kept.all()) {
    given.set(id, document === "erased" ? null : document.givenId);
  }
  // A report that is moved is filed again; what counts is when its document came.
  const enteredAt = new Map<string, number>();
  for await (const entry of desk.ledger.read(0)) {
    if (entry.event.type !== "ReportFiled") continue;
    const { documentId } = entry.event.report;
    if (!enteredAt.has(documentId)) enteredAt.set(documentId, Date.parse(entry.enteredAt));
  }
  await desk.close();
  const ends = [Math.min(...enteredAt.values())];
  for (const [documentId, at] of enteredAt) {
    const part = partOf.get(given.get(documentId) ?? "");
    if (part !== undefined) ends[part + 1] = Math.max(ends[part + 1] ?? 0, at);
  }
  return ends.slice(1).map((end, part) => (end - (ends[part] ?? end)) / 1000);
}
