import { expect, test } from "vitest";
import { findMainText } from "./main-text.ts";
import { parseHtml } from "./parse-html.ts";

const ONE =
  "Acme Corp is in talks to buy Beta Inc, two people with knowledge of the matter said on Monday, in a deal that would make it the largest maker of anvils in the world.";
const TWO =
  "Beta, which was founded in 1921 and employs some four hundred people, has not answered to questions. Acme declined to comment on what it called market talk.";
const THREE =
  "Shares of Beta rose by a tenth after the news. Analysts said that the price would have to be higher still, for the family that owns a third has turned down offers before.";
const ARTICLE = `<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`;
const KEPT = [ONE, TWO, THREE];
const TITLE = "Acme in talks to buy Beta";

function check(html: string, expected: readonly string[]): void {
  const { blocks } = findMainText(parseHtml(html).root, [TITLE], "page");
  expect(blocks.map((block) => block.text)).toEqual(expected);
}

const HEAD = `<h1>${TITLE}</h1>`;
const TEASER =
  "<div><h3><a href=/x>Gamma to close its mine</a></h3><p>The last shift ends on Friday, the company said in a letter to the men.</p></div>";
const COMMENT =
  "<li><p>I have used their anvils for thirty years and there is nothing like them on the market, believe me.</p></li>";

test.each([
  ["an article element", `<nav>Home</nav>${HEAD}<article>${ARTICLE}</article><footer>Imprint</footer>`],
  ["bare paragraphs", `${HEAD}${ARTICLE}`],
  [
    "paragraphs in wrappers of their own",
    `${HEAD}<div>${KEPT.map((text) => `<div><div>${text}</div></div>`).join("")}</div>`,
  ],
  ["lines with line breaks between them", `${HEAD}<div>${KEPT.join("<br><br>")}</div>`],
  ["a layout of tables", `<table><tr><td><a href=/>Home</a></td><td>${HEAD}${ARTICLE}</td></tr></table>`],
  [
    "an article in two sections",
    `${HEAD}<div class=body><section><p>${ONE}</p><p>${TWO}</p></section><section><p>${THREE}</p></section></div>`,
  ],
  ["a form around the whole page", `<form>${HEAD}<div>${ARTICLE}</div></form>`],
  ["a date and a byline above", `${HEAD}<div>By Ana Roe</div><div>July 5, 2017</div><div>${ARTICLE}</div>`],
  [
    "share buttons and a sidebar",
    `${HEAD}<ul class="share"><li>Tweet</ul><div>${ARTICLE}</div><aside><p>${TWO} And more.</p></aside>`,
  ],
  ["teasers below", `${HEAD}<div>${ARTICLE}</div><div>${TEASER}${TEASER}${TEASER}${TEASER}</div>`],
  ["teasers inside", `${HEAD}<div><p>${ONE}</p>${TEASER}<p>${TWO}</p><p>${THREE}</p></div>`],
  [
    "a list of links inside",
    `${HEAD}<div><p>${ONE}</p><ul><li><a href=/x>Gamma to close</a><li><a href=/y>Delta to open</a></ul><p>${TWO}</p><p>${THREE}</p></div>`,
  ],
  ["comments below", `${HEAD}<div>${ARTICLE}</div><div id=comments><ol>${COMMENT.repeat(20)}</ol></div>`],
  [
    "comments that no name tells",
    `${HEAD}<div>${ARTICLE}<h3>Leave a Reply</h3><ol>${COMMENT.repeat(3)}</ol></div>`,
  ],
  [
    "a picture with a caption",
    `${HEAD}<div><p>${ONE}</p><div class="image"><img src=x><p>The works of Beta at night, seen from the river.</p></div><p>${TWO}</p><p>${THREE}</p></div>`,
  ],
  [
    "a figure",
    `${HEAD}<div><p>${ONE}</p><figure><img src=x><figcaption>The works of Beta.</figcaption></figure><p>${TWO}</p><p>${THREE}</p></div>`,
  ],
  ["a cookie notice above", `<div class="cookie-banner"><p>${TWO}</p></div>${HEAD}<div>${ARTICLE}</div>`],
  [
    "hidden text",
    `${HEAD}<div><p>${ONE}</p><p hidden>${TWO} Hidden.</p><p style="display: none">X ${ONE}</p><p>${TWO}</p><p>${THREE}</p></div>`,
  ],
  [
    "the next article below",
    `<article>${HEAD}${ARTICLE}</article><article><h2>Gamma to close</h2><p>${ONE} More.</p><p>${TWO} More.</p><p>${THREE} More.</p></article>`,
  ],
  ["the headline again", `${HEAD}<div><h2>${TITLE}</h2>${ARTICLE}</div>`],
])("%s", (_, html) => check(html, KEPT));

test("quoted posts, data tables, lists and headings of the article stay", () => {
  check(
    `${HEAD}<div><p>${ONE}</p><div class="social-embed"><blockquote><p>We do not comment on rumours.</p></blockquote></div><h2>The price</h2>` +
      `<p>${TWO}</p><table><tr class="player"><td>2016</td><td>4.1</td></tr></table><ul><li>Acme: 40 dollars</li><li>Gamma: 38 dollars</li></ul><p>${THREE}</p></div>`,
    [
      ONE,
      "We do not comment on rumours.",
      "The price",
      TWO,
      "2016 4.1",
      "Acme: 40 dollars",
      "Gamma: 38 dollars",
      THREE,
    ],
  );
});

test("a lead in an element of its own stays", () => {
  check(
    `${HEAD}<p class="chapo">${ONE}</p><div class="share">Tweet</div><div><p>${TWO}</p><p>${THREE}</p></div>`,
    [ONE, TWO, THREE],
  );
});

test("a line that credits another outlet stays, in the article and under it", () => {
  check(`${HEAD}<div>${ARTICLE}<p>Via <a href=/x>Bay Gazette</a></p></div>`, [...KEPT, "Via Bay Gazette"]);
  check(`${HEAD}<div>${ARTICLE}</div><div><span>Source: <a href=/x>Bay Gazette</a></span></div>`, [
    ...KEPT,
    "Source: Bay Gazette",
  ]);
});

test("a page whose article is named as furniture is read all the same", () => {
  check(`${HEAD}<div class="sidebar"><p>${ONE}</p><p>${TWO}</p></div>`, [ONE, TWO]);
});

test("a fragment is all article", () => {
  const { root } = parseHtml("Acme bids for Beta.<br><br>Beta says no.");
  expect(findMainText(root, [], "fragment").blocks.map((block) => block.text)).toEqual([
    "Acme bids for Beta.",
    "Beta says no.",
  ]);
});

test.each([
  ["nothing", ""],
  ["navigation alone", "<nav><a href=/>Home</a></nav>"],
  ["links alone", "<div><a href=/x>Gamma to close its mine</a></div><div><a href=/y>Delta to open</a></div>"],
])("no article: %s", (_, html) => check(html, []));
