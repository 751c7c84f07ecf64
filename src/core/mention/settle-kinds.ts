import type { Token } from "../document/token.ts";
import type { Candidate } from "./candidate.ts";
import { wordSet } from "./lexicon/word-list.ts";
import type { Group } from "./link-forms.ts";

const LISTING = wordSet("and or &");

/**
 * What "and" ties to a company is one too: in "Quorvane and Acme Inc" nothing else says what the first is. `tokensOf` gives the tokens of a sentence by its number.
 */
export function settleKinds(
  groups: readonly Group[],
  tokensOf: (sentence: number) => readonly Token[],
): void {
  const bySentence = new Map<number, { group: Group; place: Candidate }[]>();
  for (const group of groups) {
    for (const place of group.forms.flatMap((form) => form.candidates)) {
      const places = bySentence.get(place.sentence) ?? [];
      bySentence.set(place.sentence, places);
      places.push({ group, place });
    }
  }
  for (const [sentence, places] of bySentence) {
    places.sort((a, b) => a.place.first - b.place.first);
    for (const [index, left] of places.entries()) {
      const right = places[index + 1];
      if (right === undefined || !isRow(tokensOf(sentence), left.place, right.place)) continue;
      settle(left.group, right.group);
      settle(right.group, left.group);
    }
  }
}

function settle(group: Group, beside: Group): void {
  const isPlaced = group.forms.some((form) => form.votes.place > 0);
  if (group.kind === "unknown" && beside.kind === "company" && !isPlaced) group.kind = "company";
}

/** Only "and" stands between, or a comma with "and" behind the second: "A, B and C". */
function isRow(tokens: readonly Token[], left: Candidate, right: Candidate): boolean {
  const between = tokens.slice(left.last, right.first).map((token) => token.lower);
  if (between.length === 0 || between.length > 2) return false;
  if (between.every((word) => word === "," || LISTING.has(word)) && between.some((word) => LISTING.has(word)))
    return true;
  return between.length === 1 && between[0] === "," && LISTING.has(tokens[right.last]?.lower ?? "");
}
