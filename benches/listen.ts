import { spawn } from "node:child_process";
import { join } from "node:path";

const COMMAND = join(import.meta.dirname, "../dist/shell/cli/main.js");

export interface Listening {
  readonly origin: string;
  readonly pid: number;
  /** Ends it with SIGTERM; resolves with how long that took, in milliseconds. */
  stop(): Promise<number>;
}

/** `hearsay serve` over a folder, in a process of its own. */
export async function listen(folder: string): Promise<Listening> {
  const server = spawn(process.execPath, [COMMAND, "serve", "--data", folder, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    server.stdout.on("data", (chunk: Buffer) => {
      const found = /http:\/\/\S+/.exec(chunk.toString());
      if (found !== null) resolve(found[0]);
    });
    server.once("exit", () => reject(new Error("hearsay serve ended before it listened.")));
  });
  return {
    origin,
    pid: server.pid ?? 0,
    stop: () =>
      new Promise((resolve) => {
        const begun = performance.now();
        server.once("exit", () => resolve(performance.now() - begun));
        server.kill("SIGTERM");
      }),
  };
}
