import { expect, test } from "vitest";
import { type ArticleDeclaration, readJsonLd } from "./json-ld.ts";

const ARTICLE = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "Acme bids for Beta",
  author: [{ "@type": "Person", name: "Ana Roe" }, "Ben Lee"],
  datePublished: "2017-07-05T10:20:30Z",
  dateModified: "2017-07-06",
  publisher: { "@type": "Organization", name: "Harbour Times" },
  inLanguage: "en",
};

const READ: ArticleDeclaration = {
  headline: "Acme bids for Beta",
  authors: ["Ana Roe", "Ben Lee"],
  published: "2017-07-05T10:20:30Z",
  modified: "2017-07-06",
  publisher: "Harbour Times",
  language: "en",
};

const NOTHING: ArticleDeclaration = {
  headline: null,
  authors: [],
  published: null,
  modified: null,
  publisher: null,
  language: null,
};

const text = JSON.stringify(ARTICLE);

test.each<[string, readonly string[], ArticleDeclaration]>([
  ["an article", [text], READ],
  ["in a list", [JSON.stringify([{ "@type": "Organization", name: "X" }, ARTICLE])], READ],
  ["in a graph", [JSON.stringify({ "@graph": [{ "@type": "WebPage" }, ARTICLE] })], READ],
  ["as what a page is about", [JSON.stringify({ "@type": "WebPage", mainEntity: ARTICLE })], READ],
  [
    "of several types",
    [JSON.stringify({ ...ARTICLE, "@type": ["Article", "https://schema.org/BlogPosting"] })],
    READ,
  ],
  ["in a comment", [`<!-- ${text} -->`], READ],
  ["in a CDATA section", [`//<![CDATA[\n${text}\n//]]>`], READ],
  ["with a semicolon behind it", [`${text};`], READ],
  ["with a comma too many", [text.replace(/\}$/, ",}")], READ],
  ["with a line break in a string", [text.replace("bids for", "bids\nfor")], READ],
  ["after a block that cannot be read", ["{", text], READ],
  [
    "a page's own dates fill what its article leaves open",
    [
      JSON.stringify([
        { "@type": "Article", headline: "A" },
        { "@type": "WebPage", datePublished: "2017" },
      ]),
    ],
    { ...NOTHING, headline: "A", published: "2017" },
  ],
  ["a product is no article", ['{"@type": "Product", "name": "X", "headline": "Y", "author": "Z"}'], NOTHING],
  [
    "values of other kinds are passed over",
    ['{"@type": "Article", "headline": 7, "author": [null, {}], "datePublished": {}}'],
    NOTHING,
  ],
  ["a number", ["7"], NOTHING],
  ["nothing", [], NOTHING],
])("%s", (_, blocks, expected) => expect(readJsonLd(blocks)).toEqual(expected));

test("a block that nests without end is passed over", () => {
  expect(readJsonLd([`${'{"@graph":['.repeat(20_000)}${"]}".repeat(20_000)}`])).toEqual(NOTHING);
});
