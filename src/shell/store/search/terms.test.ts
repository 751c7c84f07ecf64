import { expect, test } from "vitest";
import { parseQuery, termsOf } from "./terms.ts";

test.each([
  ["Brombeer AG's 2-for-1 offer", "brombeer ag s 2 for 1 offer"],
  ["Ｂｒｏｍbeer, Müller & Señor Ångström", "brombeer muller senor angstrom"],
  ["小米和诺基亚 MIUI9系统", "小 米 和 诺 基 亚 miui9 系 统"],
  ["ブロム社", "フ ロ ム 社"],
  ["Запрос «Хмель»", "запрос хмель"],
  ["a\u0000b \ud800 c", "a b c"],
  ["", ""],
])("%j is cut into %s", (text, expected) => expect(termsOf(text).join(" ")).toBe(expected));

test.each([
  ['quitte "brombeer ag" hed*', "quitte | brombeer ag | hed*"],
  ["Brombeer-owned", "brombeer owned"],
  ['"buy qui"*', "buy qui*"],
  ['he said "unclosed', "he | said | unclosed"],
  ["小米", "小 米"],
  ['" " * - ()', ""],
  ["a OR NOT b NEAR(c) col:d ' \\", "a | or | not | b | near c | col d"],
])("%s means %s", (query, expected) => {
  const phrases = parseQuery(query).map(
    ({ terms, last }) => terms.join(" ") + (last === "beginning" ? "*" : ""),
  );
  expect(phrases.join(" | ")).toBe(expected);
});
