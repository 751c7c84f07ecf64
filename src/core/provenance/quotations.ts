import type { Span } from "../base/span.ts";

/** Words between quotation marks, with those around them that say whose they are. */
export interface Quotation extends Span {
  /** The quoted words in lower case, single blanks between. */
  readonly words: string;
  /** The rest of the paragraph. */
  readonly around: string;
}

/** Shorter ones are a phrase of the trade ("a perfect fit") or a name, and anybody's. */
export const FEWEST_WORDS = 6;
const QUOTED = /[“„«"「『]([^“”„«»"「」『』]{12,600})[”“»"」』]/gu;

export function quotationsIn(text: string, bodyStart: number): readonly Quotation[] {
  const found: Quotation[] = [];
  let start = bodyStart;
  for (const paragraph of text.slice(bodyStart).split("\n\n")) {
    for (const match of paragraph.matchAll(QUOTED)) {
      const words = (match[1] ?? "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length < FEWEST_WORDS) continue;
      found.push({
        start: start + match.index,
        end: start + match.index + match[0].length,
        words: words.join(" "),
        around: paragraph.replace(match[0], " "),
      });
    }
    start += paragraph.length + 2;
  }
  return found;
}

/** One is the other, or the greater part of it. */
export function isSameQuotation(a: Quotation, b: Quotation): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return ` ${long} `.includes(` ${short} `);
}

/** Whether the same one may be speaking: a name that both give, or no name in either. */
export function isSameSpeaker(a: Quotation, b: Quotation): boolean {
  const [namesA, namesB] = [namesIn(a.around), namesIn(b.around)];
  return (namesA.size === 0 && namesB.size === 0) || [...namesA].some((name) => namesB.has(name));
}

function namesIn(around: string): ReadonlySet<string> {
  const names = around.matchAll(/(?<![.!?”"]\s{0,2})(?<!^\s*)\b\p{Lu}[\p{L}’'-]+/gu);
  return new Set([...names].map(([name]) => name.toLowerCase()));
}
