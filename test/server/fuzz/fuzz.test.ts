import fc from "fast-check";
import { expect, test } from "vitest";
import { API_PATH } from "../../../src/shell/server/api/api-table.ts";
import { siteOver } from "../open-site.ts";
import type { OpenApi } from "../openapi-schema.ts";
import { knownOn } from "./known.ts";
import { apiRequests, type FuzzedRequest, INNARDS, siteRequests } from "./requests.ts";

const site = await siteOver("xiaomi-nokia");
const openapi = (await (await site.get(`${API_PATH}/openapi.json`)).json()) as OpenApi;
const known = await knownOn((path) => site.get(path));

test("whatever is asked of the API is answered as documented, and tells nothing of the inside", async () => {
  await fc.assert(
    fc.asyncProperty(apiRequests(openapi, known), async (request) => {
      const answer = await check(request);
      if (answer.status < 400) return;
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
    }),
    { numRuns: 3000 },
  );
});

test("whatever is asked of pages and feeds is answered without a fault", async () => {
  await fc.assert(
    fc.asyncProperty(siteRequests(known), async (request) => {
      await check(request);
    }),
    { numRuns: 1500 },
  );
});

async function check({ path, allowed }: FuzzedRequest): Promise<Response> {
  const answer = await site.get(path);
  expect(allowed).toContain(answer.status);
  expect(INNARDS.exec(await answer.text())).toBeNull();
  return answer;
}
