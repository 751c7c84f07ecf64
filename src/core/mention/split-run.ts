import type { Token } from "../document/token.ts";
import type { Candidate, Looks } from "./candidate.ts";
import { candidateAt } from "./candidate-at.ts";
import { type AliasMatch, type AliasUse, longestAlias } from "./gazetteer.ts";
import { isBearer, isBorne, isUnlistedName, type LanguageNames } from "./language-names.ts";
import { NATIONS } from "./lexicon/nations.ts";
import { wordSet } from "./lexicon/word-list.ts";
import { LISTED_ACTING } from "./link-forms.ts";
import { listedEnd } from "./listed-end.ts";
import { looksOf } from "./looks.ts";
import { isDesignator } from "./name-word.ts";
import { isOrdinaryWord } from "./ordinary.ts";
import { everyWord, onlyDesignators, onlyGeneric } from "./run-words.ts";
import type { Run } from "./runs.ts";
import type { SentenceView } from "./sentence-view.ts";
import { trimmed, withoutGenericEnd, withoutOpener, withoutSymbol } from "./trim-run.ts";

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
  return (
    twoListed(view, run, match) ??
    modelOfWeak(view, run, match) ??
    splitAtListed(view, run, match) ??
    splitAtHyphen(view, run) ??
    whole(view, run, looks)
  );
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
  return candidateAt(view, first, last, uses, isActing(view, last) ? LISTED_ACTING : "listed name");
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
  const isSure = match.uses.some((use) => use.strength === "strong");
  if (after === undefined || !isSure) return null;
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

/** "Acme & Beta" of a headline: two listed companies, since no firm of that name is listed. */
function twoListed(view: SentenceView, run: Run, match: AliasMatch): Candidate[] | null {
  if (view.tokens[match.end]?.text !== "&") return null;
  const tail = longestAlias(view.gazetteer, view.tokens, match.end + 1);
  if (tail === null || tail.end < run.last) return null;
  const isSure = [...match.uses, ...tail.uses].some((use) => use.strength === "strong");
  if (!isSure) return null;
  return [listed(view, run.first, match.end, match.uses), listed(view, match.end + 1, run.last, tail.uses)];
}

/** "Apple II": a maker whose name is also a word, and which of its products. */
function modelOfWeak(view: SentenceView, run: Run, match: AliasMatch): Candidate[] | null {
  const isWeak = match.uses.every((use) => use.strength === "weak");
  return isWeak && isModel(view.tokens, match.end, run.last) ? whole(view, run, "product") : null;
}

const MODEL_WORDS = wordSet(
  "pro plus max mini air lite ultra edge note fold flip se xl sport edition classic live",
);

/** "S9", "12 Pro", "Sport": which one of a line of products. */
function isModel(tokens: readonly Token[], from: number, to: number): boolean {
  return everyWord(
    tokens,
    from,
    to,
    (token) => /\d|^[IVX]+$/.test(token.text) || MODEL_WORDS.has(token.lower),
  );
}

function splitUnlisted(view: SentenceView, run: Run): Candidate[] {
  const { tokens } = view;
  if (!isEnglish(view)) return listedOrWhole(view, run);
  if (isGeneric(tokens, run) || isPartOfPost(tokens, run)) return [];
  if (onlyDesignators(tokens, run.first, run.last)) return [];
  const looks = looksOf(view, run.first, run.last);
  const unticked = withoutSymbol(view, run);
  if (unticked.last < run.last) return splitRun(view, unticked);
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

/** Words that name nobody, unless a designator says that they do: "CTS Corp". */
function isGeneric(tokens: readonly Token[], { first, last }: Run): boolean {
  const end = tokens[last - 1];
  const isDesignated =
    last - first > 1 && end !== undefined && isDesignator(end) && tokens[first]?.shape === "upper";
  return !isDesignated && onlyGeneric(tokens, first, last);
}

/** Whether capitals and small words can be trusted to be English ones. */
function isEnglish({ language }: SentenceView): boolean {
  return language === "en" || language === "und";
}

function listedOrWhole(view: SentenceView, run: Run): Candidate[] {
  const inside = listedInside(view, run);
  if (inside.length > 0) return inside;
  const names = view.gazetteer.languages.get(view.language);
  return names === undefined
    ? whole(view, run, looksOf(view, run.first, run.last))
    : unlisted(view, run, names);
}

/** Whether a verb follows that has a name before it, in a language of which the verbs are known. */
function isActing({ gazetteer, language, tokens }: SentenceView, end: number): boolean {
  return gazetteer.languages.get(language)?.acts.has(tokens[end]?.lower ?? "") === true;
}

function isBorneHere(view: SentenceView, at: number): boolean {
  const names = view.gazetteer.languages.get(view.language);
  return names !== undefined && isBorne(view, at, names);
}

/** A run without a listed name, in a language whose names can be told: without the common words at its ends. */
function unlisted(view: SentenceView, { first, last }: Run, names: LanguageNames): Candidate[] {
  const { tokens } = view;
  const isCommon = (at: number) => {
    const lower = tokens[at]?.lower ?? "";
    return names.common.has(lower) || isBearer(lower, names) || tokens[at]?.shape === "mark";
  };
  let from = first;
  let to = last;
  while (from < to && isCommon(from)) from += 1;
  while (to > from && isCommon(to - 1)) to -= 1;
  if (from >= to) return [];
  const looks = looksOf(view, from, to);
  if (looks === "plain" && isBorne(view, from, names))
    return [candidateAt(view, from, to, [], "name behind what bears it", "company")];
  return looks === "plain" && !isUnlistedName(view, from, to, names)
    ? []
    : whole(view, { first: from, last: to }, looks);
}

/** The listed names in a run that other capitals hide: nouns in German, the first word of any sentence. */
function listedInside(view: SentenceView, run: Run): Candidate[] {
  const found: Candidate[] = [];
  for (let index = run.first; index < run.last; index += 1) {
    const end = listedEnd(view, index);
    const match = end === null ? null : longestAlias(view.gazetteer, view.tokens, index);
    if (end === null || match === null || end > run.last) continue;
    const isWhole = index === run.first && end === run.last;
    if (!isWhole && !match.uses.some((use) => use.strength === "strong") && !isBorneHere(view, index))
      continue;
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
