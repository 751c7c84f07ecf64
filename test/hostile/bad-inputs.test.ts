import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type MeasuredRun, runMeasured } from "../../scripts/command/run-measured.ts";
import { BAD_INPUTS, GOOD_RECORD, GOOD_TITLE, makeInput, ODD_INPUTS, ROUGH_INPUTS } from "./bad-inputs.ts";

/** What no input may take; and, since a page may take 10 seconds, how long a run over two of them may last at most. */
const MEGABYTES = 512;
const SECONDS = 40;

let folder = "";
let good = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-hostile-"));
  good = join(folder, "good.jsonl");
  writeFileSync(good, `${GOOD_RECORD}\n`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(BAD_INPUTS)("$name", (input) => {
  test("gets one plain line, the rest goes on, and the exit code says that something failed", async () => {
    const path = makeInput(folder, input);
    const run = await runMeasured(["read", "--jsonl", path, good], { seconds: SECONDS });
    rmSync(path);
    expectSurvived(run);
    const lines = run.stderr.trim().split("\n");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(basename(path));
    expect(lines[0]).toMatch(input.says);
    expect(titlesOf(run)).toContain(GOOD_TITLE);
    expect(run.exitCode).toBe(1);
  });
});

describe.each(ODD_INPUTS)("$name", (input) => {
  test("is read, and a note says what was odd", async () => {
    const path = makeInput(folder, input);
    const run = await runMeasured(["read", "--jsonl", path, good], { seconds: SECONDS });
    expectSurvived(run);
    expect(notesOf(run)).toMatch(input.says);
    expect(titlesOf(run)).toContain(GOOD_TITLE);
  });
});

describe.each(ROUGH_INPUTS)("$name", (input) => {
  test("neither crashes nor hangs the reader, and the rest goes on", async () => {
    const path = makeInput(folder, input);
    const run = await runMeasured(["read", "--jsonl", path, good], { seconds: SECONDS });
    expectSurvived(run);
    expect(titlesOf(run)).toContain(GOOD_TITLE);
    expect([0, 1]).toContain(run.exitCode);
  });
});

test("what could not be read is noted on the desk, and the desk stays whole", async () => {
  const inputs = BAD_INPUTS.filter(({ file }) => !file.startsWith("huge"));
  const paths = inputs.map((input) => makeInput(folder, input));
  const desk = join(folder, "desk");
  const run = await runMeasured(["ingest", "--data", desk, ...paths, good], { seconds: 120 });
  expectSurvived(run);
  expect(run.exitCode).toBe(1);
  const problems = await runMeasured(["export", "problems", "--data", desk]);
  for (const { file } of inputs) expect(problems.stdout).toContain(file);
  expect((await runMeasured(["verify", "--data", desk])).exitCode).toBe(0);
  expect((await runMeasured(["export", "rumours", "--data", desk])).stdout).toContain("Ovrendal");
});

test("an input that is not there gets one plain line", async () => {
  const run = await runMeasured(["read", join(folder, "nowhere.html")]);
  expect(run.exitCode).toBe(1);
  expect(run.stderr.trim().split("\n")).toHaveLength(1);
  expect(run.stderr).toContain("nowhere.html");
});

test("100 MB on standard input are refused with one plain line", async () => {
  const huge = BAD_INPUTS.find(({ file }) => file === "huge.html");
  if (huge === undefined) throw new Error("There is no huge page.");
  const path = makeInput(folder, huge);
  const run = await runMeasured(["read", "-"], { stdin: path, seconds: SECONDS });
  rmSync(path);
  expectSurvived(run);
  expect(run.exitCode).toBe(1);
  expect(run.stderr.trim().split("\n")).toHaveLength(1);
  expect(run.stderr).toMatch(/MB|large/);
});

/** It ended by itself, without a stack trace, within the memory that a page may take. */
function expectSurvived(run: MeasuredRun): void {
  expect({ signal: run.signal, stderr: run.exitCode === null ? run.stderr : "" }).toEqual({
    signal: null,
    stderr: "",
  });
  expect(run.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(run.peakMegabytes).toBeLessThanOrEqual(MEGABYTES);
}

interface PrintedReading {
  readonly title: string;
  readonly notes: readonly { readonly code: string; readonly message: string }[];
}

function readingsOf(run: MeasuredRun): PrintedReading[] {
  const lines = run.stdout.split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line) as PrintedReading);
}

function titlesOf(run: MeasuredRun): string[] {
  return readingsOf(run).map(({ title }) => title);
}

function notesOf(run: MeasuredRun): string {
  return readingsOf(run)
    .flatMap(({ notes }) => notes.map(({ code, message }) => `${code} ${message}`))
    .join("\n");
}
