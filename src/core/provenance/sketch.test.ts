import fc from "fast-check";
import { expect, test } from "vitest";
import { exactLikeness, likeness, sketchOf } from "./sketch.ts";

const WORDS = fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 60, maxLength: 400 });
const text = (numbers: readonly number[]) => numbers.map((number) => `w${number}`).join(" ");

test("the estimate is within five standard errors of the exact share of common runs", () => {
  fc.assert(
    fc.property(WORDS, WORDS, fc.double({ min: 0, max: 1, noNaN: true }), (own, other, share) => {
      const kept = own.slice(0, Math.round(own.length * share));
      const a = text(own);
      const b = text([...kept, ...other.slice(kept.length)]);
      expect(Math.abs(likeness(sketchOf(a), sketchOf(b)) - exactLikeness(a, b))).toBeLessThan(0.16);
    }),
    { numRuns: 300 },
  );
});

test("over many pairs the estimate errs to neither side", () => {
  let error = 0;
  const pairs = 200;
  for (let pair = 0; pair < pairs; pair += 1) {
    const own = Array.from({ length: 200 }, (_, place) => pair * 1000 + place);
    const changed = own.map((number, place) => (place % 7 === 0 ? number + 500 : number));
    error += likeness(sketchOf(text(own)), sketchOf(text(changed))) - exactLikeness(text(own), text(changed));
  }
  expect(Math.abs(error / pairs)).toBeLessThan(0.01);
});

test.each<[string, string, string, number]>([
  ["the same text", "Acme may buy Beta Foods, it is said.", "Acme may buy Beta Foods, it is said.", 1],
  ["case and punctuation", "Acme may buy Beta Foods, it is said.", "ACME MAY BUY BETA FOODS IT IS SAID", 1],
  ["nothing in common", "Acme may buy Beta Foods, it is said.", "Rain is expected in the north tomorrow.", 0],
  ["nothing at all", "", "", 0],
  ["one word each, the same", "Acme", "acme", 1],
])("likeness of texts: %s", (_title, a, b, expected) => {
  expect(likeness(sketchOf(a), sketchOf(b))).toBe(expected);
});
