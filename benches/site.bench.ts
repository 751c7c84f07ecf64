import { mkdtempSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { readInputs } from "../src/shell/cli/inputs/read-inputs.ts";
import { loadKnowledge } from "../src/shell/knowledge.ts";
import { openDesk } from "../src/shell/store/open-desk.ts";
import { ingest } from "../src/shell/work/clerk.ts";
import { board } from "../src/shell/work/followers.ts";
import { MATTERS, sampleFolders } from "../test/server/open-site.ts";
import { atLeast, atMost, type Bench, number } from "./bench.ts";
import { listen } from "./listen.ts";

const SECONDS = Number(process.env["HEARSAY_BENCH_SECONDS"] ?? 8);
const CONNECTIONS = 20;
const LISTENERS = 2000;
const LEAST_WARM = 400;
const LONGEST_CLOSING = 3000;

/** Dossiers of the sample from `hearsay serve`: kept ones, ones made anew, and kept ones while many listen to /events. */
export async function benchSite(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-site-"));
  const paths = await fill(folder);
  const site = await listen(folder);
  const cold = await load(site.origin, paths, { Cookie: "asked=anew" });
  const warm = await load(site.origin, paths, {});
  const open = await listeners(site.origin);
  const crowded = await load(site.origin, paths, {});
  const still = open.filter((socket) => !socket.destroyed).length;
  const closing = await site.stop();
  for (const socket of open) socket.destroy();
  rmSync(folder, { recursive: true });
  return {
    name: "site",
    about: `${number(paths.length)} dossiers of the sample from hearsay serve (SQLite), ${CONNECTIONS} connections, ${SECONDS} seconds each; closed with SIGTERM in ${number(closing)} ms`,
    heads: ["", "pages a second", "p50 ms", "p99 ms"],
    rows: [
      ["made anew", ...figures(cold)],
      ["kept", ...figures(warm)],
      [`kept, while ${number(still)} listen to /events`, ...figures(crowded)],
    ],
    aims: [
      atLeast("dossier pages, warm", warm.requests.average, LEAST_WARM, "a second"),
      atLeast("listeners that are still there", still, LISTENERS, "readers"),
      atLeast("dossier pages while they listen", crowded.requests.average, LEAST_WARM, "a second"),
      atMost("closing while they listen", closing, LONGEST_CLOSING, "ms"),
    ],
  };
}

async function fill(folder: string): Promise<readonly string[]> {
  const desk = await openDesk({ type: "sqlite", folder });
  const outcomes = readInputs(sampleFolders(MATTERS), { threads: 0 }, new AbortController().signal);
  await ingest(desk, outcomes, { knowledge: loadKnowledge() });
  const paths: string[] = [];
  for await (const { id } of board(desk, null)) paths.push(`/rumours/${id}`);
  await desk.close();
  return paths;
}

async function load(origin: string, paths: readonly string[], headers: Record<string, string>) {
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: paths.map((path) => ({ path, headers })),
  });
  if (result.non2xx > 0) throw new Error(`${result.non2xx} pages were not answered with 200.`);
  return result;
}

function figures({ requests, latency }: Awaited<ReturnType<typeof load>>): readonly string[] {
  return [number(requests.average), number(latency.p50), number(latency.p99)];
}

/** Plain connections that asked for /events and had the beginning of an answer. */
function listeners(origin: string): Promise<readonly Socket[]> {
  const { hostname, port, host } = new URL(origin);
  return Promise.all(
    Array.from({ length: LISTENERS }, () => {
      const socket = connect(Number(port), hostname);
      socket.on("error", () => socket.destroy());
      socket.write(`GET /events HTTP/1.1\r\nHost: ${host}\r\nAccept: text/event-stream\r\n\r\n`);
      return new Promise<Socket>((resolve) => socket.once("data", () => resolve(socket)));
    }),
  );
}
