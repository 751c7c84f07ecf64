import { describe, expect, test } from "vitest";
import { elementsOf } from "./crawl.ts";
import { siteOver, siteOverText } from "./open-site.ts";

const site = await siteOver("xiaomi-nokia");

async function search(query: string, more = ""): Promise<string> {
  const answer = await site.get(`/search?q=${encodeURIComponent(query)}${more}`);
  expect(answer.status, query).toBe(200);
  return answer.text();
}

function marksIn(page: string): readonly string[] {
  return [...page.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, words = ""]) => words);
}

describe("search", () => {
  test.each<[string, RegExp]>([
    ["patents", /^patents$/i],
    ["PATENTS", /^patents$/i],
    ["licens*", /^licens/i],
    ['"patent licence"', /^patent licence$/i],
    ["小米", /^小米$/],
  ])("for %s marks what was found and nothing else", async (query, expected) => {
    const marks = marksIn(await search(query));
    expect(marks.length).toBeGreaterThan(0);
    for (const words of marks) expect(words).toMatch(expected);
  });

  test("shows each document with outlet, day and the rumours it tells of", async () => {
    const page = await search("patents");
    expect(page).toMatch(/<a href="\/documents\/doc_[0-9a-f]+\?mark=\d+-\d+#mark">/);
    expect(page).toMatch(
      /<span>Android Community<\/span><time datetime="2017-07-06[^"]*">6 Jul 2017<\/time>/,
    );
    expect(page).toMatch(/chip-confirmed-in-part.*?<a href="\/rumours\/rumour_[0-9a-f]+">Xiaomi has agreed/);
  });

  test("pages through all that was found, each document once", async () => {
    const seen: string[] = [];
    for (let next: string | undefined = "/search?q=nokia"; next !== undefined; ) {
      const elements = elementsOf(await (await site.get(next)).text());
      const titles = elements.flatMap(({ name }, at) => (name === "h2" ? [elements[at + 1]] : []));
      seen.push(...titles.map((link) => link?.attributes["href"]?.split("?")[0] ?? ""));
      next = elements.find(({ attributes }) => attributes["rel"] === "next")?.attributes["href"];
    }
    expect(seen.length).toBeGreaterThan(10);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe((await site.desk.search.find("nokia", 1000)).length);
  });

  test("names the company that is looked for", async () =>
    expect(await search("Xiaomi")).toContain('<a href="/companies/ent_xiaomi">'));

  test("says where each word leads when no document holds all of them", async () => {
    const page = await search("patents quincunx zebra nokia");
    expect(page).toContain("No document holds all of these words.");
    expect(page).toContain('<a href="/search?q=patents">patents</a>');
    expect(page).not.toContain("/search?q=zebra");
  });

  test.each(["", "***", '""', "?!"])("for %j helps", async (query) =>
    expect(await search(query)).toContain("How to search"),
  );

  test("asked about a sentence tells the rumours it is about, and how reports stand to it", async () => {
    const words = await search("Xiaomi to buy Nokia");
    expect(words).toContain("/search?q=Xiaomi%20to%20buy%20Nokia&amp;as=sentence");
    const page = await search("Xiaomi to buy Nokia", "&as=sentence");
    expect(page).toContain("Understood as acquisition: Xiaomi as acquirer, Nokia as target.");
    expect(page).toContain("Talk of a purchase of Nokia by Xiaomi has been called untrue");
    expect(page).toMatch(/(headlines|texts) \d (for|against|observing)[^<]* it</);
  });

  test("for the id of a rumour leads to it", async () => {
    const [row] = await site.desk.views.rowsUnder("board", "all:", { before: null, limit: 1 });
    const { status, headers } = await site.get(`/search?q=${row?.key}`);
    expect(status).toBe(302);
    expect(headers.get("location")).toMatch(/^\/rumours\/rumour_/);
  });

  test.each([
    [`?q=${"word ".repeat(80)}`, "at most 300 characters"],
    ["?q=nokia&from=ten", "“from” must be a whole number"],
    ["?q=nokia&from=-1", "“from” must be a whole number"],
    ["?q=nokia&from=99999", "“from” must be a whole number"],
  ])("refuses %s with what to do", async (query, advice) => {
    const answer = await site.get(`/search${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(advice);
  });

  test("shows what documents and readers write as text", async () => {
    const text = "<script>alert(1)</script> Brombeer Foods Inc is in talks to buy Quitte Mills Inc, it said.";
    const other = await siteOverText(
      JSON.stringify({ id: "x", url: "https://h.example/x", title: text, text }),
    );
    for (const query of ["brombeer", 'brombeer"><script>alert(1)</script>']) {
      const page = await (await other.get(`/search?q=${encodeURIComponent(query)}`)).text();
      expect(page).toMatch(/brombeer/i);
      expect(elementsOf(page).filter(({ name }) => name === "script")).toEqual([]);
    }
  });
});
