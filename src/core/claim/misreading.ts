import { isPossessivePronoun, type Unit } from "./clause/unit.ts";
import type { FrameTrigger } from "./frames.ts";
import { DETERMINERS, MODALS, PREPOSITIONS } from "./words/classes.ts";
import { type Hit, lowerAt } from "./words/lexicon.ts";

/** Why a trigger is not the part of speech its frame wants, for forms that can be two; null when it is. */
export function misreading(units: readonly Unit[], hit: Hit<FrameTrigger>): string | null {
  // "announced the deal, offering $48 a share": what is offered has been told as what it is.
  if (hit.value.frame.name === "offer a price" && hit.form === "ing") return "told in passing";
  switch (hit.value.part) {
    case "verb":
      return isNounHere(units, hit) ? "a noun here, not a verb" : null;
    case "noun":
      return isVerbHere(units, hit) ? "a verb here, not a noun" : null;
  }
}

/** "such purchases", "its launch": a form that could be a verb stands where only a noun can. */
function isNounHere(units: readonly Unit[], hit: Hit<FrameTrigger>): boolean {
  // "Jane Roe (left)": a place in a picture.
  if (lowerAt(units, hit.from - 1) === "(") return true;
  // All forms of "bid" but one are alike.
  if (hit.form !== "base" && hit.form !== "third" && lowerAt(units, hit.from) !== "bid") return false;
  const before = lowerAt(units, hit.from - 1);
  if (before === "to") return false;
  if (isPossessivePronoun(units[hit.from - 1])) return true;
  if (hit.form === "base" && isBesideName(units, hit.from)) return true;
  return DETERMINERS.has(before) || PREPOSITIONS.has(before) || NOUN_ADJECTIVES.has(before);
}

/** "the Acme launch": behind an article and a name no verb in its base form can stand. */
function isBesideName(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.type === "name" && /^(?:the|a|an|this|that)$/.test(lowerAt(units, at - 2));
}

const NOUN_ADJECTIVES = new Set(
  "'s such further additional any more no new recent planned proposed share shr cash rival higher hostile unsolicited takeover revised sweetened competing".split(
    " ",
  ),
);

/** "to offer", "will bid", "it offers": behind these a noun's form is a verb. */
function isVerbHere(units: readonly Unit[], hit: Hit<FrameTrigger>): boolean {
  const before = lowerAt(units, hit.from - 1);
  const doer = units[hit.from - 1];
  if (doer?.type === "name" && doer.mention.by === "pronoun" && !isPossessivePronoun(doer)) return true;
  return before === "to" || MODALS.has(before) || isAttempt(units, hit);
}

/** "in a bid to save money": an attempt at something else than a purchase. */
function isAttempt(units: readonly Unit[], hit: Hit<FrameTrigger>): boolean {
  if (lowerAt(units, hit.to - 1) !== "bid" || lowerAt(units, hit.to) !== "to") return false;
  // "raises its bid to 150 dlrs": to how much.
  const next = units[hit.to + 1];
  if (
    next?.type === "word" &&
    (next.token.shape === "number" || /^[$€£]|^(?:more|about|over|around)$/.test(next.lower))
  )
    return false;
  return !BUYING.has(lowerAt(units, hit.to + 1));
}

const BUYING = new Set("buy acquire purchase take merge gain win seize combine".split(" "));

/** "the merger", "this deal": a noun with a definite word refers to a matter that was told before. */
export function refersBack(units: readonly Unit[], hit: Hit<FrameTrigger>): boolean {
  if (hit.value.part !== "noun") return false;
  for (let at = hit.from - 1; at >= hit.from - 4 && at >= 0; at -= 1) {
    const word = lowerAt(units, at);
    if (/^(?:the|this|that|these|such)$/.test(word) || isPossessivePronoun(units[at])) return true;
    if (word === "" || /^[,;:.]$/.test(word) || PREPOSITIONS.has(word)) return false;
  }
  return false;
}
