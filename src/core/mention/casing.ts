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

export function casingOf(sentence: Sentence): Casing {
  let small = 0;
  let large = 0;
  let telling = 0;
  let capitalised = 0;
  for (const token of sentence.tokens) {
    if (!isWord(token)) continue;
    const smallFirst = token.shape === "lower";
    if (smallFirst) small += 1;
    else if (token.shape !== "upper" && token.text.length > 1) large += 1;
    if (token.text.length < TELLING_LENGTH) continue;
    telling += 1;
    if (!smallFirst) capitalised += 1;
  }
  if (small === 0 && large === 0) return "capitals";
  if (capitalised === 0 && large === 0) return "small";
  if (telling >= LEAST_TITLED_WORDS && capitalised / telling >= TITLED_SHARE) return "titled";
  if (large <= 1 && small <= 1 && isMostlyCapitals(sentence.tokens)) return "capitals";
  return "plain";
}

function isWord(token: Token): boolean {
  return token.shape !== "mark" && token.shape !== "number" && token.lower !== "'s";
}

function isMostlyCapitals(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => isWord(token) && token.text.length > 1);
  return words.length >= 3 && words.filter((token) => token.shape === "upper").length >= words.length * 0.7;
}
