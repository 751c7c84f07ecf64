import type { Unit } from "../clause/unit.ts";
import { DETERMINERS, PREPOSITIONS } from "../words/classes.ts";
import { contentLeft, contentRight } from "./content.ts";
import { isVerbal, phraseAfter, type UnitSpan, wordAt } from "./noun-span.ts";
import type { Saying } from "./saying.ts";
import { speakerRight } from "./speaker.ts";
import { VOICE_NOUNS } from "./voice-words.ts";

const CREDITS = new Set(["according", "citing", "cites", "cited", "quoting"]);

export function isCredit(word: string): boolean {
  return CREDITS.has(word);
}

/** "according to X", "citing X": X vouches for the sentence around. */
export function creditSaying(units: readonly Unit[], at: number): Saying | null {
  const according = wordAt(units, at) === "according";
  if (according && wordAt(units, at + 1) !== "to") return null;
  const to = according ? at + 2 : at + 1;
  const speaker = speakerRight(units, to);
  if (speaker === null) return null;
  const left = contentLeft(units, at, 0);
  const right = contentRight(units, speaker.whole.to, "says");
  const content = [left, right].filter((span) => span !== null);
  if (content.length === 0) return null;
  return {
    class: "credits",
    speaker,
    cue: { from: at, to },
    content,
    rule: according ? "according to" : "citing",
  };
}

/** "in a filing with the regulator, Acme said": the filing vouches for its sentence. */
export function filingSaying(units: readonly Unit[], at: number): Saying | null {
  let from = at;
  while (from > 0 && /^(?:regulatory|securities|court|stock|exchange)$/.test(wordAt(units, from - 1)))
    from -= 1;
  if (!DETERMINERS.has(wordAt(units, from - 1))) return null;
  const phrase = wordAt(units, at + 1) === "with" ? phraseAfter(units, at + 2) : null;
  const whole = { from: from - 1, to: phrase?.to ?? at + 1 };
  const lead = PREPOSITIONS.has(wordAt(units, whole.from - 1)) ? whole.from - 1 : whole.from;
  const content = [contentLeft(units, lead, 0), contentRight(units, whole.to, "says")].filter(
    (span) => span !== null,
  );
  if (content.length === 0) return null;
  return {
    class: "credits",
    speaker: { ...whole, whole },
    cue: { from: at, to: at + 1 },
    content,
    rule: "filing",
  };
}

/** "Acme: we will not sell", "Report: Acme near deal": who speaks, and a colon, at the head of a sentence. */
export function colonSaying(units: readonly Unit[]): Saying | null {
  for (let at = 1; at < MOST_HEAD && at < units.length; at += 1) {
    if (isVerbal(wordAt(units, at))) return null;
    if (wordAt(units, at) !== ":") continue;
    const content = canSpeak(units, at - 1) ? contentRight(units, at + 1, "says") : null;
    return content === null ? null : headed({ from: 0, to: at }, at, content, "colon");
  }
  return null;
}

const MOST_HEAD = 5;

/** "Acme in talks to buy Beta: sources", "Acme to buy Beta - Morning Ledger": how headlines credit at their end. */
export function tailSaying(units: readonly Unit[]): Saying | null {
  for (let at = units.length - 2; at > 2 && at >= units.length - MOST_HEAD; at -= 1) {
    if (!/^(?:[:–—-]|--)$/.test(wordAt(units, at))) continue;
    const spaced = (units[at - 1]?.end ?? 0) < (units[at]?.start ?? 0) || wordAt(units, at) === ":";
    const content = spaced && canSpeak(units, units.length - 1) ? contentLeft(units, at, 0) : null;
    return content === null
      ? null
      : headed({ from: at + 1, to: units.length }, at, content, "headline credit");
  }
  return null;
}

function headed(whole: UnitSpan, at: number, content: UnitSpan, rule: string): Saying {
  return {
    class: "credits",
    speaker: { ...whole, whole },
    cue: { from: at, to: at + 1 },
    content: [content],
    rule,
  };
}

function canSpeak(units: readonly Unit[], at: number): boolean {
  return (
    units[at]?.type === "name" ||
    VOICE_NOUNS.has(wordAt(units, at)) ||
    /^(?:poll|survey|study)$/.test(wordAt(units, at))
  );
}
