import fc from "fast-check";
import { expect, test } from "vitest";
import { assemble, MOST_TEXT } from "./assemble.ts";

test("title, blank line, paragraphs", () => {
  const paragraphs = [
    { text: "One.", links: [] },
    { text: "Two.", links: [] },
  ];
  expect(assemble("Acme", paragraphs, null)).toEqual({
    text: "Acme\n\nOne.\n\nTwo.",
    bodyStart: 6,
    links: [],
    cutOff: false,
  });
  expect(assemble("", paragraphs, null)).toEqual({
    text: "One.\n\nTwo.",
    bodyStart: 0,
    links: [],
    cutOff: false,
  });
  expect(assemble("Acme", [], null)).toEqual({ text: "Acme", bodyStart: 4, links: [], cutOff: false });
  expect(assemble("", [], null)).toEqual({ text: "", bodyStart: 0, links: [], cutOff: false });
});

test("of a text beyond the cap whole paragraphs are left out", () => {
  const paragraph = { text: "x".repeat(MOST_TEXT / 2), links: [] };
  const { text, cutOff } = assemble("", [paragraph, paragraph, paragraph], null);
  expect([text.length, cutOff]).toEqual([MOST_TEXT + 2, true]);
});

test.each([
  ["/b#c", "https://a.example/b"],
  ["https://b.example/?utm_source=x", "https://b.example/"],
  ["#c", null],
  ["", null],
  ["/a", null],
  ["mailto:ana@a.example", null],
  ["javascript:go()", null],
])("a link to %s", (href, expected) => {
  const { links } = assemble(
    "",
    [{ text: "Go", links: [{ start: 0, end: 2, href }] }],
    "https://a.example/a",
  );
  expect(links.map((link) => link.url)).toEqual(expected === null ? [] : [expected]);
});

test("the text at a link is the linked words, whatever stands around it", () => {
  const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.string({ maxLength: 9 }),
      fc.array(fc.tuple(word, word, word), { maxLength: 6 }),
      (title, parts) => {
        const paragraphs = parts.map(([before, linked, after]) => ({
          text: before + linked + after,
          links: [{ start: before.length, end: before.length + linked.length, href: "https://b.example/x" }],
        }));
        const { text, links } = assemble(title, paragraphs, null);
        expect(links.map((link) => text.slice(link.start, link.end))).toEqual(
          parts.map(([, linked]) => linked),
        );
      },
    ),
  );
});
