import { expect, test } from "vitest";
import { attributedWords, type Knowledge, loadKnowledge, read } from "../../src/index.ts";

/** A text, and each attribution in it as "who | cue | content | type", contents in several places joined by " … ". */
export type VoiceRow = readonly [text: string, ...attributions: readonly string[]];

const knowledge: Knowledge = loadKnowledge();

/** One test a row. A text that begins with "TITLE " is a headline. */
export function checkVoices(rows: readonly VoiceRow[]): void {
  for (const [text, ...attributions] of rows) {
    test(text, () => {
      expect(attributionsOf(text)).toEqual(attributions);
    });
  }
}

function attributionsOf(text: string): readonly string[] {
  const headline = text.startsWith("TITLE ") ? text.slice("TITLE ".length) : null;
  const article = headline === null ? { text } : { title: headline, text: "Pumps move water." };
  const { document, mentions } = read(article, knowledge);
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    document.text.slice(start, end).replace(/\s+/g, " ");
  return attributedWords(document, mentions).map(({ voice, cue, content, type }) =>
    [voice === null ? "-" : words(voice), words(cue), content.map(words).join(" … "), type].join(" | "),
  );
}
