import type { Span } from "../../../core/base/span.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import { humanMoment } from "../../wording/human-date.ts";
import type { PrintedDocument } from "../records/reading-record.ts";
import { indented } from "../terminal/columns.ts";
import { wrapMarked } from "../terminal/marked.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";
import { markedLine } from "./marked-sentence.ts";
import { shortId } from "./rumour-words.ts";

/** A document that was found, and the rumours it has reports in. */
export interface Found {
  readonly document: PrintedDocument;
  readonly rumours: readonly RumourId[];
}

const INDENT = 4;
/** Characters of text shown before and after the first word that was looked for. */
const BEFORE = 60;
const AFTER = 140;

/** Each document that was found, with a stretch of its text around the first of the words. */
export function printFound(found: readonly Found[], query: string, screen: Screen): readonly string[] {
  const words = wordsOf(query);
  return found.flatMap(({ document, rumours }, index) => [
    ...(index === 0 ? [] : [""]),
    ...printHit(document, rumours, words, screen),
  ]);
}

function printHit(
  document: PrintedDocument,
  rumours: readonly RumourId[],
  words: RegExp | null,
  { columns, style }: Screen,
): readonly string[] {
  const room = columns - INDENT;
  const date = document.published === null ? "no date" : humanMoment(document.published);
  const outlet = document.outlet === null ? "outlet unknown" : onOneLine(document.outlet.name);
  const ids = [onOneLine(document.givenId ?? document.id), ...rumours.map(shortId)].join(" · ");
  return [
    ...wrap(document.title === "" ? "(no title)" : onOneLine(document.title), columns).map(style.strong),
    ...indented(wrap(`${date} · ${outlet}`, room), INDENT),
    ...indented(wrapMarked(excerpt(document.text.slice(document.bodyStart), words), room, style), INDENT),
    ...indented(wrap(ids, room).map(style.faint), INDENT),
  ];
}

function excerpt(text: string, words: RegExp | null): { text: string; marks: readonly Span[] } {
  const spans = words === null ? [] : [...text.matchAll(words)].map(spanOf);
  const first = spans[0]?.start ?? 0;
  const start = first <= BEFORE ? 0 : text.lastIndexOf(" ", first - BEFORE) + 1;
  const cut = text.indexOf(" ", Math.min(text.length, first + AFTER));
  const end = cut === -1 ? text.length : cut;
  return markedLine(
    text,
    { start, end },
    spans.filter((span) => span.start >= start && span.end <= end),
  );
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** The words of a query as a pattern; accents must agree here, so that now and then nothing is marked. */
function wordsOf(query: string): RegExp | null {
  const words = query
    .replaceAll('"', " ")
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return null;
  const patterns = words.map((word) => {
    const letters = word.replaceAll(/[.*+?^${}()|[\]\\]/g, (sign) => (sign === "*" ? "" : `\\${sign}`));
    return word.endsWith("*") ? `${letters}[\\p{L}\\p{N}]*` : `${letters}(?![\\p{L}\\p{N}])`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})`, "giu");
}
