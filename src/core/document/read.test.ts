import fc from "fast-check";
import { expect, test } from "vitest";
import { makePage } from "../page/make-page.ts";
import { indexOutlets } from "../page/outlet-index.ts";
import { NO_HINTS, type Page, type PageFormat, type PageHints } from "../page/page.ts";
import { parseOutlets } from "../page/parse-outlets.ts";
import type { Document } from "./document.ts";
import { readDocument } from "./read.ts";

const outlets = indexOutlets(
  parseOutlets("Harbour Times\tnewspaper\tharbour.example\tHT\t\nQuay Wire\tagency\tquay.example\tQW\t\n"),
);

function pageOf(format: PageFormat, body: string | Uint8Array, parts: Partial<Page> = {}): Page {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return makePage({
    givenId: null,
    url: null,
    charset: null,
    hints: NO_HINTS,
    ...parts,
    format,
    body: bytes,
  });
}

function read(format: PageFormat, body: string | Uint8Array, parts: Partial<Page> = {}): Document {
  return readDocument(pageOf(format, body, parts), outlets);
}

const codes = (document: Document): string[] => document.notes.map((note) => note.code);

const ONE = "Acme Corp is in talks to buy Beta Inc, two people with knowledge of the matter said on Monday.";
const TWO = "Beta, which was founded in 1921, has not answered to questions. Acme declined to comment.";
const HTML = `<html lang="en"><head><title>Acme in talks to buy Beta | Harbour Times</title>
<link rel="canonical" href="/2017/07/05/acme-beta?utm_source=x">
<meta property="article:published_time" content="2017-07-05T10:20:30Z"><meta property="article:modified_time" content="2017-07-06">
</head><body><h1>Acme in talks to buy Beta</h1><p class="byline">By Ana Roe</p>
<div><p>${ONE}</p><p>${TWO} <a href="/2017/07/01/earlier#top">Earlier</a> it had said so.</p><p>Via <a href="https://bay.example/x">Bay Gazette</a></p></div></body></html>`;

test("a web page, whole", () => {
  const document = read("html", HTML, { url: "https://www.harbour.example/2017/07/05/acme-beta?fbclid=1" });
  const body = `${ONE}\n\n${TWO} Earlier it had said so.\n\nVia Bay Gazette`;
  expect(document).toMatchObject({
    outlet: { id: "outlet_harbour.example", name: "Harbour Times" },
    url: "https://www.harbour.example/2017/07/05/acme-beta",
    title: "Acme in talks to buy Beta",
    byline: "Ana Roe",
    language: "en",
    published: { at: "2017-07-05T10:20:30.000Z", precision: "second", basis: "meta" },
    modified: { at: "2017-07-06T00:00:00.000Z", precision: "day", basis: "meta" },
    text: `Acme in talks to buy Beta\n\n${body}`,
    bodyStart: 27,
    notes: [],
  });
  expect(document.text.slice(document.bodyStart)).toBe(body);
  const shown = document.links.map(({ start, end, url }) => `${document.text.slice(start, end)} ${url}`);
  expect(shown).toEqual([
    "Earlier https://www.harbour.example/2017/07/01/earlier",
    "Bay Gazette https://bay.example/x",
  ]);
  expect(document.credits.map(({ type, name, url }) => `${type} ${name} ${url}`)).toEqual([
    "via Bay Gazette https://bay.example/x",
  ]);
});

test("a record keeps its own title, date and outlet, and the words of its text", () => {
  const hints: PageHints = {
    ...NO_HINTS,
    title: "ACME <ACM> BIDS",
    outlet: "HT",
    published: "2-MAR-1987 08:17:56.66",
    from: "record",
  };
  const document = read("text", `NEW YORK, March 2 (QW) - ${ONE}\n\n${TWO} REUTER`, {
    givenId: "a-1",
    hints,
  });
  expect(document).toMatchObject({
    givenId: "a-1",
    outlet: { id: "outlet_harbour.example" },
    title: "ACME <ACM> BIDS",
    published: { at: "1987-03-02T08:17:56.660Z", precision: "second", basis: "record" },
    text: `ACME <ACM> BIDS\n\nNEW YORK, March 2 (QW) - ${ONE}\n\n${TWO}`,
    credits: [{ type: "wire", name: "QW" }],
  });
});

test("a flash of a wire is a title alone", () => {
  const document = read("text", "", {
    hints: { ...NO_HINTS, title: "ACME BIDS FOR BETA", published: "1987", from: "record" },
  });
  expect([document.text, document.bodyStart, codes(document)]).toEqual(["ACME BIDS FOR BETA", 18, []]);
  expect(document.sentences.map((sentence) => sentence.part)).toEqual(["title"]);
});

test("an entry of a feed is a fragment: its title and date come beside it", () => {
  const hints: PageHints = {
    ...NO_HINTS,
    title: "Acme bids",
    published: "Wed, 05 Jul 2017 10:20:30 GMT",
    from: "feed",
  };
  const document = read("html", `${ONE}<br><br>${TWO}`, { hints, url: "https://harbour.example/a" });
  expect(document.text).toBe(`Acme bids\n\n${ONE}\n\n${TWO}`);
  expect(document.published).toEqual({ at: "2017-07-05T10:20:30.000Z", precision: "second", basis: "feed" });
});

test.each<[string, string, readonly string[]]>([
  ["nothing", "", ["page.empty", "date.none"]],
  ["white space", " \n ", ["page.empty", "date.none"]],
  ["binary", "\0\x01\x02PK\x03\x04\0\0", ["page.binary", "page.empty", "date.none"]],
  ["no article", "<title>Harbour Times today</title><nav>Home</nav>", ["page.no-article", "date.none"]],
  ["no date", `<title>Acme bids</title><p>${ONE}</p><p>${TWO}</p>`, ["date.none"]],
  [
    "a date in 2099",
    `<meta name="date" content="2099-01-01"><title>Acme bids</title><p>${ONE}</p><p>${TWO}</p>`,
    ["date.implausible", "date.none"],
  ],
])("bad input is read and noted: %s", (_, html, expected) => {
  expect(codes(read("html", html))).toEqual(expected);
});

test("a page that says it belongs elsewhere keeps its address, and that is noted", () => {
  const document = read("html", HTML.replace('href="/2017', 'href="https://quay.example/2017'), {
    url: "https://harbour.example/a",
  });
  expect(document.url).toBe("https://harbour.example/a");
  expect(codes(document)).toEqual(["page.canonical-elsewhere"]);
});

test("a canonical address that is the front page is not believed", () => {
  const html = HTML.replace('href="/2017/07/05/acme-beta?utm_source=x"', 'href="/"');
  expect(read("html", html, { url: "https://harbour.example/a?id=1" }).url).toBe(
    "https://harbour.example/a?id=1",
  );
});

test("a silent edit makes a new document, a re-fetch does not", () => {
  const url = "https://www.harbour.example/2017/07/05/acme-beta";
  const { id } = read("html", HTML, { url });
  expect(id).toMatch(/^doc_[\da-f]{16}$/);
  expect(
    read("html", HTML.replace("<body>", "<body><p class=ad>Buy!</p>"), { url: `${url}?utm_medium=y` }).id,
  ).toBe(id);
  expect(read("html", HTML.replace("two people", "three people"), { url }).id).not.toBe(id);
});

test("the time a page was fetched bounds its date", () => {
  const hints: PageHints = {
    ...NO_HINTS,
    published: "2019-01-01",
    from: "record",
    notAfter: "2018-01-01T00:00:00.000Z",
  };
  const document = read("text", ONE, { hints });
  expect([document.published, codes(document)]).toEqual([null, ["date.implausible", "date.none"]]);
});

/** Invariants of every document: spans are offsets into its text, in order, and hold what they are said to hold. */
function checkSpans(document: Document): void {
  const { text, bodyStart, title, links, credits, sentences } = document;
  expect(text.startsWith(title)).toBe(true);
  expect(bodyStart === 0 || bodyStart === text.length || text.slice(0, bodyStart) === `${title}\n\n`).toBe(
    true,
  );
  let end = 0;
  for (const link of links) {
    expect(link.start).toBeGreaterThanOrEqual(Math.max(end, bodyStart));
    expect(text.slice(link.start, link.end)).toMatch(/\S/);
    expect(link.url).toMatch(/^https?:\/\//);
    ({ end } = link);
  }
  for (const credit of credits) expect(text.slice(credit.start, credit.end)).toContain(credit.name);
  const covered = sentences.map((sentence) => text.slice(sentence.start, sentence.end)).join("");
  expect(covered.replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
}

test("spans of links, credits and sentences are offsets into the text, whatever the page", () => {
  const piece = fc.constantFrom(
    `<p>${ONE}</p>`,
    `<p>${TWO} <a href="/x">Earlier</a>.</p>`,
    "<p>Via <a href=//bay.example>Bay</a></p>",
    "<div class=share>Tweet</div>",
    "<h1>Acme bids for Beta</h1>",
    "<title>Acme bids for Beta</title>",
    "<p>LONDON (QW) - Acme bids.</p>",
    "<ul><li><a href=/y>Gamma</a></ul>",
    "<div>",
    "</div>",
    "<article>",
    "</article>",
    "<blockquote>",
    "</blockquote>",
    "<br>",
    "[Source: Bay]",
    "Leave a Reply",
    "\u00ad \u00a0",
    "小米",
    "<meta charset=shift_jis>",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 25 }),
      fc.constantFrom<PageFormat>("html", "text"),
      (pieces, format) => {
        checkSpans(read(format, pieces.join("\n"), { url: "https://harbour.example/a" }));
      },
    ),
  );
});

test("whatever the bytes, a document comes back, and the same one again", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom<PageFormat>("html", "text"),
      (bytes, format) => {
        const document = read(format, bytes);
        checkSpans(document);
        expect(read(format, bytes)).toEqual(document);
      },
    ),
  );
});

test.each([
  ["deep nesting", "<div>".repeat(100_000) + ONE],
  ["open links", `<a href=/x>${ONE}`.repeat(5_000)],
  ["open tables", `<table><tr><td>${ONE}`.repeat(5_000)],
  ["a title without end", `<title>${"Acme - Beta | ".repeat(50_000)}</title><p>${ONE}</p>`],
  ["one line", ONE.repeat(20_000)],
  ["short lines", "a\n".repeat(300_000)],
  ["brackets", "[via (".repeat(100_000)],
])("hostile pages are read: %s", (_, body) => {
  for (const format of ["html", "text"] as const)
    expect(read(format, body).text.length).toBeLessThan(600_000);
});
