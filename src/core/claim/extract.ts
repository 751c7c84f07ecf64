import type { Note } from "../base/note.ts";
import type { Document } from "../document/document.ts";
import type { Mentions } from "../mention/mention.ts";
import { findTimes } from "../mention/time/find-times.ts";
import { affiliationsOf } from "./affiliation.ts";
import { answersTo } from "./answer.ts";
import type { Dropped, RuleReading } from "./candidate.ts";
import type { Claim } from "./claim.ts";
import { mainMatters } from "./main-matter.ts";
import { makeClaim } from "./make-claim.ts";
import { mergeCandidates } from "./merge.ts";
import { withProducts } from "./product-at-stake.ts";
import { readSentence } from "./read-sentence.ts";
import { refutedBy } from "./refuted.ts";
import { withRefutedTalk } from "./refuted-talk.ts";
import { documentVoices } from "./voice/document-voices.ts";
import { withLeadVoice } from "./voice/headline-voice.ts";

/** What a document claims; `dropped` are the triggers that made no claim, each with its reason. */
export interface Extraction {
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
  readonly dropped: readonly Dropped[];
}

/** Reads the claims of a document: sentence by sentence, then brought together, then weighed against each other. */
export function extractClaims(document: Document, mentions: Mentions): Extraction {
  const read = readSentences(document, mentions);
  const told = withRefutedTalk(
    read.map(({ candidates: made }, index) =>
      made.map((candidate) => refutedBy(candidate, document.sentences[index + 1], document.text)),
    ),
    document,
    mentions,
  );
  const matters = mergeCandidates([...told.flat(), ...answersTo(document, mentions, told)]);
  const main = mainMatters(document, matters);
  const timed = { document, times: matters.length === 0 ? [] : findTimes(document) };
  const made = matters
    .map((matter) => ({
      claim: makeClaim(timed, mentions, matter, main.has(matter)),
      sentences: new Set(matter.candidates.map(({ sentence }) => sentence)),
    }))
    .sort((a, b) => a.claim.evidence.span.start - b.claim.evidence.span.start);
  const claims = withProducts(made, document, mentions);
  return { claims, notes: [], dropped: read.flatMap(({ dropped }) => dropped) };
}

/** What the rules make of each sentence by itself, in order. */
export function readSentences(document: Document, mentions: Mentions): readonly RuleReading[] {
  const known = {
    document,
    mentions,
    affiliations: affiliationsOf(document, mentions),
    voices: documentVoices(document, mentions),
  };
  return document.sentences.map((_, index) => {
    const { candidates, dropped } = readSentence(known, index);
    return {
      candidates: candidates.map((each) => withLeadVoice(each, document, mentions, known.voices)),
      dropped,
    };
  });
}
