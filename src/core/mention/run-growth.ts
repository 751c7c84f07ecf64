import type { Token } from "../document/token.ts";
import { afterMark } from "./after-mark.ts";
import { afterPossessive, afterSmallWord } from "./after-small-word.ts";
import { GROUP_WORDS } from "./lexicon/designators.ts";
import { AMBIGUOUS_ROLES } from "./lexicon/roles.ts";
import { wordSet } from "./lexicon/word-list.ts";
import { listedEnd } from "./listed-end.ts";
import { isDesignator, isExchangeSymbol, isInnerNameWord, isNameWord } from "./name-word.ts";
import { isRole } from "./role-word.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isShouted } from "./shouted.ts";

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
  if (isShouted(token, view)) return false;
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
