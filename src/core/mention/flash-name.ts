import type { Token } from "../document/token.ts";
import { COMPANY_HEADS } from "./lexicon/designators.ts";
import { CALENDAR_WORDS, FUNCTION_WORDS, GENERIC_CAPITALS } from "./lexicon/function-words.ts";
import { DEAL_NOUNS, HEADLINE_VERBS } from "./lexicon/headline-words.ts";
import { NATIONS } from "./lexicon/nations.ts";
import { ROLES, TITLES } from "./lexicon/roles.ts";
import { wordSet } from "./lexicon/word-list.ts";
import { isDesignator, isInitial } from "./name-word.ts";
import { isOrdinaryWord } from "./ordinary.ts";
import type { SentenceView } from "./sentence-view.ts";

/**
 * The end of a name that begins at `first` in a headline in capitals, told by what stands around its words where the
 * words themselves are ordinary ones: "BAKER INTERNATIONAL CORP", "NEW WORLD PICTURES TO BUY", "JOHN CROSS OFFERS". Null
 * when nothing tells. A flash has no text behind it that could know better; other headlines are left to what their text
 * names, but for names with a legal form.
 */
export function flashNameEnd(view: SentenceView, first: number): number | null {
  if (!opensName(view, first)) return null;
  const designated = designatedEnd(view, first);
  if (designated !== null || view.words.isProse) return designated;
  return headedEnd(view, first) ?? subjectEnd(view, first) ?? personEnd(view, first);
}

const LONGEST_NAME = 5;

/** A name begins the headline, or behind what can stand before one: a verb, a preposition, a mark. */
function opensName({ tokens }: SentenceView, first: number): boolean {
  if (!isNameable(tokens, first)) return false;
  const before = tokens[first - 1];
  return before === undefined || !isNameable(tokens, first - 1) || NATIONS.has(before.lower);
}

/** Whether a word can be part of a name here, and is no verb, no small word and no noun of deals. */
function isNameable(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\p{Script=Latin}[\p{L}\d&.'’]*$/u.test(token.text)) return false;
  if (token.lower === "'s" || FUNCTION_WORDS.has(token.lower) || CALENDAR_WORDS.has(token.lower))
    return false;
  if (HEADLINE_VERBS.has(token.lower) || DEAL_NOUNS.has(token.lower)) return false;
  return !(ROLES.has(token.lower) || TITLES.has(token.lower) || COUNTED.has(token.lower));
}

const COUNTED = wordSet(
  "pct percent mln bln dlr dlrs stg cts shr shrs qtr net oper revs one two three four five six",
);

/** Where the words end that can be one name: at the first that cannot. */
function wordsEnd(view: SentenceView, first: number): number {
  const { tokens } = view;
  let at = first + 1;
  while (at - first <= LONGEST_NAME) {
    // "BW ACQUISITION CORP": the vehicle of a bid.
    if (VEHICLES.has(tokens[at]?.lower ?? "") && isDesignatorAt(tokens, at + 1)) return at + 2;
    if (isTie(view, first, at) && isNameable(tokens, at + 1)) at += 2;
    else if (isNameable(tokens, at)) at += 1;
    else break;
  }
  return at;
}

/** "AND" joins two single words, "OF" what is a bank's; a mark must touch both words. */
function isTie({ tokens }: SentenceView, first: number, at: number): boolean {
  const tie = tokens[at];
  if (tie === undefined) return false;
  if (tie.lower === "&" || tie.lower === "and") return at === first + 1;
  if (tie.lower === "of") return tokens[at - 1]?.lower === "bank";
  const isTouching = tokens[at - 1]?.end === tie.start && tokens[at + 1]?.start === tie.end;
  return /^[-/]$/.test(tie.text) ? isTouching : tie.text === "." && tokens[at - 1]?.end === tie.start;
}

const VEHICLES = wordSet("acquisition acquisitions holding holdings operations business");

// "A mining company" is anybody's; only short legal forms make a name of ordinary words.
const LOOSE_FORMS = new Set(["company", "companies", "cos", "as", "co"]);

/** "BAKER WORLD INC": where a name that begins at `first` ends with a legal form; null when it has none. */
export function designatedEnd(view: SentenceView, first: number): number | null {
  const end = wordsEnd(view, first);
  // "U.S. ACME CORP": where it is from, unless nothing else would be left of the name ("BRITISH FOODS CORP").
  if (NATIONS.has(view.tokens[first]?.lower ?? "") && hasUnknown(view, first + 1, end)) return null;
  for (let at = first + 1; at < end; at += 1) {
    const token = view.tokens[at];
    if (token === undefined || !isDesignator(token)) continue;
    if (LOOSE_FORMS.has(token.lower) && !hasUnknown(view, first, at) && token.lower !== "co") continue;
    let last = at + 1;
    while (isDesignatorAt(view.tokens, last)) last += 1;
    return last;
  }
  return null;
}

function isDesignatorAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isDesignator(token);
}

/** Words with which names of companies end, even names of ordinary words, and little else does. */
const SURE_HEADS = wordSet(`
  industries international airlines airways bancorp bancshares bancorporation bankshares enterprises technologies associates
  partners brothers bros laboratories pictures publishing publishers broadcasting communications stores petroleum holdings
  pharmaceuticals electronics motors bancgroup resources systems
`);

/** "ROSE IV INDUSTRIES TENDER OFFER": up to a word that ends the names of companies. */
function headedEnd(view: SentenceView, first: number): number | null {
  const end = wordsEnd(view, first);
  if (end - first < 2 || startsLoosely(view, first)) return null;
  const head = view.tokens[end - 1]?.lower ?? "";
  return SURE_HEADS.has(head) || (COMPANY_HEADS.has(head) && hasUnknown(view, first, end)) ? end : null;
}

/** "BAKER WORLD SAYS": all that stands before the first verb of a headline, with a word that is none otherwise. */
function subjectEnd(view: SentenceView, first: number): number | null {
  if (first !== 0 || startsLoosely(view, first)) return null;
  const end = wordsEnd(view, first);
  const next = view.tokens[end]?.lower ?? "";
  if (!(HEADLINE_VERBS.has(next) || DEAL_NOUNS.has(next) || ROLES.has(next) || next === "," || next === "'s"))
    return null;
  const isHeaded = end - first > 1 && COMPANY_HEADS.has(view.tokens[end - 1]?.lower ?? "");
  return isHeaded || hasUnknown(view, first, end) ? end : null;
}

/** "JOHN CROSS", "MARTIN T. CROSS": a given name and what follows it. */
function personEnd({ tokens, gazetteer, ...view }: SentenceView, first: number): number | null {
  const given = tokens[first];
  if (given === undefined || !gazetteer.lexicon.givenNames.has(given.lower)) return null;
  if (isOrdinaryWord({ ...view, tokens, gazetteer }, given.lower)) return null;
  const initial = tokens[first + 1];
  let last = first + 1;
  if (initial !== undefined && isInitial(initial)) last += tokens[first + 2]?.text === "." ? 2 : 1;
  return isNameable(tokens, last) && (tokens[last]?.text.length ?? 0) > 2 ? last + 1 : null;
}

/** "JAPANESE BANKS", "FIRST HALF": what begins with these is more often no name. */
function startsLoosely({ tokens }: SentenceView, first: number): boolean {
  const word = tokens[first]?.lower ?? "";
  return NATIONS.has(word) || (GENERIC_CAPITALS.has(word) && word !== "first" && word !== "general");
}

function hasUnknown(view: SentenceView, first: number, end: number): boolean {
  return view.tokens
    .slice(first, end)
    .some(
      (token) =>
        token.shape !== "mark" &&
        token.text.length > 2 &&
        !GENERIC_CAPITALS.has(token.lower) &&
        !NATIONS.has(token.lower) &&
        !view.gazetteer.lexicon.places.has(token.lower) &&
        !isOrdinaryWord(view, token.lower),
    );
}
