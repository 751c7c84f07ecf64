import { expect, test } from "vitest";
import type { DocumentId } from "../../src/core/document/document.ts";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import type { Desk, KeptDocument } from "../../src/shell/store/desk-store.ts";
import { catchUp } from "../../src/shell/store/follow.ts";
import { boardFollower } from "../../src/shell/work/followers.ts";
import { siteOver } from "./open-site.ts";

const site = await siteOver("xiaomi-nokia");
const documents = await held(site.desk);

test("every document of the desk has a page, and shows no more of its text than an excerpt", async () => {
  for (const document of documents) {
    const answer = await site.get(`/documents/${document.id}`);
    expect(answer.status).toBe(200);
    const shown = passagesOf(await answer.text());
    for (const words of shown) {
      for (const part of words.split("…").map((each) => each.trim()))
        expect(squeezed(document.text)).toContain(squeezed(part));
    }
  }
});

test("every mark stands on the document's own text, at the place that its anchor names", async () => {
  let marks = 0;
  for (const document of documents) {
    const page = await (await site.get(`/documents/${document.id}`)).text();
    for (const [, start, end, words] of page.matchAll(/<mark id="span-(\d+)-(\d+)">([^<]*)<\/mark>/g)) {
      const text = document.text.slice(Number(start), Number(end));
      expect(text.startsWith(plain(words ?? ""))).toBe(true);
      marks += 1;
    }
    for (const [, anchor = ""] of page.matchAll(/class="claim-number" href="#([^"]+)"/g)) {
      expect(page).toContain(`id="${anchor}"`);
    }
  }
  expect(marks).toBeGreaterThan(20);
});

test("a mark that was asked for is shown with the words around it", async () => {
  const document = documentAt("pocketnow");
  const end = document.text.length;
  const page = await (await site.get(`/documents/${document.id}?mark=${end - 12}-${end}`)).text();
  const [, words = ""] = /<mark id="mark">([^<]*)<\/mark>/.exec(page) ?? [];
  expect(plain(words)).toBe(document.text.slice(end - 12));
});

test.each(["", "5", "7-3", "0-301", "a-b", "0-99999999", "-1-5", "1-1"])(
  "?mark=%s is refused with what to do",
  async (mark) => {
    const answer = await site.get(`/documents/${documents[0]?.id}?mark=${mark}`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("?mark=120-164");
  },
);

test("an address, a given id and the beginning of an id lead to the document for ever", async () => {
  const document = documentAt("mobipicker");
  const ways = [document.id.slice(0, 14), encodeURIComponent(document.url ?? ""), document.pageId];
  for (const way of ways) {
    const answer = await site.get(`/documents/${way}`);
    expect(answer.status).toBe(301);
    expect(answer.headers.get("location")).toBe(`/documents/${document.id}`);
  }
});

test.each(["doc_", "doc_d", "doc_0000000000000000", "nothing", "%00", "x".repeat(3000)])(
  "%s leads nowhere",
  async (id) => {
    expect((await site.get(`/documents/${id}`)).status).toBe(404);
  },
);

test("a page that was changed shows its versions and what was changed, with the days", async () => {
  const versions = documents.filter(({ url }) => url?.includes("surge-s1-soc"));
  expect(versions.length).toBe(2);
  const pages = await Promise.all(
    versions.map(async ({ id }) => (await site.get(`/documents/${id}`)).text()),
  );
  for (const page of pages) expect(page).toContain("The desk holds 2 versions of it.");
  expect(pages.filter((page) => /<ins>/.test(page)).length).toBe(1);
});

test("a claim says of each field by which rule it was read, and on which words", async () => {
  const page = await (await site.get(`/documents/${documentAt("mobipicker").id}`)).text();
  expect(page).toMatch(/<th scope="row">kind<\/th><td>“[^”]+”<\/td><td>[^<]+<\/td>/);
});

test("its linked data name the article and its outlet", async () => {
  const page = await (await site.get(`/documents/${documentAt("mobipicker").id}`)).text();
  const [, json = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(json)).toMatchObject({
    "@type": "NewsArticle",
    headline: documentAt("mobipicker").title,
    publisher: { name: "MobiPicker" },
    datePublished: "2017",
  });
});

test("words that were erased are shown nowhere, and the bare fact of the report stays", async () => {
  const own = await siteOver("xiaomi-nokia");
  const document = documentAt("mobipicker");
  const [place] = await own.desk.rumours.reportsOf(document.id);
  const rumour = await own.desk.rumours.rumour(place?.rumourId ?? "rumour_");
  const report = rumour?.reports.get(place?.reportId ?? "report_");
  const before = await (await own.get(`/documents/${document.id}`)).text();
  const { start = 0, end = 0 } = report?.claim.evidence ?? {};
  const words = document.text.slice(start, end);
  expect(plain(before)).toContain(words);
  await own.desk.erase({ type: "words", digest: report?.claim.words ?? "" });
  await catchUp(own.desk, boardFollower(own.desk, loadKnowledge()));
  const after = await own.get(`/documents/${document.id}`);
  expect(after.status).toBe(200);
  const page = plain(await after.text());
  expect(page).not.toContain(words);
  expect(page).toContain("words erased");
});

test("an erased document answers 410 with the bare fact and the rumours it was reported in", async () => {
  const own = await siteOver("xiaomi-nokia");
  const document = documentAt("mobipicker");
  await own.desk.erase({ type: "document", id: document.id });
  await catchUp(own.desk, boardFollower(own.desk, loadKnowledge()));
  const answer = await own.get(`/documents/${document.id}`);
  expect(answer.status).toBe(410);
  const page = await answer.text();
  expect(page).toContain("This document was erased");
  expect(page).toMatch(/href="\/rumours\/rumour_/);
  expect(plain(page)).not.toContain(document.title);
});

async function held(desk: Desk): Promise<readonly KeptDocument[]> {
  const found: KeptDocument[] = [];
  for await (const [, document] of desk.kept.all()) if (document !== "erased") found.push(document);
  return found;
}

function documentAt(host: string): KeptDocument {
  const document = documents.find(({ url }) => url?.includes(host));
  if (document === undefined) throw new Error(`The sample has no document of ${host}.`);
  return document satisfies { readonly id: DocumentId };
}

function passagesOf(page: string): readonly string[] {
  return [...page.matchAll(/<blockquote[^>]*>([\s\S]*?)<\/blockquote>/g)].map(([, passage = ""]) =>
    plain(passage.replaceAll(/<sup[\s\S]*?<\/sup>/g, "")),
  );
}

function plain(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
