import { contains } from "../../../core/base/span.ts";
import type { Document } from "../../../core/document/document.ts";
import type { Mentions } from "../../../core/mention/mention.ts";
import { markedLine } from "../print/marked-sentence.ts";
import { indented } from "../terminal/columns.ts";
import { wrapMarked } from "../terminal/marked.ts";
import type { Screen } from "../terminal/screen.ts";

/** The sentences, numbered, with every mention marked; a blank line where a paragraph ends. */
export function printSentences(
  document: Document,
  { mentions }: Mentions,
  screen: Screen,
): readonly string[] {
  const margin = String(document.sentences.length).length + 2;
  let paragraph = document.sentences[0]?.paragraph ?? 0;
  return document.sentences.flatMap((sentence, index) => {
    const within = mentions.filter((mention) => contains(sentence, mention));
    const marked = markedLine(document.text, sentence, within);
    const lines = indented(wrapMarked(marked, screen.columns - margin, screen.style), margin, `${index + 1}`);
    const ends = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    return ends ? ["", ...lines] : lines;
  });
}
