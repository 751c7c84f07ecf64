import type { Document, Sentence } from "../document/document.ts";
import type { Mentions } from "../mention/mention.ts";
import type { Affiliations } from "./affiliation.ts";
import { apart, concerning, rivalsApart } from "./apart.ts";
import type { Candidate, Dropped, Filler, Refusal, RuleReading } from "./candidate.ts";
import { mentionsIn, unitsOf } from "./clause/unit.ts";
import { TRIGGERS } from "./frames.ts";
import type { Place } from "./place.ts";
import { isRefusal, readTrigger } from "./read-trigger.ts";
import type { DocumentVoices } from "./voice/document-voices.ts";
import { hitsAt } from "./words/lexicon.ts";

/** What is known of the whole document when a sentence is read. */
export interface Known {
  readonly document: Document;
  readonly mentions: Mentions;
  readonly affiliations: Affiliations;
  readonly voices: DocumentVoices;
}

/** What the sentence at `index` claims, and the triggers in it that claimed nothing. */
export function readSentence(
  { document, mentions, affiliations, voices }: Known,
  index: number,
): RuleReading {
  const sentence = document.sentences[index];
  if (sentence === undefined || !hasTrigger(sentence)) return { candidates: [], dropped: [] };
  const units = unitsOf(sentence, mentionsIn(mentions.mentions, sentence));
  const candidates: Candidate[] = [];
  const dropped: Dropped[] = [];
  let readTo = 0;
  for (let at = 0; at < units.length; at += 1) {
    // A trigger inside one that was read ("bankruptcy" in "filed for bankruptcy") has been read with it.
    if (at < readTo) continue;
    const here: Candidate[] = [];
    for (const hit of hitsAt(units, at, TRIGGERS)) {
      const place: Place = { document, mentions, affiliations, voices, sentence, index, units, hit };
      const found = readTrigger(place);
      if (isRefusal(found)) dropped.push(droppedAt(place, found));
      else {
        here.push(found);
        readTo = Math.max(readTo, hit.to);
      }
    }
    candidates.push(...fullest(here));
  }
  return {
    candidates: withSellers(withoutFallbacks(candidates))
      .flatMap(apart)
      .flatMap((candidate) => rivalsApart(units, candidate))
      .map((candidate, _, all) => concerning(candidate, all)),
    dropped,
  };
}

/** Of several frames that read the same trigger the one with most parties is right ("sell to" over "sell"). */
function fullest(candidates: readonly Candidate[]): readonly Candidate[] {
  const [best] = [...candidates].sort((a, b) => rank(b) - rank(a));
  return best === undefined ? [] : [best];
}

/** Any frame that has its parties comes before any that only refers back. */
function rank(candidate: Candidate): number {
  return candidate.fillers.length + (candidate.weight === "reference" ? 0 : 10);
}

/** A fallback reading gives way to any other of the same parties. */
function withoutFallbacks(candidates: readonly Candidate[]): readonly Candidate[] {
  const sure = candidates.filter(({ weight }) => weight !== "fallback" && weight !== "reference");
  const known = new Set(sure.flatMap((candidate) => candidate.fillers.map((filler) => filler.referent)));
  const shares = (candidate: Candidate): boolean =>
    candidate.fillers.some((filler) => known.has(filler.referent));
  return candidates.filter((candidate) => {
    if (candidate.weight === "fallback") return !shares(candidate);
    return candidate.weight !== "mention" || !isPartOfAnother(candidate, sure);
  });
}

/** "bought Acme's stake in Beta": the stake that is only named has all its parties in the purchase that is told. */
function isPartOfAnother(mention: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.some(
    (other) =>
      other.weight === "telling" &&
      other.kind === mention.kind &&
      mention.fillers.every(({ referent }) => other.fillers.some((filler) => filler.referent === referent)),
  );
}

/** "bought the interest of Beta held by Gamma": who holds what is bought sells it, and that is all there is of his holding. */
function withSellers(candidates: readonly Candidate[]): readonly Candidate[] {
  const bought = candidates.find(isPurchase);
  const held = candidates.find((candidate) => candidate !== bought && isHeldBy(candidate));
  if (bought === undefined || held === undefined || bought.evidence.start > held.evidence.start)
    return candidates;
  const holder = held.fillers.find(({ role }) => role === "investor");
  const target = held.fillers.find(({ role }) => role === "target");
  if (holder === undefined || !bought.fillers.some(({ referent }) => referent === target?.referent))
    return candidates;
  if (bought.fillers.some(({ referent }) => referent === holder.referent)) return candidates;
  const seller: Filler = { ...holder, role: "seller" };
  return candidates.flatMap((candidate) => {
    if (candidate === held) return [];
    return candidate === bought ? [{ ...bought, fillers: [...bought.fillers, seller] }] : [candidate];
  });
}

function isPurchase({ kind, fillers }: Candidate): boolean {
  if (kind !== "stake" && kind !== "acquisition") return false;
  return fillers.some(({ role, slot }) => slot === "subject" && (role === "investor" || role === "acquirer"));
}

function isHeldBy({ kind, fillers }: Candidate): boolean {
  return kind === "stake" && fillers.some(({ role, slot }) => role === "investor" && slot === "by");
}

function hasTrigger(sentence: Sentence): boolean {
  return sentence.tokens.some((token) => TRIGGERS.has(token.lower));
}

function droppedAt(place: Place, refusal: Refusal): Dropped {
  const { units, hit, index } = place;
  const span = { start: units[hit.from]?.start ?? 0, end: units[hit.to - 1]?.end ?? 0 };
  return { sentence: index, span, frame: `${hit.value.frame.kind} "${hit.value.frame.name}"`, ...refusal };
}
