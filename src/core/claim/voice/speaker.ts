import type { Unit } from "../clause/unit.ts";
import { CALENDAR_WORDS, CLAUSE_STARTS, PREPOSITIONS } from "../words/classes.ts";
import { phraseAfter, phraseBefore, type UnitSpan, wordAt } from "./noun-span.ts";
import { QUOTE_CLOSES } from "./speech-words.ts";

/** Who speaks, and the stretch with what is told of them beside it ("Jane Roe, an analyst at Acme,"). */
export interface Speaker extends UnitSpan {
  readonly whole: UnitSpan;
}

function alone(span: UnitSpan): Speaker {
  return { ...span, whole: span };
}

/** The speaker to the left of a verb group that begins at `end`. */
export function speakerLeft(units: readonly Unit[], verb: number): Speaker | null {
  const end = beforeDay(units, verb);
  const before = wordAt(units, end - 1);
  if (before === ",") return acrossInsertion(units, end - 1);
  if (/^[)>\]]$/.test(before)) {
    const open = openOf(units, end - 1);
    const phrase = open === null ? null : phraseBefore(units, open);
    if (phrase !== null) return { ...phrase, whole: { from: phrase.from, to: end } };
  }
  if (before === "-" || before === "—" || before === "–" || before === "--") return null;
  const phrase = phraseBefore(units, end);
  if (phrase === null) return null;
  return acrossRelative(units, phrase, end) ?? alone(phrase);
}

/** "Officials who spoke with the paper said": the phrase by the verb belongs to the relative clause before it. */
function acrossRelative(units: readonly Unit[], { from }: UnitSpan, end: number): Speaker | null {
  for (let at = from - 1; at > 0 && from - at < 9; at -= 1) {
    const word = wordAt(units, at);
    if (/^[,.;:“”"()]$/.test(word)) return null;
    if (word !== "who") continue;
    const phrase = at === from - 1 ? null : phraseBefore(units, at);
    return phrase === null ? null : { ...phrase, whole: { from: phrase.from, to: end } };
  }
  return null;
}

/** "Acme on Tuesday said", "Acme late Monday announced": where the day begins that stands before a verb. */
function beforeDay(units: readonly Unit[], verb: number): number {
  let end = verb;
  if (!CALENDAR_WORDS.has(wordAt(units, end - 1))) return verb;
  end -= 1;
  while (/^(?:on|late|early|last|this)$/.test(wordAt(units, end - 1))) end -= 1;
  return end;
}

function openOf(units: readonly Unit[], close: number): number | null {
  for (let at = close - 1; at >= 0 && at > close - 12; at -= 1) {
    if (/^[(<[]$/.test(wordAt(units, at))) return at;
  }
  return null;
}

const MOST_INSERTED = 28;

/** "Jane Roe, chief executive of Acme, said", "Roe, who runs Acme, said": the phrase before the insertion. */
function acrossInsertion(units: readonly Unit[], comma: number): Speaker | null {
  for (let at = comma - 1; at > 0 && comma - at < MOST_INSERTED; at -= 1) {
    const word = wordAt(units, at);
    if (/^[.;:”“"]$/.test(word)) return null;
    if (word !== ",") continue;
    const next = wordAt(units, at + 1);
    if (/^(?:and|but|or|so)$/.test(next) || QUOTE_CLOSES.has(next)) continue;
    const phrase = phraseBefore(units, at);
    if (phrase === null || isAdverbial(units, phrase)) return null;
    return { ...phrase, whole: { from: phrase.from, to: comma } };
  }
  return null;
}

/** "On the other hand, …": a phrase that a preposition leads is no speaker. */
function isAdverbial(units: readonly Unit[], { from }: UnitSpan): boolean {
  const before = wordAt(units, from - 1);
  return PREPOSITIONS.has(before) || CLAUSE_STARTS.has(before);
}

/** The speaker to the right of an inverted verb or of "according to", with an apposition behind it. */
export function speakerRight(units: readonly Unit[], from: number): Speaker | null {
  const phrase = phraseAfter(units, from);
  if (phrase === null) return null;
  if (wordAt(units, phrase.to) !== ",") return alone(phrase);
  const to = appositionEnd(units, phrase.to + 1);
  return { ...phrase, whole: { from: phrase.from, to } };
}

/** Up to the stop, the quotation mark or the comma that ends what is told of a speaker. */
function appositionEnd(units: readonly Unit[], from: number): number {
  const first = wordAt(units, from);
  if (
    !/^(?:a|an|the|who|president|chief|director|head|chairman|chairwoman|professor|one|co-founder|founder|executive|senior|vice|former|managing|general|whose|his|her|its)$/.test(
      first,
    )
  )
    return from - 1;
  let to = from;
  while (to < units.length && !/^[.,;:“”"?]$/.test(wordAt(units, to))) to += 1;
  return to;
}

/** Who does what the sentence is about: the first phrase that no preposition leads. What participles hang on. */
export function mainSubject(units: readonly Unit[], before: number): Speaker | null {
  let at = leadEnd(units);
  while (/^(?:“|"|‘|,|but|and|so|yet|still|then|meanwhile|however|also|that)$/.test(wordAt(units, at)))
    at += 1;
  if (at >= before) return null;
  const phrase = firstPhrase(units, at, before);
  return phrase === null ? null : alone(phrase);
}

/** "In a speech on Monday, …": where the leading adverbial ends. */
function leadEnd(units: readonly Unit[]): number {
  const first = wordAt(units, 0);
  if (
    !PREPOSITIONS.has(first) &&
    !CLAUSE_STARTS.has(first) &&
    !/^(?:last|this|earlier|later|asked|speaking)$/.test(first)
  )
    return 0;
  for (let at = 1; at < units.length && at < 30; at += 1) if (wordAt(units, at) === ",") return at + 1;
  return 0;
}

const MOST_SUBJECT = 10;

/** The phrase that begins at a place and ends at the first verb, comma or preposition behind it. */
function firstPhrase(units: readonly Unit[], from: number, before: number): UnitSpan | null {
  if (isPronounSubject(units, from)) return { from, to: from + 1 };
  let to = from;
  while (to < before && to - from < MOST_SUBJECT) {
    const step = stepOver(units, to, from);
    to = step.to;
    if (step.ends) break;
  }
  return to > from ? { from, to } : null;
}

function isPronounSubject(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return (
    (unit?.type === "name" && unit.pronoun !== "") ||
    /^(?:he|she|it|they|we|i|you|who)$/.test(wordAt(units, at))
  );
}

/** A name goes on only with "'s", "and", "of" or another name; words go on up to what can be no part of a subject. */
function stepOver(units: readonly Unit[], at: number, from: number): { to: number; ends: boolean } {
  const after = wordAt(units, at + 1);
  if (units[at]?.type === "name") {
    const goesOn = /^(?:'s|and|of|for|&)$/.test(after) || units[at + 1]?.type === "name";
    return { to: at + 1, ends: !goesOn };
  }
  const word = wordAt(units, at);
  if (word === "." && at > from && /^(?:mr|mrs|ms|dr|sen|rep|gov|st)$/.test(wordAt(units, at - 1)))
    return { to: at + 1, ends: false };
  return endsSubject(word, at > from) ? { to: at, ends: true } : { to: at + 1, ends: false };
}

function endsSubject(word: string, begun: boolean): boolean {
  if (/^[,.;:“”"()]$/.test(word) || CLAUSE_STARTS.has(word) || (begun && word.endsWith("ed"))) return true;
  if (PREPOSITIONS.has(word)) return word !== "of" && word !== "for";
  return /^(?:is|are|was|were|has|have|had|will|would|may|could|should|can|did|do|does|to|said|says|also)$/.test(
    word,
  );
}
