import type { Span } from "../base/span.ts";

// Figures as any of the languages that the desk reads writes them: "$4.25 billion", "4,25 Milliarden Dollar",
// "42.5亿美元" and "4,25 млрд. долара" are one.

/** Words for powers of ten behind a number. In Portuguese of Portugal a milliard is "mil milhões". */
const POWERS: readonly (readonly [words: RegExp, power: number])[] = [
  [
    /^(?:billions?|bn|milliarden?|mrd|mil milh(?:ões|oes)|bilh(?:ões|ão|oes|ao)|miliardi|miliardo|miliar|milliards?|mil millones|млрд|милиарда?|миллиард[а-я]*|мільярд[а-я]*)(?![\p{L}])/iu,
    9,
  ],
  [/^(?:trillions?|trn|billionen|bilioni|trilh(?:ões|ão)|triliun|трлн)(?![\p{L}])/iu, 12],
  [
    /^(?:millions?|mn|mln|mio|millionen|milion[ei]|milh(?:ões|ão|oes|ao)|juta|millones|млн|милион[а-я]*|миллион[а-я]*)(?![\p{L}])/iu,
    6,
  ],
  [/^(?:thousand|tausend|mila|mil|ribu|хил|хиляди|тыс)(?![\p{L}])/iu, 3],
  [/^万亿/u, 12],
  [/^[亿億]/u, 8],
  [/^[万萬]/u, 4],
];

const PERCENT =
  /^(?:%|％|percent|per cent|pct|prozent|percento|por cento|por ciento|persen|процент|на сто)/iu;

const NUMBER =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,])(\d{1,3}(?:[.,\s]\d{3})+(?![\d])|\d+(?:[.,]\d+)?)/gu;

/**
 * The figures of a text that say something: per cents, and others with more than two digits that count, and no years. Two reports of one
 * matter share its price, as everybody does who was told; what a translation shares is all of them. By value, with
 * where each stands first.
 */
export function figuresIn(text: string): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  for (const match of text.matchAll(NUMBER)) {
    const [written = ""] = match;
    const behind = text.slice(match.index + written.length).trimStart();
    const power = POWERS.find(([words]) => words.test(behind))?.[1] ?? 0;
    const value = amountOf(written) * 10 ** power;
    const percent = PERCENT.test(behind) ? "%" : "";
    const figure = `${Number(value.toPrecision(6))}${percent}`;
    const saysMuch = percent !== "" || (!isYear(written, power) && saysSomething(value, power));
    if (!saysMuch || found.has(figure)) continue;
    found.set(figure, { start: match.index, end: match.index + written.length });
  }
  return found;
}

/** "4,25" and "4.25" are four and a quarter; "4,250" and "4.250" are thousands. */
function amountOf(written: string): number {
  if (/^\d{1,3}(?:[.,\s]\d{3})+$/.test(written)) return Number(written.replaceAll(/[^\d]/g, ""));
  return Number(written.replace(",", "."));
}

/** "1948" is a year; "1,948", "1.948" and "1 948" are a number of something. */
function isYear(written: string, power: number): boolean {
  return power === 0 && /^(?:19|20)\d\d$/.test(written);
}

function saysSomething(value: number, power: number): boolean {
  if (!Number.isFinite(value) || value === 0) return false;
  return power > 0 || value >= 100 || !Number.isInteger(value);
}
