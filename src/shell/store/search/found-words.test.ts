import { expect, test } from "vitest";
import { foundWords } from "./found-words.ts";

test.each([
  ["Brombeer will buy Quitte.", "quitte BUY", "buy|Quitte"],
  ["Müller of Brombeer", "muller", "Müller"],
  ["Mu\u0308ller of Brombeer", "Müller", "Mu\u0308ller"],
  ["talks to buy, talks to sell", '"talks to buy"', "talks to buy"],
  ["talking of talks", "talk*", "talking|talks"],
  ["talks", "talk", ""],
  ["小米和诺基亚手机", "诺基亚", "诺基亚"],
  ["小米Nokia手机", "nokia 手机", "Nokia|手机"],
  ["Ｎｏｋｉａ (NOK)", "nokia nok", "Ｎｏｋｉａ|NOK"],
  ["it's Acme's", "acme", "Acme"],
  ["nothing of it", '"" *', ""],
  ["", "quitte", ""],
])("%s, asked for %s: %s", (text, query, expected) => {
  const found = foundWords(text, query).map(({ start, end }) => text.slice(start, end));
  expect(found.join("|")).toBe(expected);
});
