import type { Span } from "../../../core/base/span.ts";
import type { Style } from "./style.ts";
import { wrapSpans } from "./wrap.ts";

/** A stretch of text on one line, of which some words are to be set off. Spans are within `text`. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** Wrapped to so many columns, with the marked words set off: by style where there are codes, in «signs» elsewhere. */
export function wrapMarked(marked: MarkedText, columns: number, style: Style): readonly string[] {
  const { text, marks } = style.codes ? marked : withSigns(marked);
  return wrapSpans(text, columns).map((line) => styledLine(text, line, marks, style));
}

function withSigns({ text, marks }: MarkedText): MarkedText {
  const [open, close] = /[«»]/.test(text) ? ["[[", "]]"] : ["«", "»"];
  let out = "";
  let at = 0;
  for (const mark of marks) {
    out += `${text.slice(at, mark.start)}${open}${text.slice(mark.start, mark.end)}${close}`;
    at = mark.end;
  }
  return { text: out + text.slice(at), marks: [] };
}

function styledLine(text: string, line: Span, marks: readonly Span[], style: Style): string {
  let out = "";
  let at = line.start;
  for (const mark of marks) {
    const start = Math.max(at, mark.start);
    const end = Math.min(line.end, mark.end);
    if (start >= end) continue;
    out += text.slice(at, start) + style.marked(text.slice(start, end));
    at = end;
  }
  return out + text.slice(at, line.end);
}
