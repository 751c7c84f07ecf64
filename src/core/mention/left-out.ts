import type { Candidate } from "./candidate.ts";
import { ACTING, candidateAt } from "./candidate-at.ts";
import type { KnownName, KnownNames } from "./known-names.ts";
import type { Group } from "./link-forms.ts";
import { keyOf } from "./name-key.ts";
import { isNameWord, opensSentence } from "./name-word.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A place that was passed over at first, and whose name it turned out to be. */
export interface LeftOut {
  readonly group: Group;
  readonly candidate: Candidate;
}

/**
 * Short names that look like ordinary words or places until their full form is known: "Royal said" of Royal Gold Inc,
 * "Maryland said" of Maryland National Corp. `taken` are the candidates of the sentence so far.
 */
export function findLeftOut(view: SentenceView, taken: readonly Candidate[], names: KnownNames): LeftOut[] {
  const found: LeftOut[] = [];
  for (let index = 0; index < view.tokens.length; index += 1) {
    const token = view.tokens[index];
    if (token === undefined || token.shape === "lower" || token.shape === "mark") continue;
    if (taken.some((candidate) => candidate.first <= index && index < candidate.last)) continue;
    const name = names.get(keyOf(token.lower))?.find((known) => isHere(view, index, known));
    if (name === undefined) continue;
    const last = index + name.words.length;
    found.push({
      group: name.group,
      candidate: candidateAt(view, index, last, [], "short for a name of the text"),
    });
    index = last - 1;
  }
  return found;
}

const SPEAKING = new Set(["said", "says", "also"]);
const PLACING = new Set(["in", "at", "near", "from", "of", "to", "across", "outside", "for", ","]);

function isHere({ tokens, gazetteer }: SentenceView, first: number, { words, isShared }: KnownName): boolean {
  const isWritten = words.every((word, offset) => {
    const token = tokens[first + offset];
    return token !== undefined && token.shape !== "lower" && keyOf(token.lower) === word;
  });
  const last = first + words.length;
  const next = tokens[last];
  if (!isWritten || next === undefined || isNameWord(next) || next.text === "-") return false;
  if (isShared) return SPEAKING.has(next.lower);
  if (ACTING.has(next.lower)) return true;
  const isPlace = gazetteer.lexicon.places.has(words.join(" "));
  return (
    !opensSentence(tokens, first) && !(isPlace && PLACING.has(tokens[first - 1]?.lower ?? "")) && !isPlace
  );
}
