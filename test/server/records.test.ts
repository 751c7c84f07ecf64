import { expect, test } from "vitest";
import { MATTERS, siteOver } from "./open-site.ts";

const site = await siteOver(...MATTERS);

async function page(path: string): Promise<string> {
  const answer = await site.get(path);
  expect(answer.status, path).toBe(200);
  return answer.text();
}

test("the outlets are listed by name, each with how many rumours it told and had first hand", async () => {
  const outlets = await page("/outlets");
  const names = [...outlets.matchAll(/<th scope="row"><a href="\/outlets\/[^"]+">([^<]+)</g)].map(
    ([, name]) => name,
  );
  expect(names).toContain("Reuters");
  expect(names.length).toBeGreaterThan(20);
  expect(await page("/outlets?letter=r")).toMatch(/<tbody><tr><th scope="row"><a href="[^"]+">Reuters/);
});

test("Every number about a person or outlet travels with its number of cases, its interval and how it was made", async () => {
  for (const list of ["/outlets", "/voices"]) {
    const paths = [...(await page(list)).matchAll(/<th scope="row"><a href="([^"]+)"/g)].map(
      ([, path = ""]) => path,
    );
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) {
      const text = await page(path);
      for (const [row] of text.matchAll(/<tr><th scope="row">.*?<\/tr>/g)) {
        expect(row).toMatch(/>\d+ of \d+</);
        const [, cases] = / of (\d+)</.exec(row) ?? [];
        if (Number(cases) < 5) expect(row).not.toContain("percent");
        else expect(row).toMatch(/\d+ percent, interval \d+ to \d+/);
      }
      if (text.includes("What became of them"))
        expect(text).toMatch(/How this is made: .*<a href="\/how#\w+">/);
    }
  }
});

test.each([
  ["/outlets/outlet_reuters.com", 200],
  ["/outlets/reuters.com", 301],
  ["/outlets/no-such-outlet", 404],
  ["/outlets/outlet_reuters.com?list=originated", 200],
  ["/outlets/outlet_reuters.com?list=all", 400],
  ["/outlets/outlet_reuters.com?list=others&before=nowhere", 400],
  ["/outlets?letter=%00", 200],
  ["/outlets?before=nowhere", 400],
  ["/voices/ent_nokia", 200],
  ["/voices/ent_nokia?list=others", 200],
  ["/voices/nobody", 404],
])("%s is answered with %d", async (path, status) => {
  expect((await site.get(path)).status).toBe(status);
});

test("what is dated by its year alone is given no day, and is told in that year", async () => {
  const xiaomi = await page("/companies/ent_xiaomi");
  expect(xiaomi).toContain("The earliest shown here is of 2017.");
  const [, recalled = ""] =
    /href="(\/rumours\/rumour_\w+)"[^>]*>Talk of a purchase of Nokia/.exec(xiaomi) ?? [];
  expect(await page(`${recalled}?as-of=2012-06-01`)).toContain("is first known to be told in 2017.");
});

test("an outlet that others cite has a page as a voice, and the two lead to each other", async () => {
  expect(await page("/outlets/outlet_reuters.com")).toContain('href="/voices/outlet_reuters.com"');
  expect(await page("/voices/outlet_reuters.com")).toContain('href="/outlets/outlet_reuters.com"');
});

test("a party's denials stand on its page with how many were belied", async () => {
  const whatsapp = await page("/voices/ent_whatsapp");
  expect(whatsapp).toContain("What it denied");
  expect(whatsapp).toMatch(/1 of 1.*fewer than 5 cases, so no rate/);
});

test("a person who is in no table has no page as a voice", async () => {
  expect(await page("/voices")).not.toContain("person:");
});

test("companies are listed from A to Z, each with how many rumours are about it", async () => {
  const companies = await page("/companies");
  expect(companies).toMatch(/href="\/companies\/ent_nokia">Nokia Corporation<.*?class="number">\d+</);
  const names = [...companies.matchAll(/<th scope="row"><a href="[^"]+">([^<]+)</g)].map(
    ([, name = ""]) => name,
  );
  const order = names.map((name) => name.toLowerCase().replace(/^the /, ""));
  expect(order).toEqual([...order].sort((a, b) => (a < b ? -1 : 1)));
});

test("Nokia the company, Nokia the brand and HMD are three pages that say how they stand to each other", async () => {
  const company = await page("/companies/ent_nokia");
  expect(company).toMatch(
    /ent_nokia-brand">Nokia<\/a> is a brand of its own.*ent_hmd-global">HMD Global Oy<\/a>.*2016 to 2026/,
  );
  const brand = await page("/companies/ent_nokia-brand");
  expect(brand).toMatch(/A brand of <a href="\/companies\/ent_nokia">/);
  expect(brand).toContain("No document that this desk has read");
  const licensee = await page("/companies/ent_hmd-global");
  expect(licensee).toMatch(
    /under the brand <a href="\/companies\/ent_nokia-brand">.*A brand of <a href="\/companies\/ent_nokia">/,
  );
});

test("a name that several go by leads to a choice, and one that only one goes by leads there", async () => {
  for (const path of ["/companies/nokia", "/companies?name=Nokia"]) {
    const choice = await page(path);
    for (const key of ["ent_nokia", "ent_nokia-brand", "ent_hmd-global"]) {
      expect(choice).toContain(`href="/companies/${key}"`);
    }
  }
  const only = await site.get("/companies?name=WhatsApp");
  expect([only.status, only.headers.get("location")]).toEqual([302, "/companies/ent_whatsapp"]);
});

test("a company's rumours stand apart as open, settled and expired, with what the desk holds said before", async () => {
  const nokia = await page("/companies/ent_nokia");
  expect(nokia).toMatch(/The desk holds \d+ rumours about Nokia Corporation.*id="open".*id="settled"/);
  expect(nokia.slice(nokia.indexOf('id="settled"'))).toContain("confirmed in part");
  const open = nokia.slice(nokia.indexOf('id="open"'), nokia.indexOf('id="settled"'));
  expect(open).not.toMatch(/chip-(?:confirmed|refuted|ended|expired)/);
});

test.each([
  ["/companies?letter=n", 200],
  ["/companies?name=no-such-company", 200],
  ["/companies/no-such-company", 404],
  ["/companies/ent_person-tim-cook", 404],
  [`/companies?letter=${"x".repeat(500)}`, 400],
])("%s is answered with %d", async (path, status) => {
  expect((await site.get(path)).status).toBe(status);
});
