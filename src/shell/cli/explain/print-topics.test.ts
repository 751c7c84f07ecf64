import { expect, test } from "vitest";
import { read } from "../../../core/desk.ts";
import { makePage } from "../../../core/page/make-page.ts";
import { NO_HINTS } from "../../../core/page/page.ts";
import { loadKnowledge } from "../../knowledge.ts";
import { SIGNS } from "../terminal/style.ts";
import { printTopics } from "./print-topics.ts";
import { withTokens } from "./with-tokens.ts";

function printed(text: string): string {
  const page = makePage({
    givenId: null,
    url: null,
    format: "text",
    charset: "utf-8",
    body: new TextEncoder().encode(text),
    hints: { ...NO_HINTS, language: "en", from: "record" },
  });
  const { document, mentions } = read(page, loadKnowledge());
  // As readings come from the worker threads.
  const sentences = document.sentences.map((sentence) => ({ ...sentence, tokens: [] }));
  const tokened = withTokens({ ...document, sentences });
  return printTopics(tokened, mentions, { columns: 200, style: SIGNS }).join("\n");
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
