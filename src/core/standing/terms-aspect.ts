import type { Telling } from "../provenance/telling.ts";
import type { ReportId } from "../rumour/rumour.ts";
import type { TermsAspect } from "./aspects.ts";
import { isConfirmed, isOfTheRumour, isOver, type Resolution } from "./resolution.ts";

/** The last sum that was rumoured against the one that was confirmed; a sum withheld leaves the terms open. */
export function termsAspect(resolution: Resolution): TermsAspect | null {
  const { life, tellings, resolving } = resolution;
  const told = tellings
    .filter((telling) => !resolving.includes(telling) && isOfTheRumour(telling.report, resolution))
    .flatMap(sumOf)
    .at(-1);
  if (told === undefined) return null;
  const confirmed = isConfirmed(life)
    ? resolving.flatMap(sumOf).find((sum) => sum.measure === told.measure)
    : undefined;
  if (confirmed === undefined) {
    return {
      outcome: isOver(life) ? "false" : "open",
      restsOn: [told.reportId],
      told: told.words,
      confirmed: null,
    };
  }
  return {
    outcome: isNearly(told, confirmed) ? "true" : "changed",
    restsOn: [told.reportId, confirmed.reportId],
    told: told.words,
    confirmed: confirmed.words,
  };
}

/** Whether the sum that one telling gives was confirmed; null when it gives none, or none of its measure was confirmed. */
export function sumBorneOut(telling: Telling, { life, resolving }: Resolution): "right" | "wrong" | null {
  const [told] = sumOf(telling);
  if (told === undefined || !isConfirmed(life) || resolving.includes(telling)) return null;
  const confirmed = resolving.flatMap(sumOf).find((sum) => sum.measure === told.measure);
  if (confirmed === undefined) return null;
  return isNearly(told, confirmed) ? "right" : "wrong";
}

function isNearly(told: Sum, confirmed: Sum): boolean {
  return Math.abs(confirmed.value - told.value) <= ROUNDING * confirmed.value;
}

/** "About $2 billion" bears out "$1.98 billion". */
const ROUNDING = 0.03;

interface Sum {
  readonly words: string;
  readonly value: number;
  /** Whether it is so much for each share, a part in a hundred, or in all; sums of another measure say nothing of it. */
  readonly measure: string;
  readonly reportId: ReportId;
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/trillion|\btn\b/i, 1e12],
  [/billion|\bbln\b|\d\s?bn?\b/i, 1e9],
  [/million|\bmln\b|\d\s?mn?\b/i, 1e6],
];

function sumOf({ report, words }: Telling): readonly Sum[] {
  const amount = words?.amount ?? null;
  const number = amount === null ? null : NUMBER.exec(amount);
  if (amount === null || number === null) return [];
  const scale = SCALES.find(([pattern]) => pattern.test(amount))?.[1] ?? 1;
  const value = Number(number[0].replaceAll(",", "")) * scale;
  return value > 0 ? [{ words: amount, value, measure: measureOf(amount), reportId: report.id }] : [];
}

/** The currency with the measure: euros bear out no dollars. */
function measureOf(words: string): string {
  if (/%|\bpct\b|per\s?cent/i.test(words)) return "share";
  const each = /\b(?:a|per|each)\s+(?:share|shr|unit)|\bshare\b/i.test(words) ? "each" : "total";
  const currency = /€|euros?/i.test(words)
    ? "eur"
    : /£|pounds?|stg|sterling/i.test(words)
      ? "gbp"
      : /¥|yen/i.test(words)
        ? "jpy"
        : "usd";
  return `${each} ${currency}`;
}
