import type { Token } from "../document/token.ts";
import type { Candidate, Looks } from "./candidate.ts";
import { type AliasMatch, type AliasUse, longestAlias } from "./gazetteer.ts";
import { GROUP_WORDS } from "./lexicon/designators.ts";
import { GENERIC_CAPITALS } from "./lexicon/function-words.ts";
import { NATIONS } from "./lexicon/nations.ts";
import { wordSet } from "./lexicon/word-list.ts";
import { listedEnd } from "./listed-end.ts";
import { looksOf } from "./looks.ts";
import { keyOf } from "./name-key.ts";
import { isDesignator, opensSentence } from "./name-word.ts";
import { isOrdinaryWord } from "./ordinary.ts";
import type { Run } from "./runs.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Takes a run apart into the names it holds: "Apple iPhone" is two, "Sony Pictures" and "Bank of America" are one. */
export function splitRun(view: SentenceView, run: Run): Candidate[] {
  const { tokens, gazetteer } = view;
  const match = longestAlias(gazetteer, tokens, run.first);
  if (isBracketed(tokens, run)) return [bracketed(view, run, match)];
  if (match === null) return splitUnlisted(view, run);
  if (match.end >= run.last) return [listed(view, run.first, match.end, match.uses)];
  if (onlyDesignators(tokens, match.end, run.last)) return [listed(view, run.first, run.last, match.uses)];
  const looks = looksOf(view, run.first, run.last);
  if (looks === "company" || looks === "authority" || looks === "institution") return whole(view, run, looks);
  return splitAtListed(view, run, match) ?? splitAtHyphen(view, run) ?? whole(view, run, looks);
}

function isBracketed(tokens: readonly Token[], { first, last }: Run): boolean {
  return tokens[first - 1]?.text === "<" && (tokens[last]?.text === ">" || tokens[last + 1]?.text === ">");
}

function bracketed(view: SentenceView, run: Run, match: AliasMatch | null): Candidate {
  const isListed = match !== null && onlyDesignators(view.tokens, match.end, run.last);
  const looks = looksOf(view, run.first, run.last) === "authority" ? "authority" : "company";
  return candidateAt(view, run.first, run.last, isListed ? match.uses : [], "name in brackets", looks);
}

function listed(view: SentenceView, first: number, last: number, uses: readonly AliasUse[]): Candidate {
  return candidateAt(view, first, last, uses, "listed name");
}

function whole(view: SentenceView, run: Run, looks: Looks): Candidate[] {
  return [candidateAt(view, run.first, run.last, [], ruleOf(looks), looks)];
}

/** A listed name followed by more: a second listed name, nothing that matters ("Acme TV"), or a product of the first. */
function splitAtListed(view: SentenceView, run: Run, match: AliasMatch): Candidate[] | null {
  const { tokens, gazetteer } = view;
  const after = tokens[match.end];
  const isProduct = match.uses.every((use) => gazetteer.entities.get(use.entity)?.kind === "product");
  if (isProduct && isModel(tokens, match.end, run.last)) {
    return [candidateAt(view, run.first, run.last, match.uses, "listed product, in full", "product")];
  }
  const isBrand = match.uses.every((use) => gazetteer.entities.get(use.entity)?.kind === "brand");
  if (isBrand && isModel(tokens, match.end, run.last)) return whole(view, run, "product");
  if (after === undefined || !match.uses.some((use) => use.strength === "strong")) return null;
  const head = listed(view, run.first, match.end, match.uses);
  if (after.text === "-" || after.text === "/")
    return [head, ...splitRun(view, { ...run, first: match.end + 1 })];
  if (after.shape === "mark" || after.shape === "lower") return null;
  const tail = longestAlias(gazetteer, tokens, match.end);
  if (tail !== null && tail.end >= run.last) return [head, listed(view, match.end, run.last, tail.uses)];
  if (onlyGeneric(tokens, match.end, run.last)) return [head];

  const isMaker = match.uses.some((use) => gazetteer.entities.get(use.entity)?.kind !== "person");
  if (!isMaker) return null;
  return [head, candidateAt(view, match.end, run.last, [], "after its maker", "product")];
}

const MODEL_WORDS = wordSet(
  "pro plus max mini air lite ultra edge note fold flip se xl sport edition classic live",
);

/** "S9", "12 Pro", "Sport": which one of a line of products. */
function isModel(tokens: readonly Token[], from: number, to: number): boolean {
  return every(tokens, from, to, (token) => /\d/.test(token.text) || MODEL_WORDS.has(token.lower));
}

function splitUnlisted(view: SentenceView, run: Run): Candidate[] {
  const { tokens } = view;
  if (!isEnglish(view)) return listedOrWhole(view, run);
  if (onlyGeneric(tokens, run.first, run.last) || isPartOfPost(tokens, run)) return [];
  if (onlyDesignators(tokens, run.first, run.last)) return [];
  const looks = looksOf(view, run.first, run.last);
  if (looks === "company" || looks === "authority") return whole(view, withoutOpener(view, run), looks);
  const hyphenated = looks === "person" ? null : splitAtHyphen(view, run);
  if (hyphenated !== null) return hyphenated;
  if (looks === "plain" && isOfANation(view, run)) return [];
  const rest = withoutGenericEnd(view, trimmed(view, run));
  if (rest.first === run.first && rest.last === run.last) return whole(view, run, looks);
  return rest.first >= rest.last ? [] : splitRun(view, rest);
}

/** "U.S. Agencies": a country's, and else an ordinary word. */
function isOfANation(view: SentenceView, { first, last }: Run): boolean {
  const { tokens } = view;
  if (last - first !== 2 || !NATIONS.has(tokens[first]?.lower ?? "")) return false;
  const word = tokens[first + 1]?.lower ?? "";
  return isOrdinaryWord(view, word);
}

/** Whether capitals and small words can be trusted to be English ones. */
function isEnglish({ language }: SentenceView): boolean {
  return language === "en" || language === "und";
}

function listedOrWhole(view: SentenceView, run: Run): Candidate[] {
  const inside = listedInside(view, run);
  return inside.length > 0 ? inside : whole(view, run, looksOf(view, run.first, run.last));
}

/** The listed names in a run that other capitals hide: nouns in German, the first word of any sentence. */
function listedInside(view: SentenceView, run: Run): Candidate[] {
  const found: Candidate[] = [];
  for (let index = run.first; index < run.last; index += 1) {
    const end = listedEnd(view, index);
    const match = end === null ? null : longestAlias(view.gazetteer, view.tokens, index);
    if (end === null || match === null || end > run.last) continue;
    const isWhole = index === run.first && end === run.last;
    if (!isWhole && !match.uses.some((use) => use.strength === "strong")) continue;
    found.push(listed(view, index, end, match.uses));
    index = end - 1;
  }
  return found;
}

const POSTS = new Set(["minister", "secretary", "premier", "ambassador", "senator"]);

/** "Belgian Budget Minister", "Health Secretary": the words before say of what. */
function isPartOfPost(tokens: readonly Token[], run: Run): boolean {
  return POSTS.has(tokens[run.last]?.lower ?? "");
}

/** "Acme-Beta" is two names when the document or the table knows one of them by itself. */
function splitAtHyphen(view: SentenceView, run: Run): Candidate[] | null {
  const { tokens, words, gazetteer } = view;
  for (let index = run.first + 1; index < run.last - 1; index += 1) {
    if (tokens[index]?.text !== "-" && tokens[index]?.text !== "/") continue;
    const match = longestAlias(gazetteer, tokens, index + 1);
    const isKnownAfter = match !== null && match.end >= run.last;
    const left = tokens[index - 1]?.lower ?? "";
    const right = tokens[index + 1]?.lower ?? "";
    const bothAlone =
      index - run.first === 1 && standsAlone(words.capital, left) && standsAlone(words.capital, right);
    if (!(isKnownAfter || bothAlone)) continue;
    return [
      ...splitRun(view, { first: run.first, last: index }),
      ...splitRun(view, { first: index + 1, last: run.last }),
    ];
  }
  return null;
}

function standsAlone(capital: ReadonlyMap<string, number>, word: string): boolean {
  return capital.has(word);
}

/** "Get Acme Inc" at the head of a sentence, when the table or the document knows Acme. */
function withoutOpener(view: SentenceView, run: Run): Run {
  const first = view.tokens[run.first];
  if (first === undefined || !opensSentence(view.tokens, run.first)) return run;
  if (!(view.gazetteer.lexicon.ordinary.has(first.lower) || NATIONS.has(first.lower))) return run;
  if (isPairHere(view, run.first)) return run;
  return isKnownAlone(view, run.first + 1, run.last) ? { first: run.first + 1, last: run.last } : run;
}

/** A run without the words before it that only open the sentence or say where it is from: "Rival Foo", "Chinese Foo". */
function trimmed(view: SentenceView, run: Run): Run {
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
function withoutGenericEnd({ tokens }: SentenceView, run: Run): Run {
  let last = run.last;
  while (last - 1 > run.first && isGenericEnd(tokens[last - 1])) last -= 1;
  return { first: run.first, last };
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

function onlyDesignators(tokens: readonly Token[], from: number, to: number): boolean {
  return every(tokens, from, to, (token) => isDesignator(token) || GROUP_WORDS.has(token.lower));
}

function onlyGeneric(tokens: readonly Token[], from: number, to: number): boolean {
  return every(
    tokens,
    from,
    to,
    (token) => GENERIC_CAPITALS.has(token.lower) || NATIONS.has(token.lower) || token.text.length === 1,
  );
}

function every(tokens: readonly Token[], from: number, to: number, is: (token: Token) => boolean): boolean {
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token !== undefined && token.shape !== "mark" && !is(token)) return false;
  }
  return true;
}

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
  const acts = ACTING.has(tokens[last]?.lower ?? "");
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

function ruleOf(looks: Looks): string {
  switch (looks) {
    case "company":
      return "company word";
    case "authority":
      return "authority word";
    case "institution":
      return "institution word";
    case "person":
      return "given name";
    case "place":
      return "place";
    default:
      return "capitals";
  }
}
