import { expect, test } from "vitest";
import { splitSentences } from "../document/sentences.ts";
import { casingOf } from "./casing.ts";

test.each([
  ["ACME <ACM> SAYS BID FOR BELTANE TOO LOW", "capitals"],
  ["Acme Says Bid for Beltane Is Too Low This Time", "titled"],
  ["Acme says its bid for Beltane is not too low", "plain"],
  ["acme says its bid is not too low", "small"],
  ["Jane Roe of Acme met John Doe of Beltane.", "plain"],
])("%s: %s", (text, expected) => {
  const [sentence] = splitSentences(text, 0);
  expect(sentence === undefined ? "" : casingOf(sentence)).toBe(expected);
});
