import type { Token } from "../document/token.ts";
import { AUTHORITY_HEADS, COMPANY_HEADS } from "./lexicon/designators.ts";
import { wordSet } from "./lexicon/word-list.ts";
import { listedEnd } from "./listed-end.ts";
import { looksOf } from "./looks.ts";
import { keyOf } from "./name-key.ts";
import { isDesignator, isInitial, isNameAt, isNameWord } from "./name-word.ts";
import { isRole } from "./role-word.ts";
import type { SentenceView } from "./sentence-view.ts";

// Kinds of people, which own nothing but stand in names: "First Women's Bank", "People's Daily".
const OWNING_KINDS = wordSet(
  "women men people children farmers workers veterans ladies mother father king queen",
);
// What follows a name and never a thing that is owned: "Sotheby's said", "Auntie Anne's, a chain".
const ENDS_NAME = wordSet("is was has had said says will would , ( ;");

/** "Snyder's-Lance", "Dillard's Inc", "Wendy's International Inc": a possessive inside a name. */
export function afterPossessive(view: SentenceView, at: number): number {
  const { tokens } = view;
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (next === undefined) return at;
  const isTied = next.text === "-" && next.start === tokens[at]?.end && after?.start === next.end;
  if (isTied) return isNameAt(tokens, at + 2) ? at + 3 : at;
  if (OWNING_KINDS.has(tokens[at - 1]?.lower ?? "") && isNameWord(next)) return at + 2;
  if (ENDS_NAME.has(next.lower) && !isListedBefore(view, at)) return at + 1;
  return afterDesignated(tokens, at) ?? (isAlwaysOwner(view, at) ? at + 2 : at);
}

/** "Dillard's Inc", "Wendy's International Inc", but not "Acme's Company". */
function afterDesignated(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (next === undefined || next.lower.startsWith("compan")) return null;
  if (isDesignator(next)) return at + 2;
  const closes = after !== undefined && isDesignator(after) && !after.lower.startsWith("compan");
  return closes && COMPANY_HEADS.has(next.lower) ? at + 3 : null;
}

/** "Amgen's (AMGN)": a name that the table lists without the possessive. */
function isListedBefore({ gazetteer, tokens }: SentenceView, at: number): boolean {
  return (gazetteer.aliases.get(keyOf(tokens[at - 1]?.lower ?? ""))?.length ?? 0) > 0;
}

/** "Hudson's Bay": the document never writes the first without the second, and does so again and again. */
function isAlwaysOwner({ tokens, words }: SentenceView, at: number): boolean {
  const owner = tokens[at - 1]?.lower ?? "";
  const next = tokens[at + 1];
  if (next === undefined || !isNameWord(next)) return false;
  const together = words.owned.get(`${owner}'s ${next.lower}`) ?? 0;
  return together > 1 && together === words.capital.get(owner);
}

// Names that are offices, houses or funds "of" something: "Bank of America", "Ministry of Finance".
const OF_HEADS = wordSet(`
  bank ministry department dept university court board chamber house council bureau office commission institute federation
  association church republic college society trust kingdom academy union organisation organization agency authority fund
  institution national federal commonwealth isle port museum league confederation daughters sons lords commons
  corporation insurance assurance exchange standard secretary bancorp state
`);
const PARTICLES = wordSet("de du des do dos della da di del van von der den la le al bin ter dos das");
const ANDS = wordSet("and e y et und og och en");

/** Where a run ends when "of", "and" or a particle and what follows are taken into it. */
export function afterSmallWord(view: SentenceView, first: number, at: number): number {
  const token = view.tokens[at];
  const before = view.tokens[at - 1];
  const next = view.tokens[at + 1];
  if (token === undefined || before === undefined || next === undefined) return at;
  if (ANDS.has(token.lower)) return afterAnd(view, first, at);
  if (token.lower === "of" && isDesignator(before)) return afterCompanyOf(view, at);
  if (token.lower === "of" || token.lower === "for")
    return OF_HEADS.has(before.lower) ? afterOf(view, at) : at;
  return PARTICLES.has(token.lower) && isNameWord(next) ? at + 2 : at;
}

function afterOf(view: SentenceView, at: number): number {
  const named = view.tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  return isNameAt(view.tokens, named) ? (listedEnd(view, named) ?? named + 1) : at;
}

const LONGEST_PLACE = 3;

/**
 * "Petroleum Corp of New Zealand Ltd" is one name; in "Boliden AB of Sweden" the country says where from, and "a takeover
 * by Acme Ltd of Beta Works Inc" names two.
 */
function afterCompanyOf(view: SentenceView, at: number): number {
  const { tokens } = view;
  for (let index = at + 1; index <= at + 1 + LONGEST_PLACE; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isNameWord(token)) return at;
    if (isDesignator(token)) return looksOf(view, at + 1, index) === "place" ? index + 1 : at;
  }
  return at;
}

const AND_TAILS = wordSet("co company sons brothers bros partners associates cie daughters");

/** "Smith and Sons", "C and W", "Ministry of Trade and Industry", but not "Ford and Chrysler". */
function afterAnd(view: SentenceView, first: number, at: number): number {
  const { tokens } = view;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before === undefined || next === undefined || !isNameWord(next) || isRole(tokens, at + 1)) return at;
  // In English text a foreign "and" stands only inside names: "Duffour et Igon".
  if (AND_TAILS.has(next.lower) || (view.language === "en" && tokens[at]?.lower !== "and")) return at + 2;
  if ((isInitial(before) && isInitial(next)) || (before.lower === "savings" && next.lower === "loan"))
    return at + 2;
  return isOfOffice(tokens, first, at) ? at + 2 : at;
}

/** "Ministry of Trade and Industry": an office for two things. */
function isOfOffice(tokens: readonly Token[], first: number, at: number): boolean {
  const of = tokens[at - 2];
  return (
    at - first >= 3 &&
    (of?.lower === "of" || of?.lower === "for") &&
    AUTHORITY_HEADS.has(tokens[at - 3]?.lower ?? "")
  );
}
