import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { readInputs } from "../../src/shell/cli/inputs/read-inputs.ts";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import { appOf } from "../../src/shell/server/app.ts";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { ingest } from "../../src/shell/work/clerk.ts";
import { sampleFolders, siteOver, siteOverText } from "./open-site.ts";

const site = await siteOver("apple-car", "xiaomi-nokia");

interface Draft {
  readonly headline: string;
  readonly text: string;
  readonly address?: string;
}

const CAR: Draft = {
  headline: "Apple reportedly plans to build a car",
  text: "Apple reportedly plans to produce a passenger car in 2024.\n\nThe company has not commented.\n\nVia: Reuters",
};

const NOKIA: Draft = {
  headline: "Xiaomi said to near a partnership with Nokia",
  text: "Xiaomi has reportedly agreed on a partnership with Nokia, the Chinese site KZWR says.\n\nNeither company has commented.\n\nVia: KZWR",
};

test.each<[string, Draft, readonly string[]]>([
  ["as it is", CAR, []],
  ["as it is, of another matter", NOKIA, []],
  ['without "reportedly"', changed(CAR, "text", "reportedly ", ""), ["On nobody's word"]],
  ["without whom it has it from", changed(CAR, "text", "\n\nVia: Reuters", ""), ["Nobody is credited"]],
  ["with a firmer headline", changed(CAR, "headline", "reportedly ", ""), ["Headline firmer than the text"]],
  ["with another party", swapped(NOKIA, "Nokia", "HMD Global"), ["Parties confused"]],
])("a draft %s raises exactly its warning", async (_how, draft, expected) => {
  const page = await checked(draft);
  expect(warningsIn(page)).toEqual(expected);
});

test("who calls a licensee the owner of the name is told how the two hang together", async () => {
  const page = await checked(swapped(NOKIA, "Nokia", "HMD Global-owned Nokia"));
  expect(new Set(warningsIn(page))).toEqual(new Set(["Parties confused"]));
  expect(page).toContain("makes things under the name of");
});

test("a source that has it from the draft is no source", async () => {
  const address = "https://quince.example/2026/brombeer-quitte";
  const echo = {
    id: "echo",
    url: "https://echo.example/brombeer",
    outlet: "The Echo Daily",
    published: "2026-03-01T09:00:00Z",
    title: "Brombeer said to be in talks to buy Quitte",
    text: `Brombeer AG is reportedly in talks to buy Quitte Ltd, the site Quince says.\n\nVia: ${address}`,
  };
  const own = await siteOverText(`${JSON.stringify(echo)}\n`);
  const draft: Draft = {
    headline: "Brombeer said to be in talks to buy Quitte",
    text: "Brombeer AG is reportedly in talks to buy Quitte Ltd, the Echo Daily says.\n\nVia: https://echo.example/brombeer",
    address,
  };
  expect(warningsIn(await checked(draft, own))).toEqual(["Circular"]);
  const elsewhere = { ...draft, address: "https://other.example/x" };
  expect(warningsIn(await checked(elsewhere, own))).toEqual([]);
});

test("a known rumour is told of with its counts and the number that the draft would have among its repeats", async () => {
  const page = await checked(NOKIA);
  expect(page).toContain("Xiaomi has agreed on a partnership with Nokia");
  expect(page).toMatch(/repeat no\. \d+/);
  expect(page).toMatch(/<strong>1 origin<\/strong>/);
});

test("a line to copy and linked data say whose news it is", async () => {
  const page = await checked(CAR);
  expect(page).toMatch(/As first known from Circuit &amp; Switch on 22 December 2020/);
  const [, json = "{}"] = /<code>([\s\S]*?)<\/code>/.exec(page) ?? [];
  const citation = JSON.parse(json.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
  expect(citation).toMatchObject({
    "@type": "NewsArticle",
    citation: [{ "@type": "NewsArticle", datePublished: "2020-12-22T09:00:00.000Z" }],
  });
});

test.each<[string, Record<string, string>, RequestInit["headers"], number]>([
  ["nothing", { text: "  \n" }, {}, 400],
  ["an address that is none", { text: "Words.", address: "javascript:alert(1)" }, {}, 400],
  ["from another site", { text: "Words." }, { Origin: "https://evil.example" }, 403],
  ["more than 100 kB", { text: "word ".repeat(21_000) }, {}, 413],
  ["more than a form may hold", { text: "x".repeat(500_000) }, {}, 413],
])("%s is refused with what to do", async (_what, fields, headers, status) => {
  const answer = await post(fields, site, headers);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain('role="alert"');
});

test("what is pasted is shown as text and as nothing else", async () => {
  const page = await checked({
    headline: "<img src=x onerror=alert(1)>",
    text: "</textarea><script>alert(1)</script> Apple buys Nokia.",
  });
  expect(page).not.toContain("<img");
  expect(page).not.toContain("<script>alert");
});

test("nothing that is pasted is stored: not on the desk, not in its folder, not in the log, not in a cache", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-check-"));
  try {
    const writing = await openDesk({ type: "sqlite", folder });
    const knowledge = loadKnowledge();
    const inputs = readInputs(sampleFolders(["xiaomi-nokia"]), { threads: 0 }, new AbortController().signal);
    await ingest(writing, inputs, { knowledge });
    await writing.close();
    const desk = await openDesk({ type: "sqlite", folder }, { purpose: "read" });
    const app = appOf({ desk, knowledge, origin: "https://desk.example" });
    const head = await desk.head();
    const before = bytesOf(folder);
    const log = [
      vi.spyOn(process.stderr, "write").mockReturnValue(true),
      vi.spyOn(process.stdout, "write").mockReturnValue(true),
    ];
    const answer = await post(
      { ...NOKIA, text: `${NOKIA.text}\n\nOnly in this draft: zwetschgenkern.` },
      { get: async (path, init) => app.request(`https://desk.example${path}`, init) },
    );
    const page = await answer.text();
    const written = log.flatMap((spy) => spy.mock.calls.map(([text]) => String(text)));
    for (const spy of log) spy.mockRestore();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(page).toContain("zwetschgenkern");
    expect(written.filter((text) => /zwetschgenkern|Xiaomi/.test(text))).toEqual([]);
    expect(await desk.head()).toEqual(head);
    expect(await desk.search.find("zwetschgenkern", 5)).toEqual([]);
    await desk.close();
    expect(bytesOf(folder)).toEqual(before);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a text that is made to hang the reader hangs nobody", async () => {
  const hostile = `${"Acme ".repeat(9_000)}${"to buy ".repeat(4_000)}${'"('.repeat(8_000)}`;
  const [slow, quick] = await Promise.all([post({ text: hostile }), site.get("/check")]);
  expect(quick.status).toBe(200);
  expect([200, 422]).toContain(slow.status);
});

function changed(draft: Draft, field: "headline" | "text", from: string, to: string): Draft {
  expect(draft[field]).toContain(from);
  return { ...draft, [field]: draft[field].replace(from, to) };
}

function swapped(draft: Draft, from: string, to: string): Draft {
  return { ...draft, headline: draft.headline.replaceAll(from, to), text: draft.text.replaceAll(from, to) };
}

type Asked = Pick<typeof site, "get">;

async function checked(draft: Draft, at: Asked = site): Promise<string> {
  const answer = await post({ ...draft }, at);
  expect(answer.status).toBe(200);
  return answer.text();
}

function post(
  fields: Readonly<Record<string, string>>,
  at: Asked = site,
  headers: RequestInit["headers"] = {},
): Promise<Response> {
  const body = new URLSearchParams(fields);
  const from = { Origin: "https://desk.example", "Content-Type": "application/x-www-form-urlencoded" };
  return at.get("/check", { method: "POST", body: body.toString(), headers: { ...from, ...headers } });
}

function warningsIn(page: string): readonly string[] {
  const [list = ""] = /<ol class="warnings">[\s\S]*?<\/ol>/.exec(page) ?? [];
  return [...list.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, words = ""]) => words.replaceAll("&#39;", "'"));
}

function bytesOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [
        file,
        createHash("sha256")
          .update(readFileSync(join(folder, file)))
          .digest("hex"),
      ]),
  );
}
