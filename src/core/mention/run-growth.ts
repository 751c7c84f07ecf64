import type { Token } from "../document/token.ts";
import { COMPANY_HEADS, GROUP_WORDS } from "./lexicon/designators.ts";
import { AMBIGUOUS_ROLES } from "./lexicon/roles.ts";
import { wordSet } from "./lexicon/word-list.ts";
import { listedEnd } from "./listed-end.ts";
import { isDesignator, isExchangeSymbol, isInitial, isInnerNameWord, isNameWord } from "./name-word.ts";
import { isRole } from "./role-word.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Where a run ends that begins at `first` and reaches at least to `from`. */
export function growRun(view: SentenceView, first: number, from: number): number {
  let last = from;
  while (last - first < LONGEST_RUN) {
    const next = nextPart(view, first, last);
    if (next === last) return last;
    last = next;
  }
  return last;
}

// No name is longer; a list without commas may be.
const LONGEST_RUN = 16;

/** Where the run ends when the part that begins at `at` is taken into it; `at` when nothing more belongs to it. */
function nextPart(view: SentenceView, first: number, at: number): number {
  const token = view.tokens[at];
  const before = view.tokens[at - 1];
  if (token === undefined || before === undefined || isFarApart(view.text, before, token)) return at;
  if (token.shape === "mark") return afterMark(view, at);
  if (isSlashed(view.tokens, at)) return at + 3;
  if (isInnerNameWord(view.tokens, at))
    return takesWord(view, first, at) ? (listedEnd(view, at) ?? at + 1) : at;
  if (token.shape === "number") return takesNumber(view.tokens, at) ? at + 1 : at;
  if (token.lower === "'s") return afterPossessive(view, at);
  if (isDesignator(token)) return at + 1;
  if (token.lower === "family" && before.shape === "capital") return at + 1;
  return afterSmallWord(view, first, at);
}

/** "Frank King": what is a title elsewhere is the end of a name here. */
function isFamilyName({ tokens, gazetteer }: SentenceView, at: number): boolean {
  const next = tokens[at + 1];
  if (next !== undefined && isNameWord(next)) return false;
  const { givenNames, familyNames } = gazetteer.lexicon;
  const role = tokens[at]?.lower ?? "";
  return givenNames.has(tokens[at - 1]?.lower ?? "") && (familyNames.has(role) || AMBIGUOUS_ROLES.has(role));
}

/** The Danish "A/S" in three tokens. */
function isSlashed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "A" && tokens[at + 1]?.text === "/" && tokens[at + 2]?.text === "S";
}

/** More than a space between two words, or a new paragraph, parts them. */
function isFarApart(text: string, before: Token, token: Token): boolean {
  if (token.start - before.end < 2) return false;
  return token.start - before.end > 2 || !text.slice(before.end, token.start).includes("\n");
}

/** Not a symbol, not a role, and after a designator nothing but more of them: "Acme Corp Report" is Acme Corp. */
function takesWord(view: SentenceView, first: number, at: number): boolean {
  const { tokens } = view;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || isExchangeSymbol(token)) return false;
  if (isRole(tokens, at) && !isFamilyName(view, at)) return false;
  const isClosed = at - 1 > first && isDesignator(before) && !before.lower.startsWith("compan");
  return !isClosed || isDesignator(token) || GROUP_WORDS.has(token.lower);
}

const COUNTED = wordSet(`
  pct percent per mln bln million billion trillion dlrs dlr cts cents pounds yen marks francs pence shares years months
  days weeks hours minutes pm am points euros dollars
`);

/** "Galaxy Note 7", "Windows 10", not "Acme 15 dlrs": a short number that nothing is counted with. */
function takesNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || !/^\d{1,2}(?:\.\d)?[a-zA-Z]?$/.test(token.text)) return false;
  if (next === undefined) return true;
  return next.shape === "mark" ? next.text !== "%" && next.text !== "/" : !COUNTED.has(next.lower);
}

function afterMark(view: SentenceView, at: number): number {
  const { tokens } = view;
  const next = tokens[at + 1];
  if (next === undefined) return at;
  if (isGivenNameEnd(view, at)) return at + 2;
  if (isPlaceInside(tokens, at)) return at + 4;
  if (tokens[at]?.text === ",") return isDesignator(next) && !beginsName(tokens, at + 2) ? at + 2 : at;
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

function beginsName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && isNameWord(token);
}

// What follows a name and never a thing that is owned: "Sotheby's said", "Auntie Anne's, a chain".
const ENDS_NAME = wordSet("is was has had said says will would , ( ;");

/** "Snyder's-Lance", "Dillard's Inc", "Wendy's International Inc": a possessive inside a name. */
function afterPossessive(view: SentenceView, at: number): number {
  const { tokens } = view;
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (next === undefined) return at;
  if (next.text === "-" && next.start === tokens[at]?.end) {
    return after !== undefined && isNameWord(after) && after.start === next.end ? at + 3 : at;
  }
  if (ENDS_NAME.has(next.lower)) return at + 1;
  if (isDesignator(next)) return next.lower.startsWith("compan") ? at : at + 2;
  const closes = after !== undefined && isDesignator(after) && !after.lower.startsWith("compan");
  if (closes && COMPANY_HEADS.has(next.lower)) return at + 3;
  return isAlwaysOwner(view, at) ? at + 2 : at;
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

function afterSmallWord(view: SentenceView, first: number, at: number): number {
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
  return beginsName(view.tokens, named) ? (listedEnd(view, named) ?? named + 1) : at;
}

const LONGEST_PLACE = 3;

/** "Petroleum Corp of New Zealand Ltd" is one name; in "Boliden AB of Sweden" the country says where from. */
function afterCompanyOf({ tokens }: SentenceView, at: number): number {
  for (let index = at + 1; index <= at + 1 + LONGEST_PLACE; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isNameWord(token)) return at;
    if (isDesignator(token)) return index > at + 1 ? index + 1 : at;
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
  if (isInitial(before) && isInitial(next)) return at + 2;
  return isOfOffice(tokens, first, at) ? at + 2 : at;
}

/** "Ministry of Trade and Industry": an office for two things. */
function isOfOffice(tokens: readonly Token[], first: number, at: number): boolean {
  const of = tokens[at - 2];
  return (
    at - first >= 3 &&
    (of?.lower === "of" || of?.lower === "for") &&
    OF_HEADS.has(tokens[at - 3]?.lower ?? "")
  );
}
