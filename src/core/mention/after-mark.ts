import type { Token } from "../document/token.ts";
import { wordSet } from "./lexicon/word-list.ts";
import { isDesignator, isInitial, isNameAt, isNameWord } from "./name-word.ts";
import { isRole } from "./role-word.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Where a run ends when a mark and what follows are taken into it: "Smith & Wesson", "J. Roe", "Acme, Inc". */
export function afterMark(view: SentenceView, at: number): number {
  const { tokens } = view;
  const next = tokens[at + 1];
  if (next === undefined) return at;
  if (isGivenNameEnd(view, at)) return at + 2;
  if (isPlaceInside(tokens, at)) return at + 4;
  if (tokens[at]?.text === ",") return isDesignator(next) && !isNameAt(tokens, at + 2) ? at + 2 : at;
  const joins = isNameWord(next) && !isRole(tokens, at + 1) && joinsAcross(tokens, at);
  return joins ? at + 2 : at;
}

/** "United Tolmar (Canada) Ltd". */
function isPlaceInside(tokens: readonly Token[], at: number): boolean {
  const place = tokens[at + 1];
  const end = tokens[at + 3];
  if (tokens[at]?.text !== "(" || place === undefined || tokens[at + 2]?.text !== ")") return false;
  return isNameWord(place) && end !== undefined && isDesignator(end);
}

const TIED_WORDS = wordSet(
  "based owned led backed listed made style like only run affiliated linked wide free born",
);

/** The small second half of an East Asian given name: "Kim Yo-jong", "Li Ka-shing". */
function isGivenNameEnd({ tokens, gazetteer }: SentenceView, at: number): boolean {
  const before = tokens[at - 1];
  const mark = tokens[at];
  const next = tokens[at + 1];
  if (before === undefined || mark === undefined || next === undefined) return false;
  if (
    mark.text !== "-" ||
    before.shape !== "capital" ||
    next.shape !== "lower" ||
    !isTight(before, mark, next)
  )
    return false;
  if (next.text.length > 6 || before.text.length > 6 || TIED_WORDS.has(next.lower)) return false;
  return tokens[at - 2]?.shape === "capital" && !gazetteer.lexicon.ordinary.has(next.lower);
}

/** Whether a mark can stand inside a name: "Smith & Wesson", "Hewlett-Packard", "J. Roe", "St. Paul". */
function joinsAcross(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (mark === undefined || before === undefined || next === undefined) return false;
  switch (mark.text) {
    case "&":
    case "+":
      return true;
    case "-":
    case "–":
    case "/":
      return isTight(before, mark, next);
    case ".":
      return before.end === mark.start && (isInitial(before) || before.lower === "st");
    default:
      return false;
  }
}

function isTight(before: Token, mark: Token, next: Token): boolean {
  return mark.start === before.end && next.start === mark.end;
}
