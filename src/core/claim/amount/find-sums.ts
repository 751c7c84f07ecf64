import type { Span } from "../../base/span.ts";

/** A sum of money or a share as the text writes it. */
export interface Sum extends Span {
  /** "each": for one of many ("20 dlrs a share", and "20 dlrs" alone); "share": a percentage; "total": other money. */
  readonly measure: "total" | "each" | "share";
}

const SCALE = "trillion|billion|million|thousand|mln|bln|bn|tn|mn|m|b|k";
const CURRENCY =
  "dlrs?|dollars?|cents?|stg|sterling|pounds?|euros?|eur|usd|gbp|yen|(?:swiss |french |belgian )?francs?|marks?|dm|lire|lira|crowns?|guilders?|" +
  "pesetas?|pesos?|rupees?|ringgit|rand|yuan|renminbi|won|roubles?|rubles?|schillings?|kronor|kroner|kronen|krona|riyals?|dirhams?|baht";
const LAND =
  "u\\.s\\.|us|canadian|cdn|australian|hong kong|h\\.k\\.|hk|n\\.z\\.|new zealand|singapore|swiss|french|belgian|swedish|danish|" +
  "norwegian|finnish|dutch|german|west german|saudi|indian|malaysian";
const COUNT = "an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half a|several";
const SIGN = "(?:us|a|au|c|ca|hk|nz|s|r)?[$£€¥₹]|\\b(?:usd|eur|gbp|sfr|ffr|rs|dm|chf|cad|aud|jpy)\\b\\.?";
// No sum has more digits; without a bound, a column of numbers that a page ran together ("1,1,1,…") takes time by its square.
const NUMBER = "\\d[\\d.,]{0,30}(?:-\\d+/\\d+)?";

// In this order, for the longest to win: money with a sign, money with its word, shares.
const SUM = new RegExp(
  [
    `(?:${SIGN})\\s?${NUMBER}(?:[- ]?(?:${SCALE})\\b)?`,
    `(?:${NUMBER}|\\b(?:${COUNT})(?=[\\s-](?:${SCALE})\\b))(?:[\\s-]?(?:${SCALE}))?(?:[\\s-](?:${LAND}))?[\\s-](?:${CURRENCY})\\b`,
    `(?<share>${NUMBER}(?:\\s?%|[\\s-](?:pct|percent|per\\s+cent)\\b))`,
  ].join("|"),
  "gi",
);

const EACH =
  /^(?:\s(?:in cash|cash|net|u\.s\.))?\s?(?:a|per|each|for each|for every|\/)\s?(?:common |ordinary |preferred |outstanding )?(?:share|shr|unit|stock|ads|adr|ounce|barrel|acre|ton|tonne|nominal|oz|year|month|head)\b/i;

/** The sums in a stretch of text, as spans of the whole text, from left to right. */
export function sumsIn(text: string, within: Span): readonly Sum[] {
  const sums: Sum[] = [];
  for (const found of text.slice(within.start, within.end).matchAll(SUM)) {
    const start = within.start + found.index;
    const bare = start + found[0].replace(/[.,]+$/, "").length;
    if (found.groups?.["share"] !== undefined) {
      sums.push({ start, end: bare, measure: "share" });
      continue;
    }
    const each = EACH.exec(text.slice(bare, Math.min(bare + 40, within.end)));
    const measure = each === null && !isSmall(found[0]) ? "total" : "each";
    sums.push({ start, end: bare + (each?.[0].length ?? 0), measure });
  }
  return sums;
}

/** Less of a currency than this buys nothing but a share in the news ("raised its bid to 48 dlrs cash", "a 2,100 franc bid"). */
const LEAST = 10_000;

function isSmall(words: string): boolean {
  const number = /\d[\d.,]*/.exec(words)?.[0];
  if (number === undefined || HAS_SCALE.test(words)) return false;
  return Number.parseFloat(number.replaceAll(",", "")) < LEAST;
}

const HAS_SCALE = new RegExp(`(?:\\d|[\\s-])(?:${SCALE})\\b`, "i");
