import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "hearsay-serve-"));
afterAll(() => rmSync(folder, { recursive: true }));
const main = join(import.meta.dirname, "../../dist/shell/cli/main.js");

interface Running {
  readonly process: ChildProcess;
  readonly origin: string;
}

test.each([
  ["hearsay demo --serve", ["demo", "--serve", "--port", "0", "--data", join(folder, "desk")]],
  ["hearsay serve, on the same desk", ["serve", "--port", "0", "--data", join(folder, "desk")]],
])("%s publishes the desk where it says, and ends with 0 when it is told to", async (_name, words) => {
  const { process, origin } = await start(words);
  const answer = await fetch(origin);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("<h1>");
  process.kill("SIGTERM");
  expect((await once(process, "exit"))[0]).toBe(0);
});

test("a port that is taken is named, with what to do", async () => {
  const first = await start(["serve", "--port", "0", "--data", join(folder, "desk")]);
  const second = spawn(globalThis.process.execPath, [
    main,
    "serve",
    "--port",
    new URL(first.origin).port,
    "--data",
    join(folder, "desk"),
  ]);
  let complaint = "";
  second.stderr.on("data", (text) => {
    complaint += text;
  });
  expect((await once(second, "exit"))[0]).toBe(2);
  expect(complaint).toMatch(/listens on 127\.0\.0\.1:\d+ already; choose another --port/);
  first.process.kill("SIGINT");
  await once(first.process, "exit");
});

async function start(words: readonly string[]): Promise<Running> {
  const child = spawn(globalThis.process.execPath, [main, ...words], { stdio: ["ignore", "pipe", "ignore"] });
  let told = "";
  for await (const text of child.stdout) {
    told += text;
    const origin = /open at (http:\S+)/.exec(told)?.[1];
    if (origin !== undefined) return { process: child, origin };
  }
  throw new Error(`It ended before it was open: ${told}`);
}
