import type { SentenceView } from "./sentence-view.ts";

// Endings of English words, with what they replace: "bidders" is "bidder", "acquired" is "acquire".
const ENDINGS: readonly (readonly [string, string])[] = [
  ["s", ""],
  ["es", ""],
  ["ies", "y"],
  ["ed", ""],
  ["ed", "e"],
  ["ied", "y"],
  ["ing", ""],
  ["ing", "e"],
  ["ly", ""],
  ["er", ""],
  ["er", "e"],
  ["ers", ""],
];
const LEAST_STEM = 3;

/** Whether a word, in lower case, is an ordinary one: the lexicon has it in some form, or the text writes it small. */
export function isOrdinaryWord({ gazetteer, words }: SentenceView, word: string): boolean {
  const { ordinary } = gazetteer.lexicon;
  if (ordinary.has(word) || words.small.has(word)) return true;
  return ENDINGS.some(([ending, instead]) => {
    if (!word.endsWith(ending) || word.length - ending.length < LEAST_STEM) return false;
    return ordinary.has(word.slice(0, -ending.length) + instead);
  });
}
