import type { Token } from "../document/token.ts";
import type { Casing } from "./casing.ts";
import { flashNameEnd } from "./flash-name.ts";
import { COMPANY_HEADS, GROUP_WORDS } from "./lexicon/designators.ts";
import { CALENDAR_WORDS, FUNCTION_WORDS, GENERIC_CAPITALS } from "./lexicon/function-words.ts";
import { DEAL_NOUNS, HEADLINE_VERBS } from "./lexicon/headline-words.ts";
import { NATIONS } from "./lexicon/nations.ts";
import { ROLES, TITLES } from "./lexicon/roles.ts";
import { isDesignator } from "./name-word.ts";
import { isOrdinaryWord } from "./ordinary.ts";
import type { SentenceView } from "./sentence-view.ts";

/**
 * The end of a name in no table that begins at `first` in a sentence without telling capitals; null when none does. It is
 * told by a stock symbol behind it, by a designator or other company word at its end, or, where the document has no plain
 * sentence that could know better, by being no ordinary word.
 */
export function unlistedEnd(view: SentenceView, first: number, casing: Casing): number | null {
  const bySymbol = first === 0 ? endBeforeSymbol(view) : null;
  if (bySymbol !== null) return bySymbol;
  const inFlash = casing === "capitals" ? flashNameEnd(view, first) : null;
  if (inFlash !== null) return inFlash;
  if (!isUnknown(view, first, casing)) return null;
  let last = first + 1;
  while (isUnknown(view, last, casing) || isCompanyWord(view, last, casing)) last += 1;
  if (isCompanyWord(view, last - 1, casing) || view.tokens[last]?.text === "<") return last;
  return view.words.isProse ? null : last;
}

const LONGEST_NAME = 6;

/** "FIRST CITY <FCY> SELLS": all that stands before the first symbol of a headline is the name. */
function endBeforeSymbol({ tokens }: SentenceView): number | null {
  const mark = tokens.findIndex((token) => token.text === "<");
  if (mark < 1 || mark > LONGEST_NAME || tokens[mark + 2]?.text !== ">") return null;
  if (
    tokens
      .slice(0, mark)
      .some(({ lower }) => HEADLINE_VERBS.has(lower) || DEAL_NOUNS.has(lower) || lower === "group")
  )
    return null;
  const isName = tokens
    .slice(0, mark)
    .every((token) => !isNever(token) || token.lower === "of" || token.lower === "and");
  return isName ? mark : null;
}

function isNever(token: Token): boolean {
  return (
    FUNCTION_WORDS.has(token.lower) ||
    CALENDAR_WORDS.has(token.lower) ||
    token.text === "," ||
    token.text === "/" ||
    token.text === "'s"
  );
}

function isUnknown(view: SentenceView, index: number, casing: Casing): boolean {
  const token = view.tokens[index];
  if (token === undefined || !/^\p{Script=Latin}[\p{L}\d&.'’]+$/u.test(token.text) || isNever(token))
    return false;
  if (casing === "titled" && token.shape === "lower") return false;
  if (
    GENERIC_CAPITALS.has(token.lower) ||
    NATIONS.has(token.lower) ||
    ROLES.has(token.lower) ||
    TITLES.has(token.lower)
  ) {
    return false;
  }
  if (casing === "small" && LOOKS_ORDINARY.test(token.lower)) return false;
  return !(view.gazetteer.lexicon.places.has(token.lower) || isOrdinaryWord(view, token.lower));
}

// Endings of words that are made from others, which names seldom are.
const LOOKS_ORDINARY =
  /(?:[ts]ion|ship|ment|ness|ity|[eoa]r|ous|ive|al|able|ible|ful|less|ism|ist|[ae]nce|ure|age|ly|ed|ing|ics?|ty|ry|cy|am|th)s?$/;

function isCompanyWord({ tokens }: SentenceView, index: number, casing: Casing): boolean {
  const token = tokens[index];
  if (token === undefined || (casing === "titled" && token.shape === "lower")) return false;
  if (casing === "small") return SURE_WORDS.has(token.lower);
  return isDesignator(token) || GROUP_WORDS.has(token.lower) || COMPANY_HEADS.has(token.lower);
}

// In small letters "co" and "as" are other words too.
const SURE_WORDS = new Set([
  "inc",
  "corp",
  "ltd",
  "plc",
  "llc",
  "gmbh",
  "spa",
  "oyj",
  "petroleum",
  "holdings",
  "bancorp",
  "airlines",
  "airways",
  "industries",
]);
