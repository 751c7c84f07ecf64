import type { Token } from "../document/token.ts";
import { COMPANY_NOUNS } from "./lexicon/descriptions.ts";
import { STATE_ABBREVIATIONS } from "./lexicon/function-words.ts";
import { COUNTRIES } from "./lexicon/nations.ts";
import { ROLES, TITLES } from "./lexicon/roles.ts";
import { wordSet } from "./lexicon/word-list.ts";

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
  if (next.lower === "'s" || next.text === "'" || next.text === "’") voteOwned(votes, tokens[last + 1]);
  else voteAfter(votes, tokens, last);
}

const DEAL_BEFORE = wordSet(
  "buy buying buys bought acquire acquires acquiring acquired rival rivals with between by",
);
const OF_DEAL = wordSet(
  "shares stake unit subsidiary division owner parent maker takeover acquisition control stock pct majority merger purchase chairman executive president ceo founder bid shareholders",
);
const POSTED = wordSet(
  "appointed succeed succeeds succeeded replaces replaced replacing elected promoted hired fired",
);
const PLACES_BEFORE = wordSet("in near outside across throughout");

function voteBefore(votes: Votes, tokens: readonly Token[], first: number): void {
  const before = tokens[first - 1];
  if (before === undefined) return;
  const earlier = tokens[first - 2];
  if (before.text === "." && earlier !== undefined && TITLES.has(earlier.lower)) votes.person += 4;
  if (TITLES.has(before.lower)) votes.person += 4;
  if (ROLES.has(before.lower) && before.lower !== "partner") votes.person += 3;
  if (COMPANY_NOUNS.has(before.lower)) votes.company += 3;
  if (DEAL_BEFORE.has(before.lower)) votes.company += 1;
  if (POSTED.has(before.lower)) votes.person += 2;
  if (PLACES_BEFORE.has(before.lower) && !OF_DEAL.has(earlier?.lower ?? "")) votes.place += 1;
  if (OF_WORDS.has(before.lower) && earlier !== undefined && OF_DEAL.has(earlier.lower)) votes.company += 2;
}

const OF_WORDS = wordSet("of in for");
const OWNED_BY_COMPANIES = wordSet(`
  chief chairman ceo board shares stock shareholders parent subsidiary unit headquarters bid offer products customers
  executives employees earnings revenue revenues profit profits sales president management directors investors acquisition
  takeover purchase assets operations business stake new latest upcoming flagship cfo founder website app
`);

function voteOwned(votes: Votes, owned: Token | undefined): void {
  if (owned !== undefined && OWNED_BY_COMPANIES.has(owned.lower)) votes.company += 2;
}

const BESIDE_COMPANIES = wordSet(`
  shares stock shareholders subsidiary unit executives officials stores employees customers investors
  chief ceo chairman spokesman spokeswoman cfo cto
`);
const DONE_BY_COMPANIES = wordSet(`
  announced agreed acquired launched unveiled sells makes owns reported filed operates acquires buys launches unveils
  announces plans offers offered bid merged expects manufactures posted introduced declined confirmed denied
`);

function voteAfter(votes: Votes, tokens: readonly Token[], last: number): void {
  const next = tokens[last];
  const after = tokens[last + 1];
  if (next === undefined) return;
  if (next.text === "," && after !== undefined) voteApposition(votes, tokens, last + 1);
  if (next.text === "-" && (after?.lower === "based" || after?.lower === "listed")) votes.place += 3;
  if (next.lower === "who") votes.person += 3;
  if (next.lower === "which") votes.company += 1;
  if (LEFT_POST.has(next.lower) || isPost(tokens, last)) votes.person += 2;
  if (BESIDE_COMPANIES.has(next.lower)) votes.company += 2;
  if (DONE_BY_COMPANIES.has(next.lower)) votes.company += 1;
  if (next.lower === "said" || next.lower === "says") voteSaid(votes, after);
}

const LEFT_POST = wordSet("resigned resigns retired retires stepped");

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

function voteSaid(votes: Votes, after: Token | undefined): void {
  if (after?.lower === "he" || after?.lower === "she") votes.person += 2;
  if (after?.lower === "it" || after?.lower === "its") votes.company += 2;
  if (after?.lower === "they") votes.company += 1;
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
