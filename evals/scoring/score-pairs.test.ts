import { expect, test } from "vitest";
import { scorePairs } from "./score-pairs.ts";

/** Each document as "matter: rumour rumour"; precision and recall of pairs, and the share that stands anywhere. */
test.each<[string, readonly string[], readonly (number | null)[]]>([
  ["all together as they should be", ["a: 1", "a: 1", "b: 2"], [1, 1, 1]],
  ["two matters in one rumour", ["a: 1", "a: 1", "b: 1"], [0.3333, 1, 1]],
  ["one matter in two rumours", ["a: 1", "a: 1", "a: 2"], [1, 0.3333, 1]],
  ["a document in both of them joins them for itself only", ["a: 1", "a: 1 2", "a: 2"], [1, 0.6667, 1]],
  ["what stands nowhere is with nothing", ["a: 1", "a:", "a:"], [1, 0, 0.3333]],
])("%s", (_title, lines, expected) => {
  const documents = lines.map((line, place) => {
    const [matter = "", rumours = ""] = line.split(":");
    return { id: String(place), matter, rumours: new Set(rumours.split(" ").filter((id) => id !== "")) };
  });
  const { pair_precision, pair_recall, placed } = scorePairs(documents);
  expect([pair_precision, pair_recall, placed]).toEqual(expected);
});
