import { expect, test } from "vitest";
import { read } from "../../src/index.ts";
import { check } from "./check.ts";

const BID = "acquisition(acquirer=Acme Corp, target=Beta Foods)";

/** Who is quoted about a deal is a party of it only when the deal is theirs, or they speak for whose it is. */
test.each([
  [
    "a stranger's spokesman",
    "Acme Corp has bought Beta Foods, an Evil Blog spokesman announced on Wednesday.",
    `${BID} completed, reported on the word of media "an Evil Blog spokesman"`,
  ],
  [
    "a company that has no part in it confirms",
    "Gamma Bank confirmed that Acme Corp has agreed to buy Beta Foods.",
    `${BID} agreed, reported on the word of analyst "Gamma Bank"`,
  ],
  [
    "a stranger's confirmation of the deal adds nothing to it",
    "Acme Corp has agreed to buy Beta Foods. Gamma Bank confirmed the deal on Wednesday.",
    `${BID} agreed, fact`,
  ],
  [
    "a name in no table",
    "Zorblax confirmed that Acme Corp has agreed to buy Beta Foods.",
    `${BID} agreed, reported on the word of analyst "Zorblax"`,
  ],
  [
    "the head of a company that has no part in it",
    "Acme Corp has agreed to buy Beta Foods, John Doe, chief executive of Gamma Bank, said.",
    `${BID} agreed, reported on the word of analyst "John Doe"`,
  ],
  [
    "the head of a party",
    "Acme Corp has agreed to buy Beta Foods, John Doe, chief executive of Acme, said.",
    `${BID} agreed, fact on the word of party "John Doe"`,
  ],
  [
    "the companies",
    "Acme Corp has agreed to buy Beta Foods, the companies said.",
    `${BID} agreed, fact on the word of party "the companies"`,
  ],
  [
    "the company, led to a party",
    "Acme Corp has agreed to buy Beta Foods, the company said.",
    `${BID} agreed, fact on the word of party "the company"`,
  ],
  [
    "the group by where it has its seat",
    "Acme Corp has agreed to buy Beta Foods, the group of Albaro said.",
    `${BID} agreed, fact on the word of party "the group of Albaro"`,
  ],
  [
    "the company, led to a stranger",
    "Gamma Bank reported higher profits on Wednesday. The company said Acme Corp has agreed to buy Beta Foods.",
    `${BID} agreed, reported on the word of analyst "The company"`,
  ],
  [
    "a pronoun, led to a stranger",
    "Gamma Bank reported higher profits on Wednesday. It said Acme Corp has agreed to buy Beta Foods.",
    `${BID} agreed, reported on the word of analyst "Gamma Bank"`,
  ],
  [
    "the spokesman who was a stranger's before",
    "An Evil Blog spokesman spoke to reporters on Wednesday. The spokesman said Acme Corp has agreed to buy Beta Foods.",
    `${BID} agreed, reported on the word of media "The spokesman"`,
  ],
  [
    "an adviser of a party",
    "Gamma Bank, an adviser to Acme Corp, said Acme Corp has agreed to buy Beta Foods.",
    `${BID} agreed, fact on the word of party "Gamma Bank"`,
  ],
  [
    "an owner of a party, as the text tells",
    "Gamma Bank, which owns Beta Foods, said Acme Corp has agreed to buy Beta Foods.",
    `${BID} agreed, fact on the word of party "Gamma Bank"`,
  ],
  [
    "an owner of a party, as the tables tell",
    "Google said YouTube has agreed to buy Beta Foods.",
    'acquisition(acquirer=YouTube, target=Beta Foods) agreed, fact on the word of party "Google"',
  ],
  [
    "one of a party's name",
    "Acme Capital said Acme Corp has agreed to buy Beta Foods.",
    `${BID} agreed, fact on the word of party "Acme Capital"`,
  ],
  [
    "an authority",
    "The Finance Ministry confirmed that Acme Corp has agreed to buy Beta Foods.",
    `${BID} agreed, fact on the word of authority "The Finance Ministry"`,
  ],
])("%s", (_, text, expected) => {
  check(text, expected);
});

test("whoever the headline names beside a party speaks for the matter below it", () => {
  const { claims } = read({
    title: "Acme, Beta Systems discuss partnership",
    text: "Acme Logistics AG said on Friday that it is talking to Beta Systems Group.",
  });
  expect(claims.map(({ kind, attribution }) => [kind, attribution?.type])).toEqual([
    ["partnership", "party"],
  ]);
});
