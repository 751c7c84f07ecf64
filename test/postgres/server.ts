import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { postgresFolder } from "./binaries.ts";

const run = promisify(execFile);

/** A PostgreSQL of our own: never the machine's. It listens on a socket in a temporary folder and nowhere else. */
export interface TestServer {
  /** The address of a place where no desk has been yet: a schema of its own in the one database of the server. */
  createPlace(): Promise<string>;
  /** As when the power fails: the processes are gone, the files stay as they are. */
  kill(): Promise<void>;
  /** Starts it again on the same files. */
  restart(): Promise<void>;
  /** Stops it and removes its files. */
  stop(): Promise<void>;
}

// No test cuts the power, and what a killed server wrote is safe with the operating system: so nothing waits for the disk.
const SETTINGS = ["-c", "listen_addresses=", "-c", "fsync=off"];

export async function startPostgres(): Promise<TestServer> {
  const binaries = postgresFolder();
  if (binaries === null) throw new Error("PostgreSQL 15 or newer is not installed (initdb, postgres).");
  const folder = mkdtempSync(join(tmpdir(), "pg-"));
  const as = await unprivileged();
  if (as !== null) chownSync(folder, as.uid, as.gid);
  const env = { ...process.env, HOME: folder, TZ: "UTC" };
  const files = join(folder, "files");
  const options = [
    "--username=desk",
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C",
    "--no-instructions",
    "--no-sync",
  ];
  await run(join(binaries, "initdb"), [...options, "-D", files], { ...as, env });

  const launch = (): ChildProcess =>
    spawn(join(binaries, "postgres"), ["-D", files, "-k", folder, ...SETTINGS], {
      ...as,
      env,
      stdio: "ignore",
    });
  let server = launch();
  const end = (signal: NodeJS.Signals): Promise<void> => ended(server, signal);
  // Whatever becomes of the tests, the server goes with them.
  process.once("exit", () => server.kill("SIGQUIT"));
  await answers(folder);

  let places = 0;
  return {
    createPlace: async () => {
      places += 1;
      const schema = `place${places}`;
      await once(folder, `CREATE SCHEMA ${schema}`);
      const options = new URLSearchParams({ host: folder, options: `-c search_path=${schema}` });
      return `postgres://desk@localhost/postgres?${options}`;
    },
    // SIGQUIT is PostgreSQL's immediate shutdown: no checkpoint, and recovery from the log at the next start.
    kill: () => end("SIGQUIT"),
    restart: async () => {
      server = launch();
      await answers(folder);
    },
    stop: async () => {
      await end("SIGQUIT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root. */
async function unprivileged(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null;
  const id = async (flag: string): Promise<number> => Number((await run("id", [flag, "nobody"])).stdout);
  return { uid: await id("-u"), gid: await id("-g") };
}

function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
    server.kill(signal);
  });
}

async function answers(folder: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    try {
      await once(folder, "SELECT 1");
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function once(folder: string, sql: string): Promise<void> {
  const client = new pg.Client({ host: folder, user: "desk", database: "postgres" });
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end();
  }
}
