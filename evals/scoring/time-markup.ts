import type { Span } from "../../src/core/base/span.ts";

/** A time expression with the value that it has by TIMEX3. */
export interface MarkedTime extends Span {
  readonly type: string;
  readonly value: string;
}

/** The text of a TimeML document without its marks, the day it was made, and the times that are marked in the text. */
export interface TimeMarkup {
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly created: string;
  readonly times: readonly MarkedTime[];
}

/** Reads a TimeML document. Throws when it does not say when it was made or has no text: then it is none. */
export function readTimeMarkup(tml: string): TimeMarkup {
  const created = /<DCT>[\s\S]*?\bvalue="(\d{4}-\d\d-\d\d)/.exec(tml)?.[1];
  const marked = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(tml)?.[1];
  if (created === undefined || marked === undefined) throw new Error("This is no TimeML document.");
  let text = "";
  const times: MarkedTime[] = [];
  const open: { readonly start: number; readonly attributes: string }[] = [];
  for (const [piece, closes, name, attributes] of marked.matchAll(/<(\/?)(\w+)([^>]*)>|[^<]+/g)) {
    if (name === undefined) text += unescaped(piece);
    else if (name === "TIMEX3" && closes === "")
      open.push({ start: text.length, attributes: attributes ?? "" });
    else if (name === "TIMEX3") {
      const opened = open.pop();
      if (opened !== undefined) times.push(markedTime(opened, text.length));
    }
  }
  return { text, created, times: times.sort((a, b) => a.start - b.start) };
}

function markedTime(
  { start, attributes }: { readonly start: number; readonly attributes: string },
  end: number,
) {
  return { start, end, type: attribute(attributes, "type"), value: attribute(attributes, "value") };
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescaped(text: string): string {
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
