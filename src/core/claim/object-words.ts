import type { Span } from "../base/span.ts";
import type { Document } from "../document/document.ts";
import type { Token } from "../document/token.ts";
import type { Candidate } from "./candidate.ts";

/** What is bought or sold must be a thing of business: the last word of its phrase says so. */
const THINGS = new Set(
  (
    "asset assets business businesses operation operations unit units division divisions subsidiary subsidiaries store stores plant plants factory factories " +
    "mill mills mine mines refinery refineries field fields block blocks property properties system systems station stations network networks branch branches " +
    "restaurant restaurants hotel hotels casino facility facilities line lines brand brands magazine newspaper newspapers company companies center centers " +
    "centre centres bank banks warehouse warehouses terminal terminals pipeline pipelines ship ships vessel vessels fleet reserves land acres building " +
    "buildings rights patents licences licenses franchise franchises portfolio dealership activities group arm shops outlets chain products studio studios"
  ).split(" "),
);

/** Words before the phrase that are no part of what is named: whose it is, how much of it, that it is known. */
const LEADING = new Set(
  "the a an its their his her existing entire remaining of all certain substantially some any one most both pct percent interest stake in majority half".split(
    " ",
  ),
);

/** Where the phrase ends: a preposition, a clause, a mark. */
const ENDING = new Set(
  (
    "to for from by at with on in of under through between that which who whose located based including excluding and or but is was were will would has have had " +
    "previously said as if after before pending subject effective , ; : . ( ) < > \" 's '"
  ).split(" "),
);

const MOST = 8;

/**
 * The words for what a deal is about, where no name tells it: "a gypsum wallboard plant" of "agreed to buy a gypsum
 * wallboard plant in Oslo from Acme". Null when the words behind the trigger name nothing of business.
 */
export function objectWords(document: Document, candidate: Candidate): Span | null {
  const trigger = candidate.because.find(({ field }) => field === "kind")?.span;
  const sentence = document.sentences[candidate.sentence];
  if (trigger === null || trigger === undefined || sentence === undefined) return null;
  const behind = sentence.tokens.filter((token) => token.start >= trigger.end);
  const from = behind.findIndex((token, at) => !isLeading(behind, token, at));
  const phrase = phraseOf(behind.slice(Math.max(from, 0)));
  const [first] = phrase;
  const last = phrase.at(-1);
  // "assets" alone tells nothing.
  if (first === undefined || last === undefined || first === last || !THINGS.has(last.lower)) return null;
  return { start: first.start, end: last.end };
}

/** "assets of its retail division": of two things the one that the other belongs to is meant. */
function isLeading(tokens: readonly Token[], token: Token, at: number): boolean {
  if (LEADING.has(token.lower)) return true;
  const next = tokens[at + 1]?.lower ?? "";
  if (token.shape === "number") return /^(?:pct|percent|%|per)$/.test(next);
  return (
    /^(?:assets|sale|disposition|part|portion|majority|interest|stake)$/.test(token.lower) &&
    /^(?:of|in)$/.test(next)
  );
}

function phraseOf(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token, at) => ENDING.has(token.lower) && !joins(tokens, at));
  return tokens.slice(0, Math.min(end === -1 ? tokens.length : end, MOST));
}

/** "oil and gas field": an "and" within the phrase, when the thing it is about is still to come. */
function joins(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== "and" || THINGS.has(tokens[at - 1]?.lower ?? "")) return false;
  return tokens.slice(at + 1, at + 4).some(({ lower }) => THINGS.has(lower));
}
