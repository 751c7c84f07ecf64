import fc from "fast-check";
import { expect, test } from "vitest";
import { parseHtml } from "./parse-html.ts";
import { segment } from "./segment.ts";

/** The blocks of a page, " / " between them, with links in brackets. */
function check(html: string, expected: string): void {
  const blocks = segment(parseHtml(html).root, ({ tag }) => tag === "nav");
  const shown = blocks.map(({ text, links }) =>
    [...links]
      .reverse()
      .reduce(
        (marked, { start, end }) =>
          `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
        text,
      ),
  );
  expect(shown.join(" / ")).toBe(expected);
}

test.each([
  ["<p>a</p><p>b</p>", "a / b"],
  ["<div>a <p>b</p> c</div>", "a / b / c"],
  ["<p>a <b>b</b>c\n  d</p>", "a bc d"],
  ["<p> a </p> \n <p> </p>", "a"],
  ["a<br>b", "a\nb"],
  ["a<br><br>b<br> <br>c", "a / b / c"],
  ["<h1>a</h1>b<ul><li>c<li>d</ul>", "a / b / c / d"],
  ["<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b / c"],
  ["<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>", "a / b / c"],
  ["<p>Mo\u00adtor\u200bola\u00a0X</p>", "Motorola X"],
  ["<p>see <a href=x>the  <i>report</i></a>, it said</p>", "see [the report], it said"],
  ["<a href=x><h3>a</h3><p>b</p></a>c", "[a] / [b] / c"],
  ["<p><a href=x></a><a href=y>a</a></p>", "[a]"],
  ["<p><a>a</a></p>", "a"],
  ["a<nav>b</nav>c", "ac"],
])("%s", check);

test("the text at a link is what the link holds, and links do not overlap", () => {
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    "<a href=x>",
    "</a>",
    "word ",
    " ",
    "<b>",
    "</b>",
    "<br>",
    "<div>",
    "</div>",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const { text, links, linkLength } of segment(parseHtml(pieces.join("")).root, () => false)) {
        expect(text).toBe(text.trim());
        let end = 0;
        for (const link of links) {
          expect(link.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(link.start, link.end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
          ({ end } = link);
        }
        expect(linkLength).toBe(links.reduce((sum, link) => sum + link.end - link.start, 0));
      }
    }),
  );
});
