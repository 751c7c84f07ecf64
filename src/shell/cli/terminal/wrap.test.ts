import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsOf } from "./width.ts";
import { wrap, wrapSpans } from "./wrap.ts";

test.each([
  ["breaks at white space", "one two three", 8, ["one two", "three"]],
  ["closes up what it breaks at", "one   two\nthree", 5, ["one", "two", "three"]],
  ["keeps a word that just fits", "twelve chars", 12, ["twelve chars"]],
  ["cuts a word that is longer than a line", "abcdefghij kl", 4, ["abcd", "efgh", "ij", "kl"]],
  ["breaks between characters of Chinese", "小米与诺基亚合作", 8, ["小米与诺", "基亚合作"]],
  ["keeps a full stop with the character before it", "小米与诺。基亚", 8, ["小米与", "诺。基亚"]],
  ["keeps a bracket with the character after it", "小米（诺基亚）", 6, ["小米", "（诺基", "亚）"]],
  ["keeps Latin words in Chinese text whole", "收购Acme公司", 6, ["收购", "Acme公", "司"]],
  ["breaks Korean at its spaces", "한국 기업 인수", 9, ["한국 기업", "인수"]],
  ["cuts between characters, not within them", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 2, ["👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"]],
  ["makes no line of nothing", " \n ", 10, []],
])("%s", (_, text, columns, expected) => {
  expect(wrap(text, columns)).toEqual(expected);
});

test("no line is wider than asked, and nothing but white space is lost", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "Acme", " ", "小", "。", "（", "é", "\u0301", "-", ",", "\n", "ก", "🦊"),
  });
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 200 }), (words, columns) => {
      const lines = wrap(words, columns);
      expect(lines.filter((line) => columnsOf(line) > columns)).toEqual([]);
      expect(lines.join("").replaceAll(/\s/gu, "")).toBe(words.replaceAll(/\s/gu, ""));
    }),
  );
});

test("lines are spans of the text, in order and apart", () => {
  const lines = wrapSpans("Acme wants to buy Beta, say people who know of it.", 12);
  for (const [index, line] of lines.entries()) {
    expect(line.start).toBeGreaterThanOrEqual(lines[index - 1]?.end ?? 0);
    expect(line.end).toBeGreaterThan(line.start);
  }
});
