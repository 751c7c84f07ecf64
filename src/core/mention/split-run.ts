import type { Token } from "../document/token.ts";
import type { Candidate, Looks } from "./candidate.ts";
import { type AliasMatch, type AliasUse, type Gazetteer, longestAlias } from "./gazetteer.ts";
import { AUTHORITY_HEADS, COMPANY_HEADS, GROUP_WORDS, INSTITUTION_HEADS } from "./lexicon/designators.ts";
import { NATIONS } from "./lexicon/nations.ts";
import { keyOf } from "./name-key.ts";
import { isDesignator, opensSentence, type Run } from "./runs.ts";

/** The sentence a run stands in, as far as candidates need it. */
export interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentence: number;
  readonly gazetteer: Gazetteer;
}

/** Takes a run apart into the names it holds: "Apple iPhone" is two, "Sony Pictures" and "Bank of America" are one. */
export function splitRun(place: Place, run: Run): Candidate[] {
  const { tokens, gazetteer } = place;
  const match = longestAlias(gazetteer, tokens, run.first);
  const end = match === null ? run.first : match.end;
  if (match !== null && end >= run.last)
    return [candidateAt(place, run.first, end, match.uses, "listed name")];
  if (match !== null && onlyDesignators(tokens, end, run.last)) {
    return [candidateAt(place, run.first, run.last, match.uses, "listed name with designator")];
  }
  const looks = looksOf(place, run.first, run.last);
  if (match !== null && looks !== "company" && looks !== "authority" && looks !== "institution") {
    const parts = splitAtListed(place, run, match);
    if (parts !== null) return parts;
  }
  const inner = match === null ? listedTail(place, run) : null;
  if (inner !== null) return inner;
  return [candidateAt(place, run.first, run.last, [], ruleOf(looks), looks)];
}

/** A listed name followed by more: a second listed name, or a product of the first. */
function splitAtListed(place: Place, run: Run, match: AliasMatch): Candidate[] | null {
  const { tokens, gazetteer } = place;
  const tail = longestAlias(gazetteer, tokens, match.end);
  const isStrong = match.uses.some((use) => use.strength === "strong");
  const kinds = match.uses.map((use) => gazetteer.entities.get(use.entity)?.kind);
  if (tail !== null && tail.end >= run.last && isStrong) {
    return [
      candidateAt(place, run.first, match.end, match.uses, "listed name"),
      candidateAt(place, match.end, run.last, tail.uses, "listed name"),
    ];
  }
  if (!(isStrong && kinds.includes("company")) || joins(tokens[match.end])) return null;
  return [
    candidateAt(place, run.first, match.end, match.uses, "listed name"),
    candidateAt(place, match.end, run.last, [], "after its maker", "product"),
  ];
}

function joins(token: Token | undefined): boolean {
  return token === undefined || token.shape === "mark" || token.shape === "lower";
}

/** Words that only open the sentence before a listed name: "Rival Samsung", "Chinese Xiaomi". */
function listedTail(place: Place, run: Run): Candidate[] | null {
  const { tokens, gazetteer } = place;
  const opening = tokens[run.first];
  if (opening === undefined) return null;
  const isNation = NATIONS.has(opening.lower);
  const isOpener = opensSentence(tokens, run.first) && gazetteer.lexicon.ordinary.has(opening.lower);
  if (!(isNation || isOpener)) return null;
  const match = longestAlias(gazetteer, tokens, run.first + 1);
  if (match === null || !(match.end >= run.last || onlyDesignators(tokens, match.end, run.last))) return null;
  return [candidateAt(place, run.first + 1, run.last, match.uses, "listed name")];
}

function onlyDesignators(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (token.shape !== "mark" && !isDesignator(token) && !GROUP_WORDS.has(token.lower)) return false;
  }
  return true;
}

export function candidateAt(
  place: Place,
  first: number,
  last: number,
  uses: readonly AliasUse[],
  rule: string,
  looks: Looks = looksOf(place, first, last),
): Candidate {
  const { tokens, text, sentence } = place;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  return {
    start,
    end,
    text: text.slice(start, end),
    sentence,
    first,
    last,
    words: coreWords(tokens, first, last),
    uses,
    looks,
    rule,
  };
}

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
    const key = keyOf(tokens[index]?.lower ?? "");
    if (key !== "" && !(key === "s" && index > first)) words.push(key);
  }
  return words;
}

export function looksOf(place: Place, first: number, last: number): Looks {
  const { tokens, gazetteer } = place;
  const end = tokens[last - 1];
  const begin = tokens[first];
  if (end === undefined || begin === undefined) return "plain";
  if (last - first > 1 && (isDesignator(end) || COMPANY_HEADS.has(end.lower))) return "company";
  const heads = [begin.lower, end.lower];
  if (last - first > 1 && heads.some((word) => AUTHORITY_HEADS.has(word))) return "authority";
  if (last - first > 1 && begin.lower === "bank") return "company";
  if (last - first > 1 && heads.some((word) => INSTITUTION_HEADS.has(word))) return "institution";
  if (isPlace(place, first, last)) return "place";
  if (last - first > 1 && isPersonName(place, first, last, gazetteer)) return "person";
  return "plain";
}

function isPlace(place: Place, first: number, last: number): boolean {
  const words = place.tokens
    .slice(first, last)
    .map((token) => token.lower)
    .join(" ");
  return NATIONS.has(words) || place.gazetteer.lexicon.places.has(words);
}

function isPersonName(place: Place, first: number, last: number, gazetteer: Gazetteer): boolean {
  const begin = place.tokens[first];
  if (begin === undefined || last - first > 5) return false;
  const { givenNames } = gazetteer.lexicon;
  if (givenNames.has(begin.lower) && begin.shape === "capital")
    return !place.tokens.slice(first, last).some((t) => t.text === "&");
  return isInitialWord(begin) && last - first === 2 && place.tokens[last - 1]?.shape === "capital";
}

function isInitialWord(token: Token): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(token.text);
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
