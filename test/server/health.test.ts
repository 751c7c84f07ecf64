import { expect, test } from "vitest";
import { PROBLEMS } from "../../src/shell/gather/problem.ts";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import { rebuild } from "../../src/shell/store/follow.ts";
import { allFollowers } from "../../src/shell/work/desk-followers.ts";
import { coverageDays, coverageTotals } from "../../src/shell/work/health/coverage.ts";
import { DAYS_SHOWN, withGaps } from "../../src/shell/work/health/health.ts";
import { siteOver, siteOverText } from "./open-site.ts";

const site = await siteOver("xiaomi-nokia", "hp-pc");
const page = await (await site.get("/health")).text();

test("documents are counted once, by the day on which they were published", async () => {
  const counted = new Map<string, number>();
  let documents = 0;
  for await (const [id, document] of site.desk.kept.all()) {
    if (document === "erased" || (await site.desk.rumours.reportsOf(id)).length === 0) continue;
    documents += 1;
    const { published } = document;
    const isDay = published !== null && published.precision !== "year" && published.precision !== "month";
    if (isDay) counted.set(published.at.slice(0, 10), (counted.get(published.at.slice(0, 10)) ?? 0) + 1);
  }
  const days = await coverageDays(site.desk, 1000);
  const withSome = days.filter(({ published }) => published > 0);
  expect(new Map(withSome.map(({ day, published }) => [day, published]))).toEqual(counted);
  const { documents: all, undated } = await coverageTotals(site.desk);
  expect(all).toBe(documents);
  expect(undated).toBe(documents - [...counted.values()].reduce((sum, count) => sum + count, 0));
});

test("coverage that is made again from the ledger is the same", async () => {
  const before = await coverageDays(site.desk, 1000);
  await rebuild(site.desk, allFollowers(site.desk, loadKnowledge()), "all");
  expect(await coverageDays(site.desk, 1000)).toEqual(before);
});

test("days without documents are there, grey in the picture and named in the table", () => {
  expect(page).toContain('class="by-day-gap"');
  expect(page).toMatch(/<tr class="gap"><th scope="row">[^<]+ to [^<]+<\/th><td class="number">none/);
});

test("the days that are shown follow each other without a hole, the newest last", () => {
  const days = withGaps(
    [
      { day: "2099-01-01", published: 1, received: 0 },
      { day: "2020-03-02", published: 0, received: 9 },
      { day: "2020-03-01", published: 2, received: 2 },
      { day: "2020-02-27", published: 1, received: 1 },
    ],
    "2020-03-02",
  );
  expect(days.length).toBe(DAYS_SHOWN);
  expect(days.slice(-4).map(({ day, published }) => [day, published])).toEqual([
    ["2020-02-27", 1],
    ["2020-02-28", 0],
    ["2020-02-29", 0],
    ["2020-03-01", 2],
  ]);
  expect(withGaps([], "")).toEqual([]);
});

test("each follower is told of with its position and how far it is behind", () => {
  for (const name of ["index", "search", "board", "changes", "records", "coverage"]) {
    expect(page).toMatch(
      new RegExp(`<th scope="row">${name}</th><td class="number">[\\d,]+</td><td class="number">up to date`),
    );
  }
});

test("failed inputs are counted by kind, with what to do and without their names", async () => {
  const own = await siteOverText('{"id":"secret-name","text":\n{"id":"b"}\n');
  const told = await (await own.get("/health")).text();
  expect(told).toContain(PROBLEMS["record.not-json"]);
  expect(told).not.toContain("secret-name");
  expect(told).not.toContain("documents.jsonl");
});

test("an empty desk has a health, too", async () => {
  const own = await siteOver();
  const answer = await own.get("/health");
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("Nothing has been entered yet.");
});

test.each([
  ["/livez", "alive\n"],
  ["/readyz", "ready\n"],
])("%s says so in plain text", async (path, text) => {
  const answer = await site.get(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toContain("text/plain");
  expect(await answer.text()).toBe(text);
});

test("a desk that cannot be asked is not ready", async () => {
  const own = await siteOver("hp-pc");
  await own.desk.close();
  expect([200, 503]).toContain((await own.get("/readyz")).status);
});
