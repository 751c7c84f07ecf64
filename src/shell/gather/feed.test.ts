import { expect, test } from "vitest";
import type { Gathered } from "./gather.ts";
import { formatProblem } from "./problem.ts";
import { readFeed } from "./read-feed.ts";

/** One line a page or problem, with what is known of it: "title | byline | outlet | published | url | format body". */
function show(one: Gathered): string {
  if (one.type === "problem") return formatProblem(one.problem);
  const { hints, url, format, body, givenId } = one.page;
  const known = [
    hints.title,
    hints.byline,
    hints.outlet,
    hints.published,
    hints.modified,
    hints.language,
    url,
    givenId,
  ];
  return `${known.map((hint) => hint ?? "-").join(" | ")} | ${format} ${new TextDecoder().decode(body)}`;
}

function check(feed: string | Uint8Array, expected: readonly string[], address: string | null = null): void {
  const bytes = typeof feed === "string" ? new TextEncoder().encode(feed) : feed;
  expect([...readFeed(bytes, "feed.xml", address)].map(show)).toEqual(expected);
}

const rss = (items: string, more = "") =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Quayside News</title><link>https://quay.example/</link>${more}${items}</channel></rss>`;

test("RSS: content before description, creator, guid, relative link, the feed's title as outlet", () => {
  check(
    rss(
      `<item><title>Karsk &amp;amp; Sons &lt;i&gt;may&lt;/i&gt; sell</title><link>/karsk</link><guid isPermaLink="false">q1</guid>
        <dc:creator>Ann Lee</dc:creator><pubDate>Mon, 03 Jul 2017 10:00:00 +0200</pubDate>
        <description>Short.</description><content:encoded><![CDATA[<p>Long &amp; whole.</p>]]></content:encoded></item>
       <item><title>Second</title><guid>https://quay.example/2</guid><author>desk@quay.example (The Desk)</author>
        <source url="https://wire.example/f">The Wire</source></item>`,
      "<language>en-gb</language>",
    ),
    [
      "Karsk & Sons may sell | Ann Lee | Quayside News | Mon, 03 Jul 2017 10:00:00 +0200 | - | en-gb | https://quay.example/karsk | q1 | html <p>Long &amp; whole.</p>",
      "Second | The Desk | The Wire | - | - | en-gb | https://quay.example/2 | https://quay.example/2 | text ",
    ],
  );
});

test("Atom: the date of an update is not the date of publication; text stays text", () => {
  check(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Hafenblatt</title><author><name>Redaktion</name></author>
      <link href="https://hafen.example/"/>
      <entry><id>tag:1</id><title>A &lt; B</title><link rel="alternate" href="https://hafen.example/1"/>
       <published>2017-07-03T10:00:00+02:00</published><updated>2017-07-04T10:00:00+02:00</updated><summary>5 &lt; 6</summary></entry>
      <entry><id>tag:2</id><title type="html">Zwei &amp;amp; drei</title><link href="2"/><updated>2017-07-05</updated>
       <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ganz.</p></div></content></entry></feed>`,
    [
      "A < B | Redaktion | Hafenblatt | 2017-07-03T10:00:00+02:00 | 2017-07-04T08:00:00.000Z | de | https://hafen.example/1 | tag:1 | text 5 < 6",
      "Zwei & drei | Redaktion | Hafenblatt | - | 2017-07-05T00:00:00.000Z | de | https://hafen.example/2 | tag:2 | html <p>Ganz.</p>",
    ],
  );
});

test("RDF: Dublin Core dates and creators", () => {
  check(
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://old.example/"><title>Old Wire</title><link>https://old.example/</link></channel>
      <item rdf:about="https://old.example/1"><title>Old</title><link>https://old.example/1</link><description>Words.</description>
       <dc:date>2004-05-06</dc:date><dc:creator>Cy</dc:creator></item></rdf:RDF>`,
    [
      "Old | Cy | Old Wire | 2004-05-06 | - | - | https://old.example/1 | https://old.example/1 | html Words.",
    ],
  );
});

test("JSON Feed: HTML before text, numbers as ids", () => {
  const items = [
    {
      id: 7,
      url: "https://json.example/7",
      title: "A & B",
      content_text: "x < y",
      date_published: "2020-01-02",
    },
    { id: "8", content_html: "<p>H</p>", content_text: "T", authors: [{ name: "Di" }], language: "fr" },
  ];
  check(JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Jay", items }), [
    "A & B | - | Jay | 2020-01-02 | - | - | https://json.example/7 | 7 | text x < y",
    "- | Di | Jay | - | - | fr | - | 8 | html <p>H</p>",
  ]);
});

test("a feed's charset is taken from its declaration, quotes and euro sign included", () => {
  const xml = rss("<item><title>\u0093Quay\u0094 pays 5 \u0080</title></item>").replace(
    'version="1.0"',
    'version="1.0" encoding="windows-1252"',
  );
  check(new Uint8Array(Buffer.from(xml, "latin1")), [
    "“Quay” pays 5 € | - | Quayside News | - | - | - | - | - | text ",
  ]);
});

test.each<[name: string, feed: string, expected: string[]]>([
  [
    "a bare < in a title costs nothing",
    rss(
      "<item><title>a < b</title><description>&lt;p&gt;x&lt;/p&gt;</description></item><item><title>c</title></item>",
    ),
    [
      "a < b | - | Quayside News | - | - | - | - | - | html <p>x</p>",
      "c | - | Quayside News | - | - | - | - | - | text ",
    ],
  ],
  [
    "a feed that is cut off is read to where it ends",
    `<rss version="2.0"><channel><title>Quay</title><item><title>One</title><link>https://q.example/1</link>
      <dc:creator>Ann</dc:creator><pubDate>Mon, 03 Jul 2017 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>Whole</p>]]></content:encoded></item>
      <item><title>Two</title><description>Half of`,
    [
      "One | Ann | Quay | Mon, 03 Jul 2017 10:00:00 GMT | - | - | https://q.example/1 | - | html <p>Whole</p>",
      "Two | - | Quay | - | - | - | - | - | text Half of",
    ],
  ],
  [
    "a broken Atom feed keeps links, updates and sources apart",
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>At & Om</title><link href="https://a.example/"/>
      <entry><id>e1</id><title>E < 1</title><link rel="self" href="https://a.example/self"/><link href="https://a.example/1"/>
      <author><name>Eve</name></author><updated>2017-07-04T10:00:00Z</updated><summary>S</summary></entry>`,
    ["E < 1 | Eve | At & Om | - | 2017-07-04T10:00:00.000Z | - | https://a.example/1 | e1 | text S"],
  ],
  [
    "items without anything in them are told",
    `<rss version="2.0"><channel><item></item><item><title>x < y</title></item>`,
    [
      "feed.xml, item 1: has neither title nor text. Nothing to do; the other items have been read.",
      "x < y | - | - | - | - | - | - | - | text ",
    ],
  ],
  [
    "a feed that lists nothing is told",
    rss(""),
    ["feed.xml: is a feed without items. Nothing to do, unless the feed should list something."],
  ],
  [
    "what only begins like a feed is told",
    "<rss is what this text is about",
    [
      "feed.xml: begins like a feed, but no item can be read from it. Fetch the feed again, or name the file for what it holds.",
    ],
  ],
  [
    "entities of its own making are not followed",
    `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>${rss("<item><title>See &x; there</title></item>").slice(21)}`,
    ["See &x; there | - | Quayside News | - | - | - | - | - | text "],
  ],
])("%s", (_name, feed, expected) => check(feed, expected));

test("relative links of a feed without a link are relative to where it was fetched", () => {
  check(
    `<rss version="2.0"><channel><title>Q</title><item><title>One</title><link>news/1</link></item></channel></rss>`,
    ["One | - | Q | - | - | - | https://q.example/feeds/news/1 | - | text "],
    "https://q.example/feeds/rss",
  );
});

test("a link that is no web address is not taken for one", () => {
  check(rss(`<item><title>One</title><link>javascript:alert(1)</link></item>`), [
    "One | - | Quayside News | - | - | - | - | - | text ",
  ]);
});

test("a hundred thousand items that are never closed neither hang nor exhaust the reader", () => {
  const feed = `<rss version="2.0"><channel><title>Q</title>${"<item><title>x".repeat(100_000)}`;
  expect([...readFeed(new TextEncoder().encode(feed), "feed.xml", null)].length).toBeGreaterThan(100);
});
