import type { Span } from "../base/span.ts";
import type { Document } from "../document/document.ts";
import type { Mentions, ReferentId } from "../mention/mention.ts";
import type { Candidate } from "./candidate.ts";
import { mentionsIn, type Unit, unitsOf } from "./clause/unit.ts";
import { answeredOnRecord } from "./on-record.ts";
import { lowerAt } from "./words/lexicon.ts";

/** How many sentences up or down the talk is told that a denied approach is about. */
const REACH = 3;

/**
 * "Acme said it had received no approach": who is said to be bid for denies the talk of it, wherever his denial stands
 * beside it. What is only heard of a bid for him is then a denial on his word.
 */
export function withApproachesDenied(
  told: readonly (readonly Candidate[])[],
  document: Document,
  mentions: Mentions,
): readonly (readonly Candidate[])[] {
  if (!told.flat().some(isTalk)) return told;
  const denials = document.sentences.flatMap((sentence, index) => {
    if (sentence.part === "title" || !sentence.tokens.some(({ lower }) => APPROACH.test(lower))) return [];
    const units = unitsOf(sentence, mentionsIn(mentions.mentions, sentence));
    const denial = denialIn(units);
    return denial === null ? [] : [{ ...denial, units, index }];
  });
  return told.map((candidates, index) => {
    const near = denials.filter((denial) => Math.abs(denial.index - index) <= REACH);
    return candidates.map((candidate) => {
      const denial = isTalk(candidate) ? near.find(({ of }) => isFor(candidate, of)) : undefined;
      return denial === undefined ? candidate : denied(candidate, denial, { document, mentions });
    });
  });
}

const APPROACH = /^(?:approach|approaches|bid|bids|offer|offers|proposal|proposals|contact)$/;

function isTalk({ kind, certainty, weight }: Candidate): boolean {
  return kind === "acquisition" && certainty !== "fact" && weight === "telling";
}

function isFor({ fillers }: Candidate, of: ReferentId): boolean {
  return fillers.some(({ role, referent }) => role === "target" && referent === of);
}

interface Denial {
  /** Who has got no approach. */
  readonly of: ReferentId;
  /** The units of whoever says so, and where the denial ends. */
  readonly by: number;
  readonly end: number;
}

interface PlacedDenial extends Denial {
  readonly units: readonly Unit[];
  /** Its sentence. */
  readonly index: number;
}

// How many words an approach may be described by ("any formal takeover approach"), and how far left its getter stands.
const DESCRIBED_MOST = 4;
const GETTER_REACH = 5;

/** "had received no approach", "have not received any bid approaches", "no approach had been received". */
function denialIn(units: readonly Unit[]): Denial | null {
  for (let at = 1; at < units.length; at += 1) {
    if (!/^(?:received|had|got|seen)$/.test(lowerAt(units, at))) continue;
    const end = approachBehind(units, at + 1, isNegatedLeft(units, at));
    const getter = end === null ? null : getterLeft(units, at);
    const who = getter === null ? undefined : units[getter];
    if (end !== null && getter !== null && who?.type === "name")
      return { of: who.mention.referent, by: getter, end };
  }
  return null;
}

function isNegatedLeft(units: readonly Unit[], verb: number): boolean {
  return [verb - 1, verb - 2].some((at) => /^(?:not|n't|never)$/.test(lowerAt(units, at)));
}

/** Where "no approach" ends that begins at `from`; null when none is denied there. */
function approachBehind(units: readonly Unit[], from: number, negated: boolean): number | null {
  if (lowerAt(units, from) !== "no" && !(negated && /^(?:any|an|a)$/.test(lowerAt(units, from)))) return null;
  for (let at = from + 1; at <= from + DESCRIBED_MOST; at += 1) {
    const word = lowerAt(units, at);
    if (APPROACH.test(word) && !APPROACH.test(lowerAt(units, at + 1))) return at + 1;
    if (word === "" || /^[,.;:]$/.test(word)) return null;
  }
  return null;
}

function getterLeft(units: readonly Unit[], verb: number): number | null {
  for (let at = verb - 1; at >= 0 && verb - at <= GETTER_REACH; at -= 1) {
    if (units[at]?.type === "name") return at;
    if (!/^(?:has|had|have|not|n't|never|so|far|yet|also)$/.test(lowerAt(units, at))) return null;
  }
  return null;
}

function denied(
  candidate: Candidate,
  { of, by, end, units }: PlacedDenial,
  known: { readonly document: Document; readonly mentions: Mentions },
): Candidate {
  const named = namedBefore(known.mentions, of, units[by]?.start ?? 0);
  const rule = "no approach, says who would be bought";
  return answeredOnRecord(
    candidate,
    { stage: "denied", units, from: by, to: by + 1, end, named, rule },
    known,
  );
}

/** Where the one behind the pronoun at `before`, or the name there, is named last. */
function namedBefore({ mentions }: Mentions, of: ReferentId, before: number): Span {
  const { start, end } = mentions.findLast(
    (mention) => mention.referent === of && mention.by === "name" && mention.start <= before,
  ) ?? { start: before, end: before };
  return { start, end };
}
