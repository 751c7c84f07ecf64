import { describe, expect, test } from "vitest";
import { shelfOf } from "../../src/core/publication/board-facets.ts";
import type { BoardRow } from "../../src/core/publication/board-row.ts";
import { board } from "../../src/shell/work/followers.ts";
import { elementsOf } from "./crawl.ts";
import { MATTERS, type OpenSite, siteOver, siteOverText } from "./open-site.ts";

const site = await siteOver(...MATTERS);
const all: BoardRow[] = [];
for await (const row of board(site.desk, null)) all.push(row);
const byId = new Map(all.map((row) => [row.id as string, row]));

const SHELVES = { "/": "open", "/settled": "settled", "/expired": "expired" } as const;

describe("the shelves", () => {
  test("hold every rumour of the board once, each on the shelf of its state", async () => {
    const seen: string[] = [];
    for (const [path, shelf] of Object.entries(SHELVES)) {
      const ids = await idsOn(site, path);
      expect(ids.length, path).toBeGreaterThan(0);
      expect(new Set(ids.map((id) => shelfOf(rowOf(id)))), path).toEqual(new Set([shelf]));
      seen.push(...ids);
    }
    expect(seen.sort()).toEqual([...byId.keys()].sort());
  });

  test("are in the order of the last change of belief", async () => {
    for (const path of Object.keys(SHELVES)) {
      const days = (await idsOn(site, path)).map((id) => rowOf(id).changed?.day ?? "0");
      expect(days, path).toEqual([...days].sort().reverse());
    }
  });

  test("say how many there are, and never a number that was not counted", async () => {
    const open = all.filter((row) => shelfOf(row) === "open").length;
    expect(await textOf(site, "/")).toContain(`The first 25 of ${open} open rumours.`);
    const few = all.filter((row) => shelfOf(row) === "settled" && row.kind === "merger").length;
    expect(await textOf(site, "/settled?kind=merger")).toContain(`${few} settled rumour`);
  });
});

describe("a filter", () => {
  test.each<[string, (row: BoardRow) => boolean]>([
    ["/?kind=executive", (row) => row.kind === "executive"],
    ["/?state=repeated", (row) => row.state === "repeated"],
    ["/settled?state=ended&kind=merger", (row) => row.state === "ended" && row.kind === "merger"],
    ["/?since=2017-06-01&until=2017-12-31", (row) => runsThrough(row, "2017-06-01", "2017-12-31")],
    ["/settled?since=2017-07-05&until=2017-07-05", (row) => runsThrough(row, "2017-07-05", "2017-07-05")],
    ["/?since=2013-09-02&until=2019-01-31", (row) => runsThrough(row, "2013-09-02", "2019-01-31")],
    ["/?since=2050-01-01", () => false],
    ["/?until=2016-12-31", (row) => runsThrough(row, "0", "2016-12-31")],
    ["/expired?since=2017-01-01", (row) => runsThrough(row, "2017-01-01", "9")],
    ["/?kind=&state=&language=&company=&since=&until=", () => true],
  ])("%s shows all that fit and nothing else", async (path, fits) => {
    const shelf = SHELVES[path.split("?")[0] as keyof typeof SHELVES];
    const expected = all.filter((row) => shelfOf(row) === shelf && fits(row)).map(({ id }) => id);
    expect([...(await idsOn(site, path))].sort()).toEqual([...expected].sort());
  });

  test("by company takes its key or its name, and by language what documents are told in", async () => {
    const byKey = await idsOn(site, "/?company=ent_wework");
    expect(byKey.length).toBeGreaterThan(0);
    expect(await idsOn(site, "/?company=wework")).toEqual(byKey);
    const chinese = await idsOn(site, "/?language=zh");
    const everyone = await idsOn(site, "/?language=en");
    expect(chinese.length).toBeGreaterThan(0);
    expect(everyone.length).toBeGreaterThan(chinese.length);
  });

  test("is said in words, each with a way to take it off", async () => {
    const page = await textOf(site, "/?company=ent_wework&kind=executive&since=2019-01-01");
    expect(page).toMatch(/about WeWork[^<]*<\/span> <a href="\/\?kind=executive&amp;since=2019-01-01"/);
    expect(page).toMatch(/change at the top<\/span> <a href="\/\?company=ent_wework&amp;since=2019-01-01"/);
    expect(page).toMatch(
      /on or after 1 January 2019<\/span> <a href="\/\?company=ent_wework&amp;kind=executive"/,
    );
    expect(page).toContain('<a href="/">take all off</a>');
  });

  test("by a name that several go by asks which is meant", async () => {
    const lines = [
      "Brombeer Foods Inc is in talks to buy Quitte Mills Inc, people familiar with the matter said.",
      "Brombeer Metals Corp is in talks to buy Hasel Mining Corp, people familiar with the matter said.",
    ].map((text, at) =>
      JSON.stringify({ id: `d${at}`, url: `https://hedge.example/${at}`, title: text, text }),
    );
    const two = await siteOverText(lines.join("\n"));
    const page = await textOf(two, "/?company=Brombeer&kind=acquisition");
    expect(page).toContain("Which “Brombeer”?");
    expect(page).toContain("/?company=brombeer-foods&amp;kind=acquisition");
    expect((await idsOn(two, "/?company=Brombeer+Foods+Inc")).length).toBe(1);
  });

  test("that nothing fits says so and leads on", async () => {
    const page = await textOf(site, "/?company=no+such+company&kind=merger");
    expect(page).toContain("No open rumour about no such company, of the kind merger.");
    expect(page).toContain('href="/search"');
    expect(page).toContain("/settled?company=no+such+company&amp;kind=merger");
  });

  test.each([
    ["/?kind=gossip", "“kind” must be one of: acquisition, merger"],
    ["/?state=true", "“state” must be one of: heard, repeated"],
    ["/?language=English", "“language” must be a code"],
    ["/settled?since=yesterday", "“since” must be a day"],
    ["/expired?until=2017-02-30", "“until” must be a day"],
    ["/?since=2018-01-01&until=2017-01-01", "“since” is later"],
    ["/?before=here", "“before” is no place"],
  ])("%s is refused with what to do", async (path, advice) => {
    const answer = await site.get(path);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(advice);
  });
});

test("an empty desk says how to fill it", async () => {
  const empty = await siteOverText("");
  for (const path of Object.keys(SHELVES)) expect(await textOf(empty, path)).toContain("hearsay ingest");
});

test("what a reader types is shown as text", async () => {
  const page = await textOf(site, `/?company=${encodeURIComponent('"><script>alert(1)</script>')}`);
  expect(elementsOf(page).filter(({ name }) => name === "script")).toEqual([]);
});

function rowOf(id: string): BoardRow {
  const row = byId.get(id);
  if (row === undefined) throw new Error(`${id} is not on the board.`);
  return row;
}

function runsThrough({ first, newest }: BoardRow, since: string, until: string): boolean {
  const to = newest?.published.at.slice(0, 10);
  const from = first?.published.at.slice(0, 10) ?? to;
  return from !== undefined && to !== undefined && from <= until && to >= since;
}

async function textOf(from: OpenSite, path: string): Promise<string> {
  const answer = await from.get(path);
  expect(answer.status, path).toBe(200);
  return answer.text();
}

/** The rumours of all pages of a list, in order. */
async function idsOn(from: OpenSite, path: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const elements = elementsOf(await textOf(from, next));
    const hrefs = elements.flatMap(({ name, attributes }) =>
      name === "a" && attributes["class"] === "rumour-sentence" ? [attributes["href"] ?? ""] : [],
    );
    ids.push(...hrefs.map((href) => href.slice("/rumours/".length)));
    next = elements.find(({ attributes }) => attributes["rel"] === "next")?.attributes["href"];
  }
  return ids;
}
