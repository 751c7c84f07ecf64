import type { Token } from "../document/token.ts";
import { longestAlias } from "./gazetteer.ts";
import { GENERIC_CAPITALS } from "./lexicon/function-words.ts";
import { NATIONS } from "./lexicon/nations.ts";
import { looksOf } from "./looks.ts";
import { isDesignator, opensSentence } from "./name-word.ts";
import { onlyDesignators } from "./run-words.ts";
import type { Run } from "./runs.ts";
import type { SentenceView } from "./sentence-view.ts";

/** "Get Acme Inc" at the head of a sentence, when the table or the document knows Acme. */
export function withoutOpener(view: SentenceView, run: Run): Run {
  const first = view.tokens[run.first];
  if (first === undefined || !opensSentence(view.tokens, run.first)) return run;
  if (!(view.gazetteer.lexicon.ordinary.has(first.lower) || NATIONS.has(first.lower))) return run;
  if (isPairHere(view, run.first)) return run;
  return isKnownAlone(view, run.first + 1, run.last) ? { first: run.first + 1, last: run.last } : run;
}

/** A run without the words before it that only open the sentence or say where it is from: "Rival Foo", "Chinese Foo". */
export function trimmed(view: SentenceView, run: Run): Run {
  const { tokens } = view;
  let first = run.first;
  while (first < run.last) {
    const token = tokens[first];
    if (token === undefined || token.shape === "mark") break;
    const isOpener = opensSentence(tokens, first) && isOrdinaryHere(view, token) && !isPairHere(view, first);
    const isNation =
      NATIONS.has(token.lower) && first + 1 < run.last && isKnownAlone(view, first + 1, run.last);
    if (!(isOpener || isNation)) break;
    first += 1;
  }
  return { first, last: run.last };
}

/** "Ryzen CPU" is Ryzen. */
export function withoutGenericEnd({ tokens }: SentenceView, run: Run): Run {
  let last = run.last;
  while (last - 1 > run.first && isGenericEnd(tokens[last - 1])) last -= 1;
  return { first: run.first, last };
}

/** "Tolmar Gold TMG": a stock symbol that lost its brackets. */
export function withoutSymbol(view: SentenceView, { first, last }: Run): Run {
  const end = view.tokens[last - 1];
  const isShort = end?.shape === "upper" && /^\p{Lu}{2,5}$/u.test(end.text) && !isDesignator(end);
  const isSymbol = isShort && last - first > 2 && looksOf(view, first, last - 1) === "company";
  return { first, last: isSymbol ? last - 1 : last };
}

function isGenericEnd(token: Token | undefined): boolean {
  return token !== undefined && token.shape === "upper" && GENERIC_CAPITALS.has(token.lower);
}

function isOrdinaryHere({ gazetteer, words }: SentenceView, token: Token): boolean {
  const { ordinary, givenNames } = gazetteer.lexicon;
  return ordinary.has(token.lower) && !words.inner.has(token.lower) && !givenNames.has(token.lower);
}

/** Whether the document has this word and the next together with capitals elsewhere too: "First City". */
function isPairHere({ tokens, words }: SentenceView, first: number): boolean {
  return (words.pairs.get(`${tokens[first]?.lower} ${tokens[first + 1]?.lower}`) ?? 0) > 1;
}

/** Whether the words are a name by themselves: the table lists them, or the document uses them elsewhere. */
function isKnownAlone({ tokens, gazetteer, words }: SentenceView, first: number, last: number): boolean {
  const match = longestAlias(gazetteer, tokens, first);
  if (match !== null && (match.end >= last || onlyDesignators(tokens, match.end, last))) return true;
  return last - first === 1 && (words.capital.get(tokens[first]?.lower ?? "") ?? 0) > 1;
}
