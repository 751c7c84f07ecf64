import type { Sentence } from "../document/document.ts";
import type { Token } from "../document/token.ts";

/**
 * What capital letters tell in a sentence.
 *
 * - "plain": they mark names, as in prose;
 * - "capitals": everything is in capitals, as in the headlines of old wires;
 * - "titled": nearly every word has one, as in American headlines;
 * - "small": nothing has one.
 */
export type Casing = "plain" | "capitals" | "titled" | "small";

// Shorter words are often written small in titled headlines too, so they tell nothing.
const TELLING_LENGTH = 4;
// Share of capitalised words from which a sentence counts as titled: plain headlines of names and verbs stay below it.
const TITLED_SHARE = 0.75;
const LEAST_TITLED_WORDS = 4;

/**
 * The casing of each sentence. Where no sentence of prose has a capital but its first, the document has none that tell, and
 * all its prose counts as small.
 */
export function casingsOf(sentences: readonly Sentence[]): readonly Casing[] {
  const casings = sentences.map(casingOf);
  const plain = sentences.filter((_, number) => casings[number] === "plain");
  const isSmall = plain.length > 1 && !plain.some(hasInnerCapital);
  return isSmall ? casings.map((casing) => (casing === "plain" ? "small" : casing)) : casings;
}

function hasInnerCapital({ tokens }: Sentence): boolean {
  return tokens.some((token, index) => index > 0 && isWord(token) && token.shape !== "lower");
}

export function casingOf(sentence: Sentence): Casing {
  const words = sentence.tokens.filter(isWord);
  const small = words.filter((token) => token.shape === "lower");
  const large = words.filter(
    (token) => token.shape !== "lower" && token.shape !== "upper" && token.text.length > 1,
  );
  if (small.length === 0 && large.length === 0) return "capitals";
  const telling = words.filter((token) => token.text.length >= TELLING_LENGTH);
  const capitalised = telling.filter((token) => token.shape !== "lower");
  if (small.length === words.length) return "small";
  const titled = telling.length >= LEAST_TITLED_WORDS && capitalised.length / telling.length >= TITLED_SHARE;
  if (titled && !isProse(sentence)) return "titled";
  if (large.length <= 1 && small.length <= 1 && isMostlyCapitals(sentence.tokens)) return "capitals";
  return "plain";
}

/** A sentence of the body that ends in a full stop is prose, however many names it has; headings have none. */
function isProse(sentence: Sentence): boolean {
  const last = sentence.tokens.findLast((token) => !/^["”’')\]]$/u.test(token.text));
  return sentence.part === "body" && last !== undefined && /[.!?]$/.test(last.text);
}

function isWord(token: Token): boolean {
  return token.shape !== "mark" && token.shape !== "number" && token.lower !== "'s";
}

function isMostlyCapitals(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => isWord(token) && token.text.length > 1);
  return words.length >= 3 && words.filter((token) => token.shape === "upper").length >= words.length * 0.7;
}
