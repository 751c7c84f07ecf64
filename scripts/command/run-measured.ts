import { spawn } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../gate/run-command.ts";

/** How a run of the built command went, seen from outside. */
export interface MeasuredRun {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** Greatest resident memory of the whole process; null when it did not end by itself. */
  readonly peakMegabytes: number | null;
}

export interface RunOptions {
  /** A file to be piped in as standard input; nothing when left out. */
  readonly stdin?: string;
  /** Ended with SIGKILL after this; default 120. */
  readonly seconds?: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs `hearsay` as users do, from `dist`, and measures the whole process. */
export async function runMeasured(
  args: readonly string[],
  { stdin, seconds = 120, env = {} }: RunOptions = {},
): Promise<MeasuredRun> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-measured-"));
  const peakFile = join(folder, "peak");
  const recorder = join(ROOT, "scripts/command/record-peak.mjs");
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", recorder, join(ROOT, "dist/shell/cli/main.js"), ...args],
    {
      stdio: [stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      env: { ...process.env, HEARSAY_DATABASE: "", NO_COLOR: "1", ...env, HEARSAY_PEAK_FILE: peakFile },
    },
  );
  const timer = setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
  if (stdin !== undefined && child.stdin !== null) {
    // A command may stop reading before the end: a broken pipe is then no fault of ours.
    child.stdin.on("error", () => undefined);
    createReadStream(stdin).pipe(child.stdin);
  }
  const [stdout, stderr, { exitCode, signal }] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<Pick<MeasuredRun, "exitCode" | "signal">>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (exitCode, signal) => resolve({ exitCode, signal }));
    }),
  ]);
  clearTimeout(timer);
  const run = {
    exitCode,
    signal,
    stdout,
    stderr,
    seconds: (performance.now() - begun) / 1000,
    peakMegabytes: existsSync(peakFile) ? Number(readFileSync(peakFile, "utf8")) / 1024 : null,
  };
  rmSync(folder, { recursive: true, force: true });
  return run;
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  const pieces: Buffer[] = [];
  if (stream !== null) for await (const piece of stream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString("utf8");
}
