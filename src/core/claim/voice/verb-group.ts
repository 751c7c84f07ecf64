import type { Unit } from "../clause/unit.ts";
import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  HAVE,
  isAdverb,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
} from "../words/classes.ts";
import type { Form } from "../words/lexicon.ts";
import { wordAt } from "./noun-span.ts";
import { POSSESSIVES, QUOTE_CLOSES, QUOTE_OPENS } from "./speech-words.ts";

/**
 * How a verb stands in its clause.
 *
 * - "finite": with a subject to its left or inverted to its right ("said", "has said", "would say");
 * - "passive": its subject is what is said ("is expected", "was asked");
 * - "participle": without a subject of its own ("saying", "calling for");
 * - "infinitive": after "to".
 */
export type Standing = "finite" | "passive" | "participle" | "infinitive";

export interface VerbGroup {
  readonly standing: Standing;
  /** Where its auxiliaries, negations and adverbs begin. */
  readonly from: number;
}

/** How the word at `[at, to)` stands if it is a verb there; null where it is a noun or an adjective. */
export function verbGroupAt(units: readonly Unit[], at: number, to: number, form: Form): VerbGroup | null {
  const { from, helpers } = helpersBefore(units, at);
  if (form === "ing") return ingGroup(units, at, from, helpers);
  const be =
    helpers.some((word) => BE.has(word) && word !== "'s") ||
    (helpers.includes("'s") && form !== "third" && form !== "base");
  if (form === "past" || form === "participle") {
    if (be) return { standing: "passive", from };
    return isFinitePast(units, at, to, from) ? { standing: "finite", from } : null;
  }
  if (form === "base") return baseGroup(units, at, from, helpers);
  return isThird(units, at, to) ? { standing: "finite", from } : null;
}

function helpersBefore(units: readonly Unit[], at: number): { from: number; helpers: readonly string[] } {
  const helpers: string[] = [];
  let from = at;
  while (from > 0 && at - from < 6) {
    const word = wordAt(units, from - 1);
    if (units[from - 1]?.type === "name" || !(standsWithVerb(word) || isAdverb(word))) break;
    if (word === "to" && helpers.length > 0 && !helpers.every(isAdverb)) break;
    from -= 1;
    helpers.push(word);
  }
  return { from, helpers };
}

function standsWithVerb(word: string): boolean {
  return (
    BE.has(word) ||
    HAVE.has(word) ||
    MODALS.has(word) ||
    NEGATIONS.has(word) ||
    AUXILIARIES.has(word) ||
    /^(?:to|both|often|always|sometimes|ever|long|each|all|once|twice|simply|reportedly|since|instead|rather|perhaps)$/.test(
      word,
    )
  );
}

function ingGroup(
  units: readonly Unit[],
  at: number,
  from: number,
  helpers: readonly string[],
): VerbGroup | null {
  if (helpers.some((word) => BE.has(word))) return { standing: "finite", from };
  const before = wordAt(units, at - 1);
  if (DETERMINERS.has(before) || POSSESSIVES.has(before) || before === "of") return null;
  return { standing: "participle", from: at };
}

/** "a proposed deal", "the plan backed by": a participle beside a noun is not what somebody did. */
function isFinitePast(units: readonly Unit[], at: number, to: number, from: number): boolean {
  const before = wordAt(units, from - 1);
  const after = wordAt(units, to);
  if (
    after === "by" ||
    (from === at && (DETERMINERS.has(before) || POSSESSIVES.has(before) || before === "'s"))
  )
    return false;
  return from !== at || !PREPOSITIONS.has(before);
}

const PLURAL_SUBJECTS = new Set(
  "i we you they who people that some many most others both critics which all".split(" "),
);

function baseGroup(
  units: readonly Unit[],
  at: number,
  from: number,
  helpers: readonly string[],
): VerbGroup | null {
  if (helpers[0] === "to" || helpers.find((word) => !isAdverb(word)) === "to")
    return { standing: "infinitive", from: at - helpers.indexOf("to") - 1 };
  if (helpers.some((word) => MODALS.has(word) || /^(?:do|does|did|don't|doesn't|didn't|never)$/.test(word)))
    return { standing: "finite", from };
  if (helpers.includes("'s")) return null;
  const before = wordAt(units, from - 1);
  if (PLURAL_SUBJECTS.has(before)) return { standing: "finite", from };
  if (
    ONLY_VERBS.has(wordAt(units, at)) &&
    !PREPOSITIONS.has(before) &&
    !DETERMINERS.has(before) &&
    /\p{L}/u.test(before)
  )
    return { standing: "finite", from };
  return isPlural(units, from - 1) && startsContent(units, at + 1) ? { standing: "finite", from } : null;
}

/** Base forms that are no nouns: verbs behind any noun that may be plural ("those surveyed say"). */
const ONLY_VERBS = new Set(
  "say think believe argue insist suggest agree disagree predict know prefer oppose describe criticize complain contend acknowledge admit assume realize".split(
    " ",
  ),
);

function isPlural(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  // A name in no list may be a people or a party ("Democrats support").
  if (unit?.type === "name") return unit.pronoun === "";
  const word = wordAt(units, at);
  return (
    word.length > 3 &&
    word.endsWith("s") &&
    !/(?:ss|us|is|'s)$/.test(word) &&
    word !== "this" &&
    word !== "always"
  );
}

/** "claims", "plans", "calls" are nouns too: verbs after a name or a pronoun, or before what a clause begins with. */
function isThird(units: readonly Unit[], at: number, to: number): boolean {
  const before = units[at - 1];
  const word = wordAt(units, at - 1);
  if (!NOUN_LIKE.has(wordAt(units, at))) return !DETERMINERS.has(word) || word === "that" || word === "this";
  if (DETERMINERS.has(word) && word !== "that") return false;
  if (POSSESSIVES.has(word) || word === "'s" || PREPOSITIONS.has(word)) return false;
  if (before?.type === "name" || before?.token.shape === "capital") return startsContent(units, to);
  if (/^(?:he|she|it|who|which|that|also|and|now|still|never)$/.test(word) || isAdverb(word)) return true;
  return (
    /^\p{Ll}{3,}$/u.test(word) &&
    !/ed$|^(?:off|out|over|away|down|back)$/.test(word) &&
    startsContent(units, to) &&
    wordAt(units, to) !== "to"
  );
}

/** Whether content can open at a place: an article, a pronoun, a name, a quotation mark, or a word that leads to it. */
export function startsContent(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return true;
  if (unit.type === "name") return true;
  const word = unit.lower;
  return (
    DETERMINERS.has(word) ||
    QUOTE_OPENS.has(word) ||
    QUOTE_CLOSES.has(word) ||
    /^(?:that|to|he|she|it|they|we|you|i|him|them|us|how|why|what|who|whether|if|there|,|:|as|for|on|out|about|\.)$/.test(
      word,
    ) ||
    isAdverb(word) ||
    word.endsWith("s")
  );
}

/** Third-person forms that are as well plural nouns. */
const NOUN_LIKE = new Set(
  `talks states claims reports notes comments remarks promises pledges vows threats warnings estimates forecasts answers replies questions requests demands orders calls
  plans hopes wishes desires tries attempts fears worries doubts views judges guesses figures feels concerns supports attacks charges blames credits champions
  backs polls surveys shows finds tells quotes hints signals details outlines lists names labels brands terms styles bills posts texts emails blogs tweets
  counters challenges dares likes loves needs cares aims targets plots schemes votes rules approaches knocks hammers pans faults insults slams blasts rips hits pitches pushes
  projects appeals petitions presses looks sounds cries screams shouts whispers sighs protests complaints thanks jokes offers resolves moves grasps offers dreams notices regards`.split(
    /\s+/,
  ),
);
