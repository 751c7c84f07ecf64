import fc from "fast-check";
import { expect, test } from "vitest";
import { parseHtml } from "./parse-html.ts";
import type { HtmlNode } from "./tree.ts";

/** A tree on one line: "p(text b(text))". */
function show(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) =>
      node.type === "text"
        ? node.text
        : node.children.length === 0
          ? node.tag
          : `${node.tag}(${show(node.children)})`,
    )
    .join(" ");
}

function check(html: string, expected: string): void {
  expect(show(parseHtml(html).root.children)).toBe(expected);
}

test.each([
  ["<p>a<b>b</b>c</p>", "p(a b(b) c)"],
  ["<html><head><title>T</title></head><body><P CLASS=x>a</P></body></html>", "title(T) p(a)"],
  // what is left open
  ["<p>a<p>b", "p(a) p(b)"],
  ["<p>a<div>b</div>c", "p(a) div(b) c"],
  ["<ul><li>a<li>b<ul><li>c</ul></ul>", "ul(li(a) li(b ul(li(c))))"],
  ["<table><tr><td>a<td>b<tr><td>c</table>d", "table(tr(td(a) td(b)) tr(td(c))) d"],
  ["<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(a) dd(b) dt(c))"],
  ["<a href=x>a<a href=y>b</a>", "a(a) a(b)"],
  ["<div><span>a<div>b</div></div>c", "div(span(a div(b))) c"],
  // end tags out of place
  ["a</b>c</div>d", "acd"],
  ["a</p>b</br>c", "a p b br c"],
  ["<div><p>a<span></p>b</span></div>", "div(p(a span) b)"],
  ["<p><b>a</p>b</b>c", "p(b(a)) bc"],
  ["<table><tr><td><div>a</table></div>b", "table(tr(td(div(a)))) b"],
  ["<div><table><tr><td>a</div>b</td></tr></table>c</div>", "div(table(tr(td(ab))) c)"],
  // entities, comments, what is no text
  ["a&amp;b &lt;c&gt; &eacute;&#233;&#x201C;&bogus;", "a&b <c> éé“&bogus;"],
  ["a<!-- b <p> -->c", "ac"],
  ["a<script>if (a < b) document.write('<p>x</p>')</script>b", "ab"],
  ["a<style>p { x: y }</style>b<svg><g><title>x</title></g></svg>c", "abc"],
  ["a<select><option>x<option>y</select>b", "ab"],
  ["a<svg><path><p>b</p>", "a p(b)"],
  ["<img src=x>a<br/>b<hr>c", "img a br b hr c"],
  ["a < b and c > d", "a < b and c > d"],
  ["<p", ""],
  ["<p class='a", ""],
  ["", ""],
])("%s", check);

test("attributes that reading needs are kept, by lower-case name, the first of a name", () => {
  const [node] = parseHtml('<A HREF="/a?b&amp;c" onclick="x()" href="/d" Class=e>').root.children;
  expect(node).toMatchObject({ tag: "a", attributes: { href: "/a?b&c", class: "e" } });
});

test("what the page declares is told apart", () => {
  const html =
    '<html lang="de"><script type="application/ld+json">{"a": "&amp;"}</script><script>x</script><html lang="en">';
  expect(parseHtml(html)).toMatchObject({ htmlAttributes: { lang: "de" }, jsonLd: ['{"a": "&amp;"}'] });
});

test.each([
  ["deep nesting", `${"<div>".repeat(20_000)}a`],
  ["deep nesting with end tags", `${"<div>".repeat(20_000)}a${"</div>".repeat(20_000)}`],
  ["more elements than are kept", `${`<b>x</b>`.repeat(250_000)}a`],
])("%s is flattened, and its text is kept", (_, html) => {
  const { root, flattened } = parseHtml(html);
  expect(flattened).toBe(true);
  expect(show(root.children)).toContain("a");
});

test("whatever the mark-up, its text comes out once and in order", () => {
  const tag = fc.constantFrom(
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<b>",
    "</b>",
    "<a href=x>",
    "</a>",
    "<li>",
    "<ul>",
    "</ul>",
    "<td>",
    "<table>",
    "</table>",
    "<br>",
    "</span>",
    "<span>",
  );
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 40 }), (tags) => {
      const html = tags.map((one, index) => `${one}w${index} `).join("");
      const words = show(parseHtml(html).root.children).match(/w\d+/g) ?? [];
      expect(words).toEqual(tags.map((_, index) => `w${index}`));
    }),
  );
});

test("whatever the text, a tree comes back", () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "</",
    "<!--",
    "-->",
    "&",
    ";",
    "&#",
    '"',
    "'",
    "=",
    "a",
    "<p",
    "<script>",
    "</script",
    "<title>",
    " ",
    "<svg",
    "/>",
    "<![CDATA[",
    "]]>",
    "\0",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expect(parseHtml(pieces.join("")).root.tag).toBe("#root");
    }),
  );
});
