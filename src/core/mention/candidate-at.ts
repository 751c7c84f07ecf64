import type { Token } from "../document/token.ts";
import type { Candidate, Looks } from "./candidate.ts";
import type { AliasUse } from "./gazetteer.ts";
import { wordSet } from "./lexicon/word-list.ts";
import { looksOf } from "./looks.ts";
import { keyOf } from "./name-key.ts";
import { isDesignator, opensSentence } from "./name-word.ts";
import type { SentenceView } from "./sentence-view.ts";

export function candidateAt(
  view: SentenceView,
  first: number,
  last: number,
  uses: readonly AliasUse[],
  rule: string,
  looks: Looks = looksOf(view, first, last),
): Candidate {
  const { tokens, text, sentence } = view;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  const words = coreWords(tokens, first, last);
  const opens = opensSentence(tokens, first);
  const verbs = view.gazetteer.languages.get(view.language)?.acts ?? ACTING;
  const acts = verbs.has(tokens[last]?.lower ?? "");
  return {
    start,
    end,
    text: text.slice(start, end),
    sentence,
    first,
    last,
    opens,
    acts,
    words,
    uses,
    looks,
    rule,
  };
}

/** Verbs that have a name before them more often than not. */
export const ACTING = wordSet(`
  is was has had will would said says can could may might should does did 's also now already announced agreed bought sold
  plans wants owns makes sells offers offered launched unveiled confirmed denied declined reported expects acquired
`);

// "Shadowcrew.com" and "Shadowcrew" are one name.
const WEB_ENDING = /\.(?:com|org|net|co\.uk)$/;

/** The words of a name as keys, without the designators at its end; all of them when nothing else is left. */
export function coreWords(tokens: readonly Token[], first: number, last: number): string[] {
  let end = last;
  while (end > first + 1) {
    const token = tokens[end - 1];
    if (token === undefined || !(isDesignator(token) || token.shape === "mark")) break;
    end -= 1;
  }
  const words: string[] = [];
  for (let index = first; index < end; index += 1) {
    const key = keyOf((tokens[index]?.lower ?? "").replace(WEB_ENDING, ""));
    if (key === "s" && index > first) words.push(`${words.pop() ?? ""}s`);
    else if (key !== "") words.push(key);
  }
  return words;
}
