import { textAt } from "../../../core/base/span.ts";
import { type AttributedWords, attributedWords } from "../../../core/claim/voice/attributions.ts";
import type { Document } from "../../../core/document/document.ts";
import type { Mentions } from "../../../core/mention/mention.ts";
import { indented } from "../terminal/columns.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";

/** Whose words and thoughts the document passes on: numbered by sentence, who and of what kind, by what cue, and what. */
export function printVoices(document: Document, mentions: Mentions, { columns }: Screen): readonly string[] {
  const margin = String(document.sentences.length).length + 2;
  return attributedWords(document, mentions).flatMap((words) =>
    indented(wrap(lineOf(document.text, words), columns - margin), margin, `${words.sentence + 1}`),
  );
}

function lineOf(text: string, { speaker, meant, type, cue, content, rule }: AttributedWords): string {
  const told = (span: { readonly start: number; readonly end: number }): string =>
    onOneLine(textAt(text, span));
  const who = speaker === null ? "nobody named" : `“${told(speaker)}”`;
  const stands = meant === null ? "" : `, that is “${told(meant)}”`;
  return `${who}${stands} (${type}) “${told(cue)}”: ${content.map(told).join(" … ")} (${rule})`;
}
