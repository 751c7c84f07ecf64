import { expect, test } from "vitest";
import { matchOverlaps } from "./match-overlaps.ts";
import { scoreAttributions } from "./score-attributions.ts";
import { aligned, tokenPlaces, tokensIn } from "./token-places.ts";

const set = (...numbers: readonly number[]): ReadonlySet<number> => new Set(numbers);

test("pairs what has most in common first, and each only once", () => {
  expect(matchOverlaps([set(1, 2, 3)], [set(3), set(1, 2, 3)])).toEqual({ pairs: 1, agreement: 1 });
  expect(matchOverlaps([set(1, 2), set(3, 4)], [set(2, 3, 4)])).toEqual({ pairs: 1, agreement: 0.8 });
  expect(matchOverlaps([set(1, 2), set(3, 4)], [set(1), set(4)])).toEqual({ pairs: 2, agreement: 4 / 3 });
});

test("never pairs stretches that share no word", () => {
  expect(matchOverlaps([set(1, 2)], [set(3)])).toEqual({ pairs: 0, agreement: 0 });
  expect(matchOverlaps([], [])).toEqual({ pairs: 0, agreement: 0 });
});

test("scores sources and contents each on its own", () => {
  const gold = [
    { source: set(1), content: set(2, 3) },
    { source: set(), content: set(7, 8) },
  ];
  const found = [
    { source: set(9), content: set(2, 3) },
    { source: set(1), content: set(20) },
  ];
  const measures = scoreAttributions([{ gold, found }]);
  expect(measures).toMatchObject({ source_overlap_p: 0.5, source_overlap_r: 1, source_overlap_f1: 0.6667 });
  expect(measures).toMatchObject({ content_overlap_p: 0.5, content_overlap_r: 0.5, content_token_f1: 0.5 });
});

test("does not pair across documents", () => {
  const gold = [{ source: set(1), content: set(2) }];
  const apart = scoreAttributions([
    { gold, found: [] },
    { gold: [], found: gold },
  ]);
  expect(apart).toMatchObject({ content_overlap_f1: 0, gold_attributions: 1, read_attributions: 1 });
});

test("a reading that finds nothing scores nothing", () => {
  const gold = [{ source: set(1), content: set(2) }];
  expect(scoreAttributions([{ gold, found: [] }])).toMatchObject({
    source_overlap_f1: 0,
    content_token_f1: 0,
  });
});

test("knows the words of a span in a copy of the text that leaves some out", () => {
  const theirs = tokenPlaces("Sign up here.\nAcme said it would sell.");
  const ours = tokenPlaces("Acme  said it would sell.");
  const places = aligned(ours, theirs);
  expect([...tokensIn(ours, [{ start: 0, end: 10 }])].map((at) => places[at])).toEqual([3, 4]);
  expect(aligned(tokenPlaces("nowhere Acme"), theirs)).toEqual([-1, 3]);
});
