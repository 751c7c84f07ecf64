import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { readInputs } from "../src/shell/cli/inputs/read-inputs.ts";
import { loadKnowledge } from "../src/shell/knowledge.ts";
import { API_PATH } from "../src/shell/server/api/api-table.ts";
import { serve } from "../src/shell/server/serve.ts";
import { openDesk } from "../src/shell/store/open-desk.ts";
import { ingest } from "../src/shell/work/clerk.ts";
import { knownOn } from "../test/server/fuzz/known.ts";
import { apiRequests, type FuzzedRequest, INNARDS, siteRequests } from "../test/server/fuzz/requests.ts";
import { MATTERS, sampleFolders } from "../test/server/open-site.ts";
import type { OpenApi } from "../test/server/openapi-schema.ts";
import { atMost, type Bench, number } from "./bench.ts";

/** How many requests; `HEARSAY_BENCH_REQUESTS` makes it fewer for a quick look. */
const REQUESTS = Number(process.env["HEARSAY_BENCH_REQUESTS"] ?? 100_000);
const AT_ONCE = 16;
const SEED = 20_171_124;
const SHOWN = 20;

/** A listening site, and requests made from its OpenAPI document and beside it: odd, hostile and right ones. */
export async function benchFuzz(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-fuzz-"));
  const desk = await openDesk({ type: "sqlite", folder });
  const knowledge = loadKnowledge();
  const outcomes = readInputs(sampleFolders(MATTERS), { threads: 0 }, new AbortController().signal);
  await ingest(desk, outcomes, { knowledge });
  const site = await serve(desk, knowledge, { host: "127.0.0.1", port: 0, origin: null });
  const get = (path: string) => fetch(`${site.origin}${path}`, { redirect: "manual" });
  const openapi = (await (await get(`${API_PATH}/openapi.json`)).json()) as OpenApi;
  const known = await knownOn(get);
  const requests = [
    ...fc.sample(apiRequests(openapi, known), { numRuns: Math.ceil(REQUESTS * 0.7), seed: SEED }),
    ...fc.sample(siteRequests(known), { numRuns: Math.floor(REQUESTS * 0.3), seed: SEED }),
  ];
  const begun = performance.now();
  const { statuses, wrong } = await askAll(requests, get);
  const seconds = (performance.now() - begun) / 1000;
  await site.stop();
  await desk.close();
  rmSync(folder, { recursive: true });
  for (const line of wrong.slice(0, SHOWN)) console.error(line);
  return {
    name: "fuzz",
    about: `${number(requests.length)} requests made by fast-check to a listening site (SQLite, the sample), ${AT_ONCE} at once, in ${number(seconds)} seconds`,
    heads: ["status", "answers"],
    rows: [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => [String(status), number(count)]),
    aims: [atMost("answers that were not as documented, or told of the inside", wrong.length, 0, "answers")],
  };
}

/** A connection that was kept open may be closed by the site just when it is used again: then it is asked anew, once. */
function askTwice(ask: () => Promise<Response>): Promise<Response> {
  return ask().catch(() => ask());
}

async function askAll(requests: readonly FuzzedRequest[], get: (path: string) => Promise<Response>) {
  const statuses = new Map<number, number>();
  const wrong: string[] = [];
  const waiting = requests.values();
  const worker = async () => {
    for (const { path, allowed } of waiting) {
      const answer = await askTwice(() => get(path));
      const body = await answer.text();
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      const inside = INNARDS.exec(body)?.[0];
      if (!allowed.includes(answer.status)) wrong.push(`${answer.status} ${path}`);
      else if (inside !== undefined) wrong.push(`${inside} in the answer of ${path}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { statuses, wrong };
}
