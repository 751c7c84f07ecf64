import { expect, test } from "vitest";
import { scoreVoices } from "./score-voices.ts";

test("a place where nothing was read is wrong, and left out of the share among those found", () => {
  const voices = [
    { label: "party", read: "party" },
    { label: "media", read: "party" },
    { label: "analyst", read: null },
    { label: "analyst", read: "analyst" },
  ];
  expect(scoreVoices(voices)).toEqual({
    labels: 4,
    type_accuracy: 0.5,
    type_when_found: 0.6667,
    place_recall: 0.75,
  });
});

test("without labels there is nothing to measure", () => {
  expect(scoreVoices([])).toMatchObject({ labels: 0, type_accuracy: null });
});
