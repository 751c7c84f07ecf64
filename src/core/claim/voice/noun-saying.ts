import type { Unit } from "../clause/unit.ts";
import { BE, DETERMINERS } from "../words/classes.ts";
import type { Hit } from "../words/lexicon.ts";
import { contentRight } from "./content.ts";
import type { Cue } from "./cue-words.ts";
import { phraseAfter, phraseBefore, wordAt } from "./noun-span.ts";
import type { Saying } from "./saying.ts";
import { mainSubject, type Speaker, speakerLeft } from "./speaker.ts";
import { POSSESSIVES } from "./speech-words.ts";

const HAVING =
  /^(?:has|have|had|having|expressed|made|voiced|express|expresses|issued|gave|raised|share|shares|shared|with)$/;
const OPENS = /^(?:that|to|of|about|for|on|against|over|regarding|toward|towards|at|in|whether|with|as)$/;

/** The saying that a noun makes: "Acme's claim that …", "a report by the Journal that …", "their hope of …". */
export function nounSaying(units: readonly Unit[], hit: Hit<Cue>): Saying | null {
  const by = makerAfter(units, hit.to);
  const from = by?.to ?? hit.to;
  const opens = wordAt(units, from);
  if (!OPENS.test(opens)) return null;
  const clause = opens === "that" || opens === "to";
  const owner = ownerBefore(units, hit.from) ?? by;
  if (owner === null && !clause) return null;
  const content = contentRight(units, clause ? from : from + 1, "wants");
  if (content === null) return null;
  const cue = { from: hit.from, to: clause || by !== null ? hit.to : from + 1 };
  const speaker = owner ?? holder(units, hit.from);
  return {
    class: hit.value.class,
    speaker,
    cue,
    content: [content],
    rule: opens === "that" ? "noun with a clause" : "noun",
  };
}

/** "Acme's claim", "its claim", with words between: "Acme's latest public claim". */
function ownerBefore(units: readonly Unit[], noun: number): Speaker | null {
  for (let at = noun - 1; at >= 0 && noun - at < 5; at -= 1) {
    const word = wordAt(units, at);
    if (POSSESSIVES.has(word)) return span(at, at + 1);
    if (word === "'s" || word === "'" || word === "’") {
      const owner = phraseBefore(units, at);
      return owner === null ? null : span(owner.from, owner.to);
    }
    if (units[at]?.type === "name" || DETERMINERS.has(word) || !/^\p{Ll}/u.test(word)) return null;
  }
  return null;
}

/** "a claim by Acme", "a statement from Acme", "the view of analysts". */
function makerAfter(units: readonly Unit[], from: number): Speaker | null {
  const word = wordAt(units, from);
  if (word !== "by" && word !== "from" && word !== "among") return null;
  const phrase = phraseAfter(units, from + 1);
  return phrase === null ? null : span(phrase.from, phrase.to);
}

/** "Acme has a plan to …", "Acme expressed hope that …": the subject holds it. */
function holder(units: readonly Unit[], noun: number): Speaker | null {
  for (let at = noun - 1; at >= 0 && noun - at < 6; at -= 1) {
    if (HAVING.test(wordAt(units, at))) return speakerLeft(units, at) ?? mainSubject(units, at);
    if (BE.has(wordAt(units, at))) return null;
  }
  return null;
}

function span(from: number, to: number): Speaker {
  return { from, to, whole: { from, to } };
}

/** "Acme is confident that …", "was critical of the offer". */
export function adjectiveSaying(units: readonly Unit[], hit: Hit<Cue>): Saying | null {
  let from = hit.from;
  while (
    from > 0 &&
    /^(?:not|n't|very|so|more|less|also|still|too|quite|most|never|always|widely|deeply|highly|increasingly|particularly)$/.test(
      wordAt(units, from - 1),
    )
  )
    from -= 1;
  const verb = wordAt(units, from - 1);
  if (
    !BE.has(verb) &&
    !/^(?:isn't|aren't|wasn't|weren't|remains|remained|remain|feels|feel|felt|became|become|seems|seemed|seem|i'm|we're|they're|he's|she's|got)$/.test(
      verb,
    )
  )
    return null;
  const speaker = speakerLeft(units, from - 1) ?? mainSubject(units, from - 1);
  const content = contentRight(units, hit.to, "wants");
  if (content === null || speaker === null) return null;
  return {
    class: hit.value.class,
    speaker,
    cue: { from: from - 1, to: hit.to },
    content: [content],
    rule: "adjective",
  };
}
