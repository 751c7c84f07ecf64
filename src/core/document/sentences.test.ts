import fc from "fast-check";
import { expect, test } from "vitest";
import { splitSentences } from "./sentences.ts";

/** The body cut into sentences, " | " between them. */
function check(text: string, expected: string): void {
  const sentences = splitSentences(text, 0);
  expect(sentences.map((sentence) => text.slice(sentence.start, sentence.end)).join(" | ")).toBe(expected);
}

test.each([
  ["Acme bought Beta. It paid cash.", "Acme bought Beta. | It paid cash."],
  ["Acme Inc. bought Beta Corp. for cash.", "Acme Inc. bought Beta Corp. for cash."],
  ["He runs Acme Inc. The firm is old.", "He runs Acme Inc. | The firm is old."],
  ["Mr. Roe left. Dr. Doe came.", "Mr. Roe left. | Dr. Doe came."],
  ["J. P. Roe of the U.S. Navy spoke.", "J. P. Roe of the U.S. Navy spoke."],
  ["It left the U.S. The rest stayed.", "It left the U.S. | The rest stayed."],
  ['"We will buy." So said Acme.', '"We will buy." | So said Acme.'],
  ["Is it so? Yes! Good.", "Is it so? | Yes! | Good."],
  ["A share rose 3.5 pct to $4.20 today.", "A share rose 3.5 pct to $4.20 today."],
  [
    "One line that is long enough to have been wrapped by\nan old machine goes on.",
    "One line that is long enough to have been wrapped by\nan old machine goes on.",
  ],
  ["June, 2010\n\nAcme bid.", "June, 2010 | Acme bid."],
  ["Acme ended talks.Beta did not answer.", "Acme ended talks. | Beta did not answer."],
  ["Jet.com and SKYB.L stayed.", "Jet.com and SKYB.L stayed."],
])("%s", check);

/** The tokens, a space between them, with a stroke where none stood. */
function checkTokens(text: string, expected: string): void {
  const tokens = splitSentences(text, 0).flatMap((sentence) => sentence.tokens);
  expect(tokens.map((token) => token.text).join(" ")).toBe(expected);
}

test.each([
  ["Acme-Beta tie-up", "Acme - Beta tie-up"],
  ["the Acme-owned unit", "the Acme - owned unit"],
  ["AT&T's $34.1m, 26%", "AT&T 's $ 34.1m , 26 %"],
  ["isn't McDonald’s", "isn't McDonald ’s"],
  ["E.On U.S. plans", "E.On U.S. plans"],
  ["<SKYB.L> U.S. E.F. Roe", "< SKYB.L > U.S. E.F. Roe"],
  ["a 25-year-old", "a 25-year-old"],
  ["小米 buys", "小 米 buys"],
])("%s", checkTokens);

test("every token stands where it says and every character but white space is in one token", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const tokens = splitSentences(text, 0).flatMap((sentence) => sentence.tokens);
      expect(tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
      expect(tokens.map((token) => token.text).join("")).toBe(text.replaceAll(/\s/gu, ""));
    }),
  );
});

test("a line without a full stop is cut before it grows beyond what rules can look across", () => {
  const text = "Acme Corp, ".repeat(2000);
  const lengths = splitSentences(text, 0).map((sentence) => sentence.tokens.length);
  expect(Math.max(...lengths)).toBe(400);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(6000);
});
