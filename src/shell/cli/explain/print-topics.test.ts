import { expect, test } from "vitest";
import { readSentences } from "../../../core/claim/extract.ts";
import { read } from "../../../index.ts";
import { SIGNS } from "../terminal/style.ts";
import { printTopics } from "./print-topics.ts";

function printed(text: string): string {
  const { document, mentions } = read({ text, language: "en" });
  const readings = readSentences(document, mentions);
  return printTopics(document, mentions, readings, { columns: 200, style: SIGNS }).join("\n");
}

test("a sentence about something the desk follows is shown by its number, with how likely and what weighed most", () => {
  const shown = printed(
    "It rained in Lisbon. Tessaline Corp agreed to acquire Ovrendal Inc for $2.3 billion.",
  );
  expect(shown).toMatch(/^2 {2}takeover \(0\.\d\d\)\n {3}\+\d\.\d\d rules=read acquisition/);
  expect(shown.split("; ").length).toBeLessThanOrEqual(5);
});

test("a document about nothing of the kind has nothing to show", () => {
  expect(printed("It rained in Lisbon.")).toBe("");
});
