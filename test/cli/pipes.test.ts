import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { COMMAND, deskFolder, hearsay } from "./hearsay.ts";

test("a reader that has seen enough ends the command quietly", () => {
  const pipe = `"${process.execPath}" "${COMMAND}" read --jsonl - | head -n 1`;
  const run = spawnSync("bash", ["-o", "pipefail", "-c", pipe], {
    input: records(0, 3000),
    encoding: "utf8",
  });
  expect(run.stdout).toMatch(/^\{"id":"record-0",.*\}\n$/);
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
});

test("output that cannot be written is a failure with one plain line", () => {
  const run = spawnSync("bash", ["-c", `"${process.execPath}" "${COMMAND}" --help > /dev/full`], {
    encoding: "utf8",
  });
  expect(run.stderr).toMatch(/^hearsay: standard output cannot be written: .*ENOSPC.*\n$/);
  expect(run.status).toBe(1);
});

test("Ctrl-C files what was taken in, says what to do, and the job can be finished to the same end", async () => {
  const [stopped, whole] = [deskFolder(), deskFolder()];
  const child = spawn(process.execPath, [COMMAND, "ingest", "--data", stopped, "-"], { stdio: "pipe" });
  const said = textOf(child.stderr);
  // More comes than fits a batch; then nothing, with the pipe left open: only the signal can end it.
  child.stdin.write(records(0, 300));
  await untilEntered(stopped);
  child.kill("SIGINT");
  const [code] = await once(child, "exit");
  expect(code).toBe(130);
  expect(await said).toContain("hearsay: interrupted. What was filed is safe; run the same command again");
  expect(hearsay(["verify", "--data", stopped]).code).toBe(0);

  expect(hearsay(["ingest", "--data", stopped, "-"], {}, records(0, 400)).code).toBe(0);
  expect(hearsay(["ingest", "--data", whole, "-"], {}, records(0, 400)).code).toBe(0);
  const exported = (desk: string) => hearsay(["export", "rumours", "--data", desk]).stdout;
  expect(exported(stopped).split("\n").length).toBeGreaterThan(100);
  expect(exported(stopped)).toBe(exported(whole));
});

test("a second writer is told to wait, and readers are not disturbed", async () => {
  const desk = deskFolder();
  const writer = spawn(process.execPath, [COMMAND, "ingest", "--data", desk, "-"], { stdio: "pipe" });
  while (hearsay(["board", "--data", desk]).code !== 0) await pause(100);
  const second = hearsay(["ingest", "--data", desk, "talks.html"]);
  expect(second.stderr).toMatch(/^hearsay: .+\n$/);
  expect(second.stderr).toMatch(/another|someone|wait/i);
  expect(second.code).toBe(4);
  writer.stdin.end(records(0, 3));
  expect(await once(writer, "exit")).toEqual([0, null]);
  expect(hearsay(["ingest", "--data", desk, "talks.html"]).code).toBe(0);
});

/** Made-up firms, each bought by the next. */
function records(from: number, to: number): string {
  let lines = "";
  for (let number = from; number < to; number += 1) {
    const text = `Orrin${number} Corp said on Monday it had agreed to buy Tallis${number} Inc for $${number + 1} million.`;
    lines += `${JSON.stringify({ id: `record-${number}`, source: "Ledger Wire", date: "2021-03-01", title: `Deal ${number}`, text })}\n`;
  }
  return lines;
}

/** Waits until something stands in the ledger; the tests' own time limit ends a wait for nothing. */
async function untilEntered(desk: string): Promise<void> {
  while (hearsay(["export", "entries", "--data", desk]).stdout === "") await pause(100);
}

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += Buffer.from(chunk).toString("utf8");
  return text;
}
