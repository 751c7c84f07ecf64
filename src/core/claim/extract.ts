import type { Note } from "../base/note.ts";
import type { Document } from "../document/document.ts";
import type { Mentions } from "../mention/mention.ts";
import { findTimes } from "../mention/time/find-times.ts";
import { affiliationsOf } from "./affiliation.ts";
import { amountNear } from "./amount/amount-near.ts";
import { answersTo } from "./answer.ts";
import type { Candidate, Dropped, RuleReading } from "./candidate.ts";
import type { Claim } from "./claim.ts";
import type { LanguageCues } from "./cues/cue.ts";
import { cueDocument } from "./cues/cue-document.ts";
import { readByCues } from "./cues/read-by-cues.ts";
import { mainMatters } from "./main-matter.ts";
import { makeClaim, type ReadableDocument } from "./make-claim.ts";
import { mergeCandidates } from "./merge.ts";
import { withApproachesDenied } from "./no-approach.ts";
import { withProducts } from "./product-at-stake.ts";
import { readSentence } from "./read-sentence.ts";
import { refutedBy } from "./refuted.ts";
import { withRefutedTalk } from "./refuted-talk.ts";
import { withTargetsMeant } from "./target-meant.ts";
import { timeNear } from "./time/time-near.ts";
import { documentVoices } from "./voice/document-voices.ts";
import { withLeadVoice } from "./voice/headline-voice.ts";
import { type KnownOfSpeakers, speakersOf, withWordOfParties } from "./voice/word-of-party.ts";

/** What a document claims; `dropped` are the triggers that made no claim, each with its reason. */
export interface Extraction {
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
  readonly dropped: readonly Dropped[];
}

/** What is known of the languages that are read by cues, and of those who speak. */
export interface KnownToExtract extends KnownOfSpeakers {
  readonly cues: ReadonlyMap<string, LanguageCues>;
}

/**
 * Reads the claims of a document: sentence by sentence, then brought together, then weighed against each other. English
 * (and what names no language) is read by grammar; a language with a table of cues by these; any other not at all, with a note.
 */
export function extractClaims(document: Document, mentions: Mentions, known: KnownToExtract): Extraction {
  if (isEnglish(document)) return extractEnglish(document, mentions, known);
  const cues = known.cues.get(document.language);
  if (cues === undefined) return { claims: [], notes: [unread(document.language)], dropped: [] };
  const candidates = readByCues(document, mentions, cues, known.outlets);
  return {
    claims: claimsOf(cueDocument(document, cues), mentions, candidates, known),
    notes: [],
    dropped: [],
  };
}

function extractEnglish(document: Document, mentions: Mentions, known: KnownOfSpeakers): Extraction {
  const read = readSentences(document, mentions);
  const heard = withRefutedTalk(
    read.map(({ candidates: made }, index) =>
      made.map((candidate) => refutedBy(candidate, document.sentences[index + 1], document.text)),
    ),
    document,
    mentions,
  );
  const told = withApproachesDenied(heard, document, mentions);
  const bids = withTargetsMeant(document, mentions, told.flat());
  const candidates = [...bids, ...answersTo(document, mentions, told)];
  return {
    claims: claimsOf(englishDocument(document, candidates), mentions, candidates, known),
    notes: [],
    dropped: read.flatMap(({ dropped }) => dropped),
  };
}

function claimsOf(
  document: ReadableDocument,
  mentions: Mentions,
  candidates: readonly Candidate[],
  known: KnownOfSpeakers,
): readonly Claim[] {
  const merged = mergeCandidates(candidates);
  const matters = withWordOfParties(merged, speakersOf(document.document, mentions, known));
  const main = mainMatters(document.document, matters);
  const made = matters
    .map((matter) => ({
      claim: makeClaim(document, mentions, matter, main.has(matter)),
      sentences: new Set(matter.candidates.map(({ sentence }) => sentence)),
    }))
    .sort((a, b) => a.claim.evidence.span.start - b.claim.evidence.span.start);
  return withProducts(made, document.document, mentions);
}

function englishDocument(document: Document, candidates: readonly Candidate[]): ReadableDocument {
  const times = candidates.length === 0 ? [] : findTimes(document);
  return {
    document,
    words: "English",
    timeNear: (sentence, evidence) => timeNear(document, times, sentence, evidence),
    amountNear: (within, near) => amountNear(document.text, within, near),
  };
}

/** A text too short to tell its language by is taken for English, as most are. */
function isEnglish({ language }: Document): boolean {
  return language === "en" || language === "und";
}

function unread(language: string): Note {
  const message = `The text is in a language that is not read ("${language}"): it is kept, and no claim is taken from it.`;
  return { code: "language.unread", message, span: null };
}

/** What the rules of English make of each sentence by itself, in order; of other languages nothing. */
export function readSentences(document: Document, mentions: Mentions): readonly RuleReading[] {
  if (!isEnglish(document)) return document.sentences.map(() => ({ candidates: [], dropped: [] }));
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
