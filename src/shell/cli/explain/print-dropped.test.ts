import { expect, test } from "vitest";
import { read } from "../../../core/desk.ts";
import { makePage } from "../../../core/page/make-page.ts";
import { NO_HINTS } from "../../../core/page/page.ts";
import { loadKnowledge } from "../../knowledge.ts";
import { SIGNS } from "../terminal/style.ts";
import { printDropped } from "./print-dropped.ts";
import { withTokens } from "./with-tokens.ts";

function check(text: string, expected: readonly string[]): void {
  const page = makePage({
    givenId: null,
    url: null,
    format: "text",
    charset: "utf-8",
    body: new TextEncoder().encode(text),
    hints: { ...NO_HINTS, language: "en", from: "record" },
  });
  const { document, mentions, claims } = read(page, loadKnowledge());
  // As readings come from the worker threads.
  const bare = {
    ...document,
    sentences: document.sentences.map((sentence) => ({ ...sentence, tokens: [] })),
  };
  expect(printDropped(withTokens(bare), mentions, claims, { columns: 200, style: SIGNS })).toEqual(expected);
}

test.each([
  ["It rained in Lisbon.", []],
  ["Acme Corp agreed to buy Beta Ltd.", []],
  ["If Acme Corp bought Beta Ltd, prices would rise.", ['1  “bought”, acquisition "buy": only supposed']],
  ["Analysts expect a sale of the unit.", ['1  “sale”, acquisition "sold to": a needed party is not named']],
])("%s", check);
