import { expect, test } from "vitest";
import { closeness, closestSentences, plainRarity } from "../src/core/claim/stance/closeness.ts";
import { bodyStance, headlineStance } from "../src/core/claim/stance/stance.ts";
import { toldText } from "../src/core/claim/stance/told-text.ts";
import { loadStance } from "../src/shell/knowledge.ts";

const model = loadStance();
const CLAIM = "A whale was seen in the Brombeer canal";
const claim = toldText(CLAIM);
const rarity = plainRarity(claim);

function check(headline: string, stance: string, shown: string): void {
  const read = headlineStance(claim, toldText(headline), model, rarity);
  expect([read.stance, read.words.includes(shown) || shown === ""]).toEqual([stance, true]);
}

test.each([
  ["Whale seen in Brombeer canal", "for", ""],
  ["No, a whale was not seen in the Brombeer canal", "against", "not"],
  ["Whale in the Brombeer canal is a hoax", "against", "hoax"],
  ["Whale reportedly seen in Brombeer canal", "observing", "reportedly"],
  ["Was a whale seen in the Brombeer canal?", "observing", "?"],
  ["Baker wins a prize for rye bread", "unrelated", ""],
])("headline: %s", check);

test("a body is read from the sentences that say most of the claim, wherever they stand", () => {
  const body = [
    "The canal runs for nine miles.",
    "It was dug in 1820.",
    "The story that a whale was seen in the Brombeer canal is false, the harbour office said.",
  ].map(toldText);
  const read = bodyStance(claim, body, model, rarity);
  expect([read.stance, read.sentences[0]]).toEqual(["against", 2]);
  expect(read.words).toContain("false");
});

test("a headline and its body can stand apart", () => {
  const headline = headlineStance(claim, toldText("Whale seen in Brombeer canal"), model, rarity);
  const body = bodyStance(
    claim,
    [toldText("Reports that a whale was seen in the Brombeer canal are not true and a hoax, police said.")],
    model,
    rarity,
  );
  expect([headline.stance, body.stance]).toEqual(["for", "against"]);
});

test("closeness is the share of the claim that is said, whatever its forms", () => {
  expect(closeness(claim, [toldText("whales see Brombeer canals")], () => 1)).toBe(1);
  expect(closeness(claim, [toldText("nothing of it")], () => 1)).toBe(0);
  expect(closeness(toldText("the of and"), [toldText("the of and")], () => 1)).toBe(0);
});

test("of two sentences that are equally close the earlier comes first", () => {
  const body = ["Bread.", "A whale!", "A whale?"].map(toldText);
  expect(closestSentences(claim, body, () => 1, 5).map(({ at }) => at)).toEqual([1, 2]);
});

test("What is said to have decided is what the sum is made of", () => {
  const { because } = headlineStance(claim, toldText("Whale in canal is a hoax"), model, rarity);
  expect(because.length).toBeGreaterThan(3);
  expect(because.some(({ feature, weight }) => feature.includes("refute") && weight > 0)).toBe(true);
});
