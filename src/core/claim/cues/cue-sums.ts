import type { Span } from "../../base/span.ts";

/** The words of a sum: "Millionen", "Euro" (between the two may stand a small word), "Prozent". */
export const SUM_PARTS = ["scale", "currency", "percent"] as const;
export type SumPart = (typeof SUM_PARTS)[number];

const SIGN = "(?:US|R|HK|A)?[$€£¥]|(?:USD|EUR|GBP|CNY|RMB|BRL|IDR|CHF)\\b|\\bRp\\.?";
const NUMBER = "\\d[\\d.,]*";

/** One pattern for all sums of a language: money with a sign, money with its word, shares. */
export function sumPattern(words: Readonly<Record<SumPart, readonly string[]>>): RegExp {
  const scale = anyOf(words.scale);
  const money = `${NUMBER}\\s?(?:余|多)?(?:${scale})?\\s?(?:di |de |d['’]|от )?(?:${anyOf(words.currency)})`;
  const signed = `(?:${SIGN})\\s?${NUMBER}(?:\\s?(?:${scale}))?`;
  const signedBehind = `${NUMBER}(?:\\s?(?:${scale}))?\\s?[€$£]`;
  const share = `${NUMBER}\\s?(?:%|${anyOf(words.percent)})`;
  return new RegExp([money, signed, signedBehind, share].join("|"), "giu");
}

function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return longestFirst.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|") || "(?!)";
}

/** The sum nearest to `near` within a stretch of text; null when there is none. */
export function sumNear(text: string, within: Span, near: Span, pattern: RegExp): Span | null {
  let best: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const found of text.slice(within.start, within.end).matchAll(pattern)) {
    const start = within.start + found.index;
    const end = start + found[0].replace(/[\s.,]+$/u, "").length;
    const distance = Math.max(0, start - near.end, near.start - end);
    if (distance >= least) continue;
    least = distance;
    best = { start, end };
  }
  return best;
}
