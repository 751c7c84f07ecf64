import { shortHash } from "../base/hash.ts";
import type { Note } from "../base/note.ts";
import { textAt, wordsAt } from "../base/span.ts";
import type { Document } from "../document/document.ts";
import type { Mentions } from "../mention/mention.ts";
import type { Candidate, Dropped } from "./candidate.ts";
import type { Claim, Party } from "./claim.ts";
import { CLAIM_KINDS } from "./kinds.ts";
import { leadingCandidate } from "./leading.ts";
import { mainMatters } from "./main-matter.ts";
import { type Matter, mergeCandidates } from "./merge.ts";
import { readSentence } from "./read-sentence.ts";
import { refutedBy } from "./refuted.ts";
import { attributionOf } from "./voice/matter-voice.ts";

/** What a document claims; `dropped` are the triggers that made no claim, each with its reason. */
export interface Extraction {
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
  readonly dropped: readonly Dropped[];
}

/** Reads the claims of a document: sentence by sentence, then brought together, then weighed against each other. */
export function extractClaims(document: Document, mentions: Mentions): Extraction {
  const read = document.sentences.map((_, index) => readSentence(document, mentions, index));
  const candidates = read.flatMap(({ candidates: made }, index) =>
    made.map((candidate) => refutedBy(candidate, document.sentences[index + 1], document.text)),
  );
  const matters = mergeCandidates(candidates);
  const main = mainMatters(document, matters);
  const claims = matters
    .map((matter) => claimOf(document, mentions, matter, main.has(matter)))
    .sort((a, b) => a.evidence.span.start - b.evidence.span.start);
  return { claims, notes: [], dropped: read.flatMap(({ dropped }) => dropped) };
}

function claimOf(document: Document, mentions: Mentions, matter: Matter, main: boolean): Claim {
  const leading = leadingCandidate(matter);
  const { evidence } = leading;
  return {
    id: `claim_${shortHash(document.id, matter.kind, String(evidence.start), String(evidence.end))}`,
    documentId: document.id,
    kind: matter.kind,
    parties: partiesOf(matter, mentions),
    stage: leading.stage,
    certainty: leading.certainty,
    modality: leading.modality,
    attribution: attributionOf(leading, matter.candidates),
    time: leading.time ?? first(matter, (candidate) => candidate.time),
    amount: amountOf(document, matter, leading),
    main,
    evidence: { span: evidence, quote: textAt(document.text, evidence) },
    because: leading.because,
  };
}

function partiesOf(matter: Matter, mentions: Mentions): readonly Party[] {
  const roles: readonly string[] = CLAIM_KINDS[matter.kind].roles;
  return [...matter.fillers]
    .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
    .flatMap(({ role, referent }) => {
      const named = mentions.referents[referent];
      if (named === undefined) return [];
      const { name, aliases, entity, kind } = named;
      return [{ role, name, aliases, entity, kind }];
    });
}

function amountOf(document: Document, matter: Matter, leading: Candidate): Claim["amount"] {
  const span = leading.amount ?? first(matter, (candidate) => candidate.amount);
  return span === null ? null : wordsAt(document.text, span);
}

function first<Value>(matter: Matter, pick: (candidate: Candidate) => Value | null): Value | null {
  for (const candidate of matter.candidates) {
    const value = pick(candidate);
    if (value !== null) return value;
  }
  return null;
}
