import { describe, expect, test } from "vitest";
import { type FoundPlace, foundPassages } from "./found-passages.ts";

/** "[words]" of the text are looked for, the same words being the same phrase; sentences end with a full stop. */
function check(marked: string, expected: readonly string[]): void {
  const places: FoundPlace[] = [];
  const phrases: string[] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const words = part.startsWith("[") ? part.slice(1, -1) : null;
    if (words !== null) {
      if (!phrases.includes(words)) phrases.push(words);
      places.push({ start: text.length, end: text.length + words.length, phrase: phrases.indexOf(words) });
    }
    text += words ?? part;
  }
  const sentences = [...text.matchAll(/[^ ][^.]*\./g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const shown = foundPassages(text, sentences, places).map(
    ({ pieces, cutBefore, cutAfter }) =>
      (cutBefore === "yes" ? "… " : "") +
      pieces.map((piece) => (piece.marked === "yes" ? `[${piece.text}]` : piece.text)).join("") +
      (cutAfter === "yes" ? " …" : ""),
  );
  expect(shown).toEqual(expected);
}

const LONG = "word ".repeat(60);

describe("of a document that was found are shown", () => {
  test("the two sentences that hold most of what was looked for, in their order", () =>
    check("One [a]. None. Both [a] and [b]. Again [b].", ["One [a].", "Both [a] and [b]."]));
  test("the first sentence where it stands in none", () => check("First one. Second one.", ["First one."]));
  test("the words around it in a sentence that is too long", () =>
    check(`Begin ${LONG}[a] ${LONG}end.`, [`… ${"word ".repeat(17)}[a] ${"word ".repeat(34).trimEnd()} …`]));
});
