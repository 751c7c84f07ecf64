import type { ReadName, ReadNames } from "./annotated-names.ts";

const RUN = /(?<![\p{L}\d])\p{Lu}[\p{L}\d&-]*(?:\.\p{L}+)*(?:\s+(?:\p{Lu}[\p{L}\d&-]*(?:\.\p{L}+)*|&))*/gu;
const OPENS_SENTENCE = /(?:^|[.!?]\s+|\n\s*|["“]\s?)$/;

/**
 * The stupid baseline for names: every run of words with capitals is one, but for a single word that opens a sentence
 * and is not met with its capital elsewhere; the same words are the same organisation. It knows no entities.
 */
export function readCapitalisedRuns(text: string): ReadNames {
  const runs = [...text.matchAll(RUN)].map((run) => ({
    words: run[0].replace(/[.\s&-]+$/, ""),
    start: run.index,
    isFirst: OPENS_SENTENCE.test(text.slice(Math.max(0, run.index - 3), run.index)),
  }));
  const inside = new Set(runs.filter(({ isFirst }) => !isFirst).map(({ words }) => words));
  const numbers = new Map<string, number>();
  const names = runs
    .filter(({ words, isFirst }) => !isFirst || words.includes(" ") || inside.has(words))
    .map(({ words, start }): ReadName => {
      const referent = numbers.get(words) ?? numbers.size;
      numbers.set(words, referent);
      return { start, end: start + words.length, referent, entity: null };
    });
  return { names, references: [] };
}
