import fc from "fast-check";
import { expect, test } from "vitest";
import { splitSentences } from "../document/sentences.ts";
import { anchorOf, CONTEXT_EACH_SIDE, excerptOf } from "./excerpt.ts";

const SENTENCES = [
  "Acme is in talks to buy Beta.",
  "Nobody would comment.",
  "小米要和诺基亚牵手，消息称战略合作即将公布。",
  `A sentence that goes on ${"and on ".repeat(60)}until it ends.`,
  "“It is so,” he said.",
];

const documents = fc
  .tuple(
    fc.constantFrom(...SENTENCES, ""),
    fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 14 }),
  )
  .map(([title, body]) => {
    const text = title === "" ? body.join("\n\n") : `${title}\n\n${body.join(" ")}`;
    return { text, bodyStart: title === "" ? 0 : title.length + 2 };
  });

const marked = documents.chain((document) =>
  fc.record({
    document: fc.constant(document),
    spans: fc.array(
      fc
        .tuple(fc.nat(document.text.length - 1), fc.integer({ min: 1, max: 60 }))
        .map(([start, size]) => ({ start, end: Math.min(document.text.length, start + size) }))
        .filter(({ start, end }) => start >= document.bodyStart || end < document.bodyStart),
      { maxLength: 5 },
    ),
  }),
);

test("what is shown is the document's own text, every span is marked, and little stands around them", () => {
  fc.assert(
    fc.property(marked, ({ document, spans }) => {
      const { text, bodyStart } = document;
      const anchored = spans.map((span) => ({ ...span, anchor: anchorOf(span) }));
      const passages = excerptOf(document, splitSentences(text, bodyStart), anchored);
      const pieces = passages.flatMap((passage) => passage.pieces);
      for (const passage of passages) {
        expect(passage.pieces.map((piece) => piece.text).join("")).toBe(
          text.slice(passage.start, passage.end),
        );
        expect(passage.start < bodyStart).toBe(passage.part === "title");
      }
      for (const { anchor } of anchored) {
        expect(pieces.filter(({ begins }) => begins.includes(anchor)).length).toBe(1);
        expect(pieces.filter(({ ends }) => ends.includes(anchor)).length).toBe(1);
      }
      for (const piece of pieces) {
        const isMarked = spans.some(({ start, end }) => start <= piece.start && piece.end <= end);
        expect(piece.marked).toBe(isMarked ? "yes" : "no");
        const isNear = spans.some(
          ({ start, end }) =>
            piece.start >= start - CONTEXT_EACH_SIDE && piece.end <= end + CONTEXT_EACH_SIDE,
        );
        const isBetween =
          spans.some(({ end }) => end <= piece.start) && spans.some(({ start }) => start >= piece.end);
        expect(isNear || isBetween).toBe(true);
      }
    }),
  );
});

test("what is left out is told, before and behind", () => {
  const body = `${"One sentence. ".repeat(40)}Acme buys Beta. ${"Another sentence. ".repeat(40)}`.trim();
  const start = body.indexOf("Acme");
  const document = { text: body, bodyStart: 0 };
  const [passage] = excerptOf(document, splitSentences(body, 0), [{ start, end: start + 15, anchor: "a" }]);
  expect(passage).toMatchObject({ cutBefore: "yes", cutAfter: "yes" });
  expect(passage?.pieces[0]?.text.startsWith("One sentence.")).toBe(true);
  expect(passage?.pieces.at(-1)?.text.trimEnd().endsWith("Another sentence.")).toBe(true);
});

test("a span that is not in the text marks nothing", () => {
  const document = { text: "Acme buys Beta.", bodyStart: 0 };
  expect(excerptOf(document, [], [{ start: 10, end: 400, anchor: "a" }])).toEqual([]);
});
