import { expect, test } from "vitest";
import { claim, document } from "../../../test/contract/made-up.ts";
import { type ClaimWords, digestOf, wordsOf } from "./words.ts";

const words = wordsOf(claim(document(1)));

test("the words of a claim are all of its words", () => {
  expect(words).toEqual({
    quote: "Brombeer AG is in talks to buy Quitte",
    parties: [
      { role: "acquirer", name: "Brombeer AG", aliases: ["Brombeer"] },
      { role: "target", name: "Quitte", aliases: [] },
    ],
    source: "people close to the matter",
    voices: ["people close to the matter"],
    time: null,
    amount: null,
  });
});

test("the digest does not depend on the order in which fields happen to stand", () => {
  const turned = Object.fromEntries(Object.entries(words).reverse()) as unknown as ClaimWords;
  expect(digestOf("salt", turned)).toBe(digestOf("salt", structuredClone(words)));
});

test.each<[string, string, ClaimWords]>([
  ["salt", "pepper", words],
  ["quote", "salt", { ...words, quote: `${words.quote}!` }],
  ["name", "salt", { ...words, parties: words.parties.map((party) => ({ ...party, name: "Mispel" })) }],
  ["source", "salt", { ...words, source: "" }],
  ["voice", "salt", { ...words, voices: [] }],
  ["time", "salt", { ...words, time: "in May" }],
  ["amount", "salt", { ...words, amount: "in May" }],
])("another %s gives another digest", (_, salt, other) => {
  expect(digestOf(salt, other)).not.toBe(digestOf("salt", words));
});
