import type { Span } from "../../src/core/base/span.ts";

/** Something deliberately simple: the capitalised words before "said" or "says" speak the rest of their sentence. */
export function saidBaseline(text: string) {
  const attributions: { source: readonly Span[]; content: readonly Span[] }[] = [];
  for (const { 0: sentence, index } of text.matchAll(/[^\n.!?]+/g)) {
    const found = /((?:\p{Lu}[\p{L}\p{N}.'’-]*\s+)+)(said|says)\b/u.exec(sentence);
    if (found === null) continue;
    const [whole = "", name = ""] = found;
    const start = index + found.index;
    const before = { start: index, end: start };
    const after = { start: start + whole.length, end: index + sentence.length };
    attributions.push({
      source: [{ start, end: start + name.trimEnd().length }],
      content: [after.end - after.start > before.end - before.start ? after : before],
    });
  }
  return { text, attributions };
}
