import type { Token } from "../document/token.ts";
import { COMPANY_NOUNS } from "./lexicon/descriptions.ts";
import { STATE_ABBREVIATIONS } from "./lexicon/function-words.ts";
import {
  CLUES_AFTER,
  CLUES_BEFORE,
  CLUES_OWNED,
  type KindClue,
  OF_COMPANIES,
  PRODUCT_NOUNS,
} from "./lexicon/kind-clues.ts";
import { COUNTRIES } from "./lexicon/nations.ts";
import { ROLES, TITLES } from "./lexicon/roles.ts";
import { wordSet } from "./lexicon/word-list.ts";
import { isExchangeSymbol, isSymbol } from "./name-word.ts";

/** How much the words around a name speak for each kind of thing. */
export interface Votes {
  company: number;
  person: number;
  place: number;
  product: number;
}

export function noVotes(): Votes {
  return { company: 0, person: 0, place: 0, product: 0 };
}

/** Adds what the words beside one place say about the kind of what is named there. */
export function addContextVotes(votes: Votes, tokens: readonly Token[], first: number, last: number): void {
  voteBefore(votes, tokens, first);
  const next = tokens[last];
  if (next === undefined) return;
  if (isSymbolNext(tokens, last)) votes.company += 3;
  const isOwner = next.lower === "'s" || next.text === "'" || next.text === "’";
  if (isOwner) addClues(votes, CLUES_OWNED, tokens[last + 1]);
  else voteAfter(votes, tokens, last);
}

function addClues(votes: Votes, clues: readonly KindClue[], token: Token | undefined): void {
  if (token === undefined) return;
  for (const clue of clues) if (clue.words.has(token.lower)) votes[clue.kind] += clue.votes;
}

/** "Acme ACM.L", "Acme <ACM>", "Acme (NYSE: ACM)". */
function isSymbolNext(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last];
  const after = tokens[last + 1];
  if (next === undefined || after === undefined) return false;
  if (isExchangeSymbol(next)) return true;
  if (next.text === "<") return isSymbol(after);
  return next.text === "(" && isSymbol(after) && tokens[last + 2]?.text === ":";
}

const PLACING = wordSet("in near outside across throughout");
const LEADING_TO = wordSet("of in for");

function voteBefore(votes: Votes, tokens: readonly Token[], first: number): void {
  const before = tokens[first - 1];
  const earlier = tokens[first - 2]?.lower ?? "";
  addClues(votes, CLUES_BEFORE, before);
  const word = before?.lower ?? "";
  if (word === "." && TITLES.has(earlier)) votes.person += 4;
  if (word === "at" && ROLES.has(earlier)) votes.company += 3;
  if ((word === "from" || word === "by") && PRODUCT_NOUNS.has(earlier)) votes.company += 2;
  const leadsToCompany = OF_COMPANIES.has(earlier);
  if (LEADING_TO.has(word) && leadsToCompany) votes.company += 2;
  if (PLACING.has(word) && !leadsToCompany) votes.place += 1;
}

function voteAfter(votes: Votes, tokens: readonly Token[], last: number): void {
  const next = tokens[last]?.lower ?? "";
  const after = tokens[last + 1]?.lower ?? "";
  addClues(votes, CLUES_AFTER, tokens[verbAfter(tokens, last)]);
  if (next === ",") voteApposition(votes, tokens, last + 1);
  if (next === "-" && (after === "based" || after === "listed")) votes.place += 3;
  if (next === "said" || next === "says") voteSaid(votes, after);
  if (PRODUCT_NOUNS.has(next) && !COMPANY_NOUNS.has(after)) votes.product += 2;
  if (isPost(tokens, last)) votes.person += 2;
}

const HELPERS = wordSet("has had have will would");
const BETWEEN = wordSet("not also now already recently since yet");

/** Where the telling word stands: behind "has not" in "Acme has not confirmed". */
function verbAfter(tokens: readonly Token[], last: number): number {
  if (!HELPERS.has(tokens[last]?.lower ?? "")) return last;
  let at = last + 1;
  while (BETWEEN.has(tokens[at]?.lower ?? "")) at += 1;
  return at;
}

/** "Roe as chairman", "Roe will become president", "Roe, continuing as head". */
function isPost(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + 4; index += 1) {
    const word = tokens[index]?.lower;
    if (word !== "as" && word !== "become" && word !== "became" && word !== "becomes") continue;
    const post = tokens[index + 1];
    return post !== undefined && (ROLES.has(post.lower) || ROLES.has(tokens[index + 2]?.lower ?? ""));
  }
  return false;
}

function voteSaid(votes: Votes, after: string): void {
  if (after === "he" || after === "she") votes.person += 2;
  if (after === "it" || after === "its") votes.company += 3;
  if (after === "they") votes.company += 1;
}

const APPOSITION_REACH = 9;
const ARTICLES = wordSet("a an the one its his her");
const APPOSITION_ENDS = wordSet(", . of that which who whose behind in for with from to on at by");
const PERSON_NOUNS = wordSet("man woman");

/** "Foo, a maker of …", "Roe, chairman of …", "Roe, 45, …". */
function voteApposition(votes: Votes, tokens: readonly Token[], from: number): void {
  const first = tokens[from];
  if (first === undefined) return;
  if (/^\d{2}$/.test(first.text) && tokens[from + 1]?.text === ",") votes.person += 3;
  if (ROLES.has(first.lower)) votes.person += 2;
  if (isPlaceWord(first) && tokens[from + 1]?.lower !== "'s") votes.place += 3;
  if (ARTICLES.has(first.lower)) voteNoun(votes, appositionNoun(tokens, from + 1));
}

function isPlaceWord(token: Token): boolean {
  return token.shape !== "lower" && (COUNTRIES.has(token.lower) || STATE_ABBREVIATIONS.has(token.lower));
}

/** The last word of what a name is said to be: "maker" in ", a Finnish maker of phones". */
function appositionNoun(tokens: readonly Token[], from: number): string {
  for (let index = from; index < from + APPOSITION_REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || APPOSITION_ENDS.has(token.lower)) return tokens[index - 1]?.lower ?? "";
  }
  return "";
}

function voteNoun(votes: Votes, noun: string): void {
  if (COMPANY_NOUNS.has(noun)) votes.company += 3;
  if (ROLES.has(noun) || PERSON_NOUNS.has(noun)) votes.person += 3;
}
