import { expect, test } from "vitest";
import type { DocumentId } from "../../src/core/document/document.ts";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import { reviewMarkup } from "../../src/shell/server/parts/dossier/review-markup.ts";
import { newestDay, showRumour } from "../../src/shell/work/followers.ts";
import { BOARD, type KeptRow } from "../../src/shell/work/followers-board.ts";
import { MATTERS, siteOver } from "./open-site.ts";

const site = await siteOver(...MATTERS);
const rows: KeptRow[] = [];
for await (const { view } of site.desk.views.rows(BOARD)) rows.push(view as KeptRow);
const byId = (a: KeptRow, b: KeptRow) => b.row.counts.documents - a.row.counts.documents;
const [biggest] = [...rows].sort(byId);
const ID = biggest?.row.id ?? "";

async function pageOf(path: string): Promise<string> {
  const answer = await site.get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
}

test("a dossier begins with the sentence, the state and three counts", async () => {
  const page = await pageOf(`/rumours/${ID}`);
  const main = page.slice(page.indexOf("<main"));
  expect(main).toMatch(
    /^<main id="main"><article class="dossier"><header class="dossier-head"><h1>Xiaomi has agreed on a partnership with Nokia<\/h1><p class="dossier-standing"><span class="chip chip-confirmed-in-part">/,
  );
  expect(main).toMatch(/\d+ documents · \d+ outlets · <strong>1 origin<\/strong>/);
});

const MARKED = /href="\/documents\/(doc_[0-9a-f]+)\?mark=(\d+)-(\d+)#mark"/g;
const QUOTED =
  /<a class="quoted" href="\/documents\/(doc_[0-9a-f]+)\?mark=(\d+)-(\d+)#mark"><q[^>]*>([^<]*)<\/q>/g;
const SENTENCE = /<span class="told-sentence">([^<]*)<\/span><span class="rests">(.*?)<\/span>/g;

test("every sentence rests on a span", async () => {
  let [sentences, spans, quotes] = [0, 0, 0];
  for (const { row } of rows) {
    const page = await pageOf(`/rumours/${row.id}`);
    for (const [, id, start, end] of page.matchAll(MARKED)) {
      spans += 1;
      expect((await textAt(id, start, end)).trim()).not.toBe("");
    }
    for (const [, id, start, end, words = ""] of page.matchAll(QUOTED)) {
      quotes += 1;
      expect(unescaped(words).slice(0, 300)).toBe(await textAt(id, start, end));
    }
    for (const [, text = "", rests = ""] of page.matchAll(SENTENCE)) {
      sentences += 1;
      expect([text, [...rests.matchAll(MARKED)].length]).not.toEqual([text, 0]);
    }
    expect(page).not.toContain('<span class="rests"></span>');
    expect(page).toMatch(/<dt>The sentence rests on<\/dt><dd><span class="rests"> <a class="rest"/);
  }
  expect(Math.min(sentences, spans, quotes)).toBeGreaterThan(rows.length);
});

async function textAt(id = "", start = "", end = ""): Promise<string> {
  const document = await site.desk.kept.document(id as DocumentId);
  if (document === null || document === "erased") throw new Error(`${id} is not held.`);
  return document.text.slice(Number(start), Number(end));
}

function unescaped(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

test("ids of the ledger and short beginnings lead to the id that is shown", async () => {
  const inLedger = biggest?.ledgerIds[0] ?? "";
  expect((await site.get(`/rumours/${inLedger}`)).headers.get("location")).toBe(`/rumours/${ID}`);
  for (const reference of [ID.slice(0, 14), ID.replace("rumour_", "").slice(0, 8)]) {
    const answer = await site.get(`/rumours/${reference}?as-of=2017-07-05`);
    expect([reference, answer.status, answer.headers.get("location")]).toEqual([
      reference,
      301,
      `/rumours/${ID}?as-of=2017-07-05`,
    ]);
  }
});

test.each([
  ["/rumours/rumour_0000000000000000", 404],
  ["/rumours/rumour_", 404],
  ["/rumours/nokia", 404],
  [`/rumours/${ID}?as-of=yesterday`, 400],
  [`/rumours/${ID}?as-of=2017-02-30`, 400],
  [`/rumours/${ID}?as-of=`, 400],
])("%s is answered with %i", async (path, status) => {
  expect((await site.get(path)).status).toBe(status);
});

test("a day that is none is answered with what to write instead", async () => {
  const answer = await site.get(`/rumours/${ID}?as-of=5.7.2017`);
  expect(await answer.text()).toContain("<code>2017-07-05</code>");
});

test("a past day is named at the top and in the title, and the page now is the canonical one", async () => {
  const page = await pageOf(`/rumours/${ID}?as-of=2017-07-05`);
  expect(page).toContain("(as known on 5 July 2017) · Hearsay</title>");
  expect(page).toContain("As it could be known at the end of 5 July 2017.");
  expect(page).toContain(`<link rel="canonical" href="https://desk.example/rumours/${ID}"/>`);
  expect(page).not.toContain("15 July 2017, 12:15 UTC");
});

test("on a day before anything was known, the page says since when something is", async () => {
  const page = await pageOf(`/rumours/${ID}?as-of=2001-01-01`);
  expect(page).toContain("Nothing could be known of it on 1 January 2001");
  expect(page).toContain("5 July 2017");
});

test("a dossier carries the rumour as a schema.org Claim that no text can break out of", async () => {
  const page = await pageOf(`/rumours/${ID}`);
  const [, json = ""] = page.match(/<script type="application\/ld\+json">(.*?)<\/script>/) ?? [];
  expect(json).not.toContain("<");
  const claim = JSON.parse(json) as Record<string, unknown>;
  expect(claim).toMatchObject({
    "@type": "Claim",
    "@id": `https://desk.example/rumours/${ID}`,
    firstAppearance: { "@type": "NewsArticle", datePublished: "2017-07-05T04:30:00.000Z" },
  });
  expect(claim["appearance"]).toHaveLength(biggest?.row.counts.documents ?? 0);
  expect(page).not.toContain("ClaimReview");
});

test("the days on which something changed are links, and the newest of the desk is known", async () => {
  const page = await pageOf(`/rumours/${ID}`);
  expect(page).toContain(`<a href="/rumours/${ID}?as-of=2017-07-05">5 July 2017</a>`);
  expect(await newestDay(site.desk)).not.toBeNull();
});

test("what an editor resolved is marked up as a review, and what a rule settled is not", async () => {
  const root = biggest?.ledgerIds[0];
  const view = root === undefined ? null : await showRumour(site.desk, loadKnowledge(), root, null);
  if (view === null) throw new Error("No rumour.");
  expect(reviewMarkup(view, "https://desk.example/x")).toBeNull();
  const at = "2026-11-25T10:00:00.000Z";
  const edits = [{ did: "resolved as confirmed", by: "ida", at, because: "Both say so." }] as const;
  expect(reviewMarkup({ ...view, resolvedBy: "editor", edits }, "https://desk.example/x")).toMatchObject({
    "@type": "ClaimReview",
    claimReviewed: view.sentence.text,
    author: { name: "ida" },
    reviewBody: "Both say so.",
  });
});
