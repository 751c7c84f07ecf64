import type { Looks } from "./candidate.ts";
import { AUTHORITY_HEADS, COMPANY_HEADS, INSTITUTION_HEADS } from "./lexicon/designators.ts";
import { STATE_ABBREVIATIONS } from "./lexicon/function-words.ts";
import { NATIONS } from "./lexicon/nations.ts";
import { isDesignator, isDottedInitials } from "./name-word.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What the words from `first` up to `last` look like by themselves. */
export function looksOf(view: SentenceView, first: number, last: number): Looks {
  const begin = view.tokens[first];
  const end = view.tokens[last - 1];
  if (begin === undefined || end === undefined) return "plain";
  if (last - first > 1) {
    if (isDesignator(end)) return "company";
    if (hasSavings(view, first, last)) return "company";
    const byHead = looksByHead(begin.lower, end.lower);
    if (byHead !== null && !isPlace(view, first, last)) return byHead;
  }
  if (isPlace(view, first, last)) return "place";
  return last - first > 1 && isPersonName(view, first, last) ? "person" : "plain";
}

/** "Freedom Savings and Loan Association" is a bank, whatever its last word. */
function hasSavings({ tokens }: SentenceView, first: number, last: number): boolean {
  return tokens.slice(first + 1, last).some((token) => token.lower === "savings");
}

function looksByHead(begin: string, end: string): Looks | null {
  if (AUTHORITY_HEADS.has(end)) return "authority";
  if (COMPANY_HEADS.has(end)) return "company";
  if (AUTHORITY_HEADS.has(begin)) return "authority";
  if (begin === "bank" || begin === "banque" || begin === "banco" || begin === "banca") return "company";
  return INSTITUTION_HEADS.has(begin) || INSTITUTION_HEADS.has(end) ? "institution" : null;
}

const DIRECTIONS = new Set([
  "north",
  "south",
  "east",
  "west",
  "northern",
  "southern",
  "eastern",
  "western",
  "central",
  "new",
  "san",
  "santa",
  "los",
  "las",
  "st",
  "fort",
  "port",
  "saint",
  "mount",
  "lake",
  "cape",
  "el",
  "sao",
]);

function isPlace(view: SentenceView, first: number, last: number): boolean {
  const words: string[] = [];
  for (let index = first; index < last; index += 1) {
    const token = view.tokens[index];
    if (token !== undefined && token.shape !== "mark") words.push(token.lower);
  }
  const name = words.join(" ");
  if (NATIONS.has(name) || STATE_ABBREVIATIONS.has(name) || view.gazetteer.lexicon.places.has(name))
    return true;
  const [direction = "", ...rest] = words;
  return DIRECTIONS.has(direction) && rest.length > 0 && view.gazetteer.lexicon.places.has(rest.join(" "));
}

const LONGEST_PERSON = 5;

function isPersonName(view: SentenceView, first: number, last: number): boolean {
  const begin = view.tokens[first];
  if (begin === undefined || last - first > LONGEST_PERSON) return false;
  for (let index = first; index < last; index += 1) {
    const token = view.tokens[index];
    if (token === undefined || token.text === "&" || token.shape === "number" || token.lower === "'s")
      return false;
  }
  if (begin.shape === "capital" && view.gazetteer.lexicon.givenNames.has(begin.lower)) return true;
  return (
    isDottedInitials(begin) &&
    !NATIONS.has(begin.lower) &&
    last - first === 2 &&
    view.tokens[last - 1]?.shape === "capital"
  );
}
