import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Seq } from "../../src/core/ledger/event.ts";

/** The last batch that a process said was entered; null when it was killed before the first. */
export interface Acknowledged {
  readonly seq: Seq;
  readonly hash: string;
}

export interface KillPlan {
  /** How many batches are acknowledged before the clock for the kill starts; 0: it starts with the process. */
  readonly after: number;
  readonly delay: number;
}

/** Starts the process that enters batches, kills it with SIGKILL as planned, and gives what it had acknowledged. */
export async function enterAndKill(place: string, plan: KillPlan): Promise<Acknowledged | null> {
  const child = startEntering(place);
  let acknowledged: Acknowledged | null = null;
  let count = 0;
  const kill = (): void => {
    setTimeout(() => child.kill("SIGKILL"), plan.delay);
  };
  if (plan.after === 0) kill();
  for await (const line of linesOf(child)) {
    const [seq, hash = ""] = line.split(" ");
    acknowledged = { seq: Number(seq), hash };
    count += 1;
    if (count === plan.after) kill();
  }
  if (child.signalCode !== "SIGKILL") throw new Error(`The process ended by itself: ${child.exitCode}.`);
  return acknowledged;
}

/** `complaints`: where what it says on its way out goes; "inherit" shows it with the tests' own output. */
export function startEntering(place: string, complaints: "inherit" | "pipe" = "inherit"): ChildProcess {
  const script = join(import.meta.dirname, "entering-process.ts");
  return spawn(process.execPath, ["--import", "tsx", script, place], {
    stdio: ["ignore", "pipe", complaints],
  });
}

/** Lines until the process is gone and everything it wrote was read. */
export async function* linesOf(child: ChildProcess): AsyncIterable<string> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  if (child.stdout === null) throw new Error("The process has no output.");
  yield* createInterface({ input: child.stdout });
  await gone;
}
