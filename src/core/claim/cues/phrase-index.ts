import type { Token } from "../../document/token.ts";
import type { Listed, Phrase, PhraseIndex, PhraseWord } from "./cue.ts";

/** A phrase found in a sentence: from the token at `from` up to, not including, `to`. */
export interface Hit<Meaning> {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly phrase: string;
}

/** How many words a gap may stand for: between the halves of a German verb lies most of a clause. */
const LONGEST_GAP = 14;
const CLAUSE_END = /^[;:。！？!?]$/u;

/** Indexes phrases; in a phrase "*" at an end of a word stands for any letters, "…" for a few words. */
export function indexPhrases<Meaning>(listed: readonly Listed<Meaning>[]): PhraseIndex<Meaning> {
  const exact = new Map<string, Phrase<Meaning>[]>();
  const open = new Map<string, Phrase<Meaning>[]>();
  for (const { meaning, phrase } of listed) {
    const words = wordsOfPhrase(phrase);
    const [first] = words;
    if (first === undefined || first.match === "gap")
      throw new Error(`A phrase cannot begin so: "${phrase}".`);
    const entry = { meaning, phrase, words };
    switch (first.match) {
      case "is":
        add(exact, first.text, entry);
        break;
      case "begins":
        add(open, `${first.text.slice(0, 2)}*`, entry);
        break;
      case "ends":
        add(open, `*${first.text.slice(-2)}`, entry);
        break;
    }
  }
  return { exact, open };
}

function add<Meaning>(map: Map<string, Phrase<Meaning>[]>, key: string, entry: Phrase<Meaning>): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}

const WORD = /…|\p{Script=Han}|[^\s\p{Script=Han}…']+'(?=\p{L})|[^\s\p{Script=Han}…]+/gu;

function wordsOfPhrase(phrase: string): readonly PhraseWord[] {
  return (phrase.toLowerCase().match(WORD) ?? []).map((word): PhraseWord => {
    if (word === "…") return { match: "gap" };
    if (word.endsWith("*")) return { match: "begins", text: word.slice(0, -1) };
    if (word.startsWith("*")) return { match: "ends", text: word.slice(1) };
    return { match: "is", text: word };
  });
}

/**
 * The phrases of a sentence from left to right: at each place the one of most words, with all that it can mean, and none
 * within another.
 */
export function hitsIn<Meaning>(
  index: PhraseIndex<Meaning>,
  tokens: readonly Token[],
): readonly Hit<Meaning>[] {
  const found: Hit<Meaning>[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken.has(at)) continue;
    const best = bestAt(index, tokens, at, taken);
    if (best === null) continue;
    for (const place of best.places) taken.add(place);
    const to = (best.places.at(-1) ?? at) + 1;
    for (const meaning of best.meanings) found.push({ from: at, to, meaning, phrase: best.phrase });
  }
  return found;
}

interface Match<Meaning> {
  readonly phrase: string;
  readonly meanings: readonly Meaning[];
  /** The tokens it covers, without those in its gaps. */
  readonly places: readonly number[];
}

function bestAt<Meaning>(
  index: PhraseIndex<Meaning>,
  tokens: readonly Token[],
  at: number,
  taken: ReadonlySet<number>,
): Match<Meaning> | null {
  let best: Match<Meaning> | null = null;
  for (const { words, meaning, phrase } of beginningWith(index, tokens[at]?.lower ?? "")) {
    const places = placesOf(words, tokens, at, taken);
    if (places !== null) best = better(best, { phrase, places, meanings: [meaning] });
  }
  return best;
}

function beginningWith<Meaning>(index: PhraseIndex<Meaning>, lower: string): readonly Phrase<Meaning>[] {
  return [
    index.exact.get(lower) ?? [],
    index.open.get(`${lower.slice(0, 2)}*`) ?? [],
    index.open.get(`*${lower.slice(-2)}`) ?? [],
  ].flat();
}

/** The match of more words; of two that cover the same words both count. */
function better<Meaning>(best: Match<Meaning> | null, match: Match<Meaning>): Match<Meaning> {
  if (best === null || match.places.length > best.places.length) return match;
  if (match.places.join() !== best.places.join()) return best;
  return { ...best, meanings: [...best.meanings, ...match.meanings] };
}

function placesOf(
  words: readonly PhraseWord[],
  tokens: readonly Token[],
  at: number,
  taken: ReadonlySet<number>,
): readonly number[] | null {
  const places: number[] = [];
  let next = at;
  for (const [position, word] of words.entries()) {
    if (word.match === "gap") continue;
    const found = words[position - 1]?.match === "gap" ? behindGap(word, tokens, next) : next;
    const token = found === null ? undefined : tokens[found];
    if (found === null || token === undefined || taken.has(found) || !isWord(word, token.lower)) return null;
    places.push(found);
    next = found + 1;
  }
  return places;
}

/** The first place within reach, and in the same clause, where the word stands. */
function behindGap(word: PhraseWord, tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_GAP); at += 1) {
    const token = tokens[at];
    if (token === undefined || CLAUSE_END.test(token.text)) return null;
    if (isWord(word, token.lower)) return at;
  }
  return null;
}

function isWord(word: PhraseWord, lower: string): boolean {
  switch (word.match) {
    case "is":
      return lower === word.text;
    case "begins":
      return lower.startsWith(word.text);
    case "ends":
      return lower.endsWith(word.text);
    case "gap":
      return false;
  }
}
