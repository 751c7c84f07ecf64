import { longestAlias } from "./gazetteer.ts";
import { looksOf } from "./looks.ts";
import { isDesignator, isNameWord } from "./name-word.ts";
import type { Run } from "./runs.ts";
import type { SentenceView } from "./sentence-view.ts";

/**
 * Joins the two halves of names such as "Procter and Gamble Co": the second ends with a designator, the first does not
 * and stands nowhere in the document by itself. "Magellan and Balzac Inc" are two names once the text says "Magellan".
 */
export function joinAnds(sentences: readonly { view: SentenceView; runs: readonly Run[] }[]): (readonly Run[])[] {
  const alone = new Set<string>();
  for (const { view, runs } of sentences) {
    for (const run of runs) if (view.tokens[run.last]?.lower !== "and") alone.add(textOf(view, run));
  }
  return sentences.map(({ view, runs }) => joined(view, runs, alone));
}

function joined(view: SentenceView, runs: readonly Run[], alone: ReadonlySet<string>): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const before = result.at(-1);
    if (before !== undefined && isOneName(view, before, run, alone)) {
      result[result.length - 1] = { first: before.first, last: run.last };
    } else result.push(run);
  }
  return result;
}

function isOneName(view: SentenceView, left: Run, right: Run, alone: ReadonlySet<string>): boolean {
  const { tokens, gazetteer } = view;
  if (right.first !== left.last + 1 || tokens[left.last]?.lower !== "and") return false;
  const end = tokens[right.last - 1];
  const before = tokens[left.last - 1];
  if (end === undefined || before === undefined || right.last - right.first < 2) return false;
  if (!isDesignator(end) || isDesignator(before) || !isNameWord(before)) return false;
  const isListed = longestAlias(gazetteer, tokens, left.first) !== null || longestAlias(gazetteer, tokens, right.first) !== null;
  if (looksOf(view, left.first, left.last) === "place") return false;
  return !(isListed || alone.has(textOf(view, left)) || alone.has(coreOf(view, right)));
}

function textOf({ text, tokens }: SentenceView, { first, last }: Run): string {
  return text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
}

function coreOf(view: SentenceView, run: Run): string {
  return textOf(view, { first: run.first, last: run.last - 1 });
}
