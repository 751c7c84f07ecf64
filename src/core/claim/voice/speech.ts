import type { Unit } from "../clause/unit.ts";
import { CLAUSE_STARTS, isAdverb, PREPOSITIONS } from "../words/classes.ts";
import { lowerAt } from "../words/lexicon.ts";

/**
 * A place where a sentence credits somebody: the words of the voice at units `[from, to)`, and the units `[start, end)`
 * that it vouches for.
 */
export interface Speech {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

const SAID = new Set(
  `said says say saying told tells announced announces confirmed confirms reported reports stated states added
  disclosed revealed reveals noted claimed claims insisted insists explained declared warned estimates estimated predicts
  predicted believes acknowledged admitted admits suggests suggested denied denies asserts asserted wrote writes thinks
  argues argued expects anticipates claiming reporting saying suggesting`.split(/\s+/),
);
/** The same verbs after a plural ("analysts say"); beside an article these forms are nouns. */
const SAY = new Set(
  "claim believe predict suggest think reckon insist argue report expect estimate".split(" "),
);
const CREDITS = new Set(["according", "citing", "cited", "quoting"]);

/** All places of a sentence that credit somebody, in order. */
export function speechesOf(units: readonly Unit[]): readonly Speech[] {
  const speeches: Speech[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const word = lowerAt(units, at);
    if (SAID.has(word) || (SAY.has(word) && followsPlural(units, at))) push(speeches, saidAt(units, at));
    else if (CREDITS.has(word)) push(speeches, creditAt(units, at));
    else if (word === "filing" || word === "filings") push(speeches, filingAt(units, at));
  }
  return speeches;
}

function followsPlural(units: readonly Unit[], at: number): boolean {
  const before = lowerAt(units, at - 1);
  return (
    before === "people" ||
    (before.length > 3 && before.endsWith("s") && before !== "its" && before !== "this")
  );
}

function push(speeches: Speech[], speech: Speech | null): void {
  if (speech !== null) speeches.push(speech);
}

/** What may follow a trailing "Acme said": a stop, or when and where it was said, but no new clause. */
const ENDS_SAYING =
  /^(?:[,.;]|on|in|at|by|late|early|earlier|yesterday|today|this|last|via|through|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "Acme said it …", "…, Acme said", "…, said Jane Roe of Acme". */
function saidAt(units: readonly Unit[], verb: number): Speech | null {
  // "Acme said to seek an alliance": a headline leaves "is" out; nobody speaks.
  if (lowerAt(units, verb) === "said" && lowerAt(units, verb + 1) === "to") return null;
  const passive = /^(?:be|been|being|is|are|was|were|to|not)$/.test(lowerAt(units, verb - 1));
  if (passive && !lowerAt(units, verb).endsWith("ing")) return null;
  const before = speakerBefore(units, verb);
  if (before !== null) {
    const opens = lowerAt(units, before.from - 1);
    const trails = opens === "," || /^["”’]$/.test(opens);
    const ends = verb >= units.length - 1 || ENDS_SAYING.test(lowerAt(units, verb + 1));
    if (trails && ends) {
      // "Acme, it says, will buy": a speaker between commas vouches for both sides.
      const inserted = lowerAt(units, verb + 1) === ",";
      return { ...before, start: 0, end: inserted ? units.length : before.from, rule: "trailing speaker" };
    }
    return { ...before, start: verb + 1, end: units.length, rule: "speaker before verb" };
  }
  const after = speakerAfter(units, verb + 1);
  if (after !== null && /^[,"”’]$/.test(lowerAt(units, verb - 1))) {
    return { ...after, start: 0, end: verb, rule: "speaker after verb" };
  }
  return null;
}

/** The noun phrase that ends at a reporting verb: back to a comma, a preposition's end or the sentence's start. */
export function speakerBefore(units: readonly Unit[], verb: number): { from: number; to: number } | null {
  let to = verb;
  while (
    to > 0 &&
    (isAdverb(lowerAt(units, to - 1)) ||
      /^(?:has|have|had|is|are|was|were|also)$/.test(lowerAt(units, to - 1)) ||
      isDay(units, to - 1))
  )
    to -= 1;
  if (lowerAt(units, to - 1) === ",") return beforeInsertion(units, to - 1);
  to = beforeBrackets(units, to);
  let from = to;
  while (from > 0 && to - from < 12) {
    const unit = units[from - 1];
    if (unit === undefined) break;
    if (unit.type === "word" && endsSpeaker(unit.lower) && !joinsSpeakers(units, from - 1)) break;
    from -= 1;
  }
  from = afterAdverbial(units, from, to);
  return from === to ? null : { from, to };
}

/** "In November it said", "Then Acme said": when it was said is no part of who said it. */
function afterAdverbial(units: readonly Unit[], from: number, to: number): number {
  if (
    !/^(?:in|on|at|then|so|but|last|this|earlier|later|meanwhile|yesterday|today)$/.test(lowerAt(units, from))
  )
    return from;
  for (let at = from + 1; at < to; at += 1) {
    if (units[at]?.type === "name" || /^(?:the|a|an|it|he|she|they)$/.test(lowerAt(units, at))) return at;
  }
  return from;
}

/** "Acme (ACME) said", "Acme <ACM.N> said": the brackets are no part of who speaks. */
function beforeBrackets(units: readonly Unit[], to: number): number {
  if (!/^[)>]$/.test(lowerAt(units, to - 1))) return to;
  for (let at = to - 2; at > to - 9 && at > 0; at -= 1) {
    if (/^[(<]$/.test(lowerAt(units, at))) return units[at - 1]?.type === "name" ? at : to;
  }
  return to;
}

/** "Acme and Beta said": both speak. */
function joinsSpeakers(units: readonly Unit[], at: number): boolean {
  return lowerAt(units, at) === "and" && units[at - 1]?.type === "name" && units[at + 1]?.type === "name";
}

function isDay(units: readonly Unit[], at: number): boolean {
  return /^(?:on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/.test(
    lowerAt(units, at),
  );
}

function endsSpeaker(word: string): boolean {
  if (word === "of" || word === "with" || word === "in" || word === "for" || word === "to" || word === "at")
    return false;
  return (
    PREPOSITIONS.has(word) ||
    CLAUSE_STARTS.has(word) ||
    /^[,.;:"“”’()]$/.test(word) ||
    /^(?:-{1,2}|–|—)$/.test(word) ||
    word === "and" ||
    word === "that"
  );
}

/** "Jane Roe, chief executive of Acme, said": the name before the insertion. */
function beforeInsertion(units: readonly Unit[], comma: number): { from: number; to: number } | null {
  for (let at = comma - 1; at > comma - 18 && at > 0; at -= 1) {
    if (lowerAt(units, at) === "," && units[at - 1]?.type === "name") return { from: at - 1, to: at };
  }
  return null;
}

/** The speaker to the right of a verb or of "according to": up to the first comma, stop or clause. */
function speakerAfter(units: readonly Unit[], from: number): { from: number; to: number } | null {
  let to = from;
  while (to < units.length && to - from < 12) {
    const unit = units[to];
    if (
      unit === undefined ||
      (unit.type === "word" && (/^[,.;:"”]$/.test(unit.lower) || CLAUSE_STARTS.has(unit.lower)))
    )
      break;
    to += 1;
  }
  return from === to ? null : { from, to };
}

/** "in a filing with …, Acme said": the filing is the voice of the sentence. */
function filingAt(units: readonly Unit[], at: number): Speech | null {
  if (!/^(?:a|the|its|their|regulatory)$/.test(lowerAt(units, at - 1))) return null;
  let to = at + 1;
  if (lowerAt(units, to) === "with") {
    const phrase = speakerAfter(units, to + 1);
    if (phrase !== null) to = phrase.to;
  }
  return { from: at - 1, to, start: 0, end: units.length, rule: "filing" };
}

/** "according to …", "citing …": vouches for the whole sentence around it. */
function creditAt(units: readonly Unit[], at: number): Speech | null {
  const start = lowerAt(units, at) === "according" ? at + 2 : at + 1;
  const voice = speakerAfter(units, start);
  return voice === null ? null : { ...voice, start: 0, end: units.length, rule: "credit" };
}
