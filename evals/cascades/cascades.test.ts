import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import { cascadeOf } from "./cascade.ts";
import { outcomeOf, scoreCascades } from "./score-cascades.ts";

// A few of the cascades that `npm run evals -- cascades` measures, so that a fall is seen while working.

const FEW = 24;
const knowledge = loadKnowledge();

describe("made-up rumours as they spread", () => {
  const outcomes = Array.from({ length: FEW }, (_none, seed) => outcomeOf(seed, knowledge));

  test("Adding a repeat, copy or family member never raises the count of those who knew.", () => {
    expect(outcomes.flatMap(({ raising }) => raising.map(({ draft }) => draft.making))).toEqual([]);
  });

  test("how many knew is mostly right", () => {
    expect(scoreCascades(outcomes)["origin_count"]).toBeGreaterThan(0.8);
  });

  test("every repeat is of an earlier document, and no two origins are of one family", () => {
    for (const { cascade } of outcomes) {
      const own = cascade.drafts.slice(0, cascade.origins);
      expect(new Set(own.map(({ publisher }) => publisher.family)).size).toBe(cascade.origins);
      const first = Math.min(...own.map(({ published }) => published ?? Number.POSITIVE_INFINITY));
      for (const { published } of cascade.drafts) expect(published ?? first).toBeGreaterThanOrEqual(first);
    }
  });

  test("the same seed makes the same cascade", () => {
    expect(cascadeOf(7, knowledge.outlets)).toEqual(cascadeOf(7, knowledge.outlets));
  });
});
