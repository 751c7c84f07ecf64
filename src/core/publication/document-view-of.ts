import { type Span, textAt } from "../base/span.ts";
import type { Claim, Reason } from "../claim/claim.ts";
import { partiesInOrder } from "../claim/notation.ts";
import type { ClaimWords } from "../ledger/words.ts";
import type { HeldDocument } from "../provenance/held-document.ts";
import type { Report } from "../rumour/rumour.ts";
import type { DocumentClaim, DocumentView, FiledUnder, ShownReason } from "./document-view.ts";
import { type Anchored, anchorOf, excerptOf } from "./excerpt.ts";
import { firmerShown } from "./firmer-told.ts";

/** What is known of a document: its text, what a reader made of it, and what stands of that in the ledger. */
export interface DocumentMaterial {
  readonly document: HeldDocument;
  /** Of `document.text`. */
  readonly sentences: readonly Span[];
  /** Of the newest reading; empty when it was erased. */
  readonly claims: readonly Claim[];
  readonly reports: readonly FiledReport[];
  /** One more span that somebody was led to; null when none was asked for. */
  readonly asked: Span | null;
}

/** A report that stands, with its words (null when they were erased) and where readers find it. */
export interface FiledReport {
  readonly report: Report;
  readonly words: ClaimWords | null;
  readonly under: FiledUnder["rumour"];
}

/** By which a link leads to the span that was asked for. */
export const ASKED_ANCHOR = "mark";

export function documentViewOf(material: DocumentMaterial): DocumentView {
  const { document, sentences, reports, asked } = material;
  const read = material.claims.map((claim) => claimAsRead(claim, document, reports));
  const seen = new Set(read.flatMap(({ filed }) => filed.map(({ report }) => report)));
  const left = reports.filter(({ report }) => !seen.has(report.id));
  const claims = [...read, ...left.map((filed) => claimAsFiled(filed, document))].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  const spans: readonly Anchored[] = [
    ...claims.map(({ span, anchor }) => ({ ...span, anchor })),
    ...(asked === null ? [] : [{ ...asked, anchor: ASKED_ANCHOR }]),
  ];
  const { id, givenId, title, outlet, byline, language, url, published, modified, credits } = document;
  return {
    ...{ id, givenId, title, outlet, byline, language, url, published, modified, credits },
    length: document.text.length,
    passages: excerptOf(document, sentences, spans),
    claims,
  };
}

function claimAsRead(claim: Claim, document: HeldDocument, reports: readonly FiledReport[]): DocumentClaim {
  const { kind, stage, certainty, modality, main, attribution, time, amount, evidence } = claim;
  return {
    ...{ kind, stage, certainty, modality, main },
    parties: partiesInOrder(claim).map(({ role, name }) => ({ role, name })),
    voice: { type: attribution.type, words: attribution.source },
    time: time === null ? null : { words: time.words, interval: time.interval },
    amount: amount?.words ?? null,
    firmer: firmerShown(claim.firmer, document),
    span: evidence.span,
    anchor: anchorOf(evidence.span),
    because: claim.because.map((reason) => reasonShown(reason, document)),
    filed: reports.filter(({ report }) => isReportOf(report, claim)).map(filedUnder),
  };
}

/** A report is of a claim when it is of its kind and rests on the same words. */
function isReportOf({ claim: filed }: Report, claim: Claim): boolean {
  const { start, end } = claim.evidence.span;
  return claim.kind === filed.kind && start === filed.evidence.start && end === filed.evidence.end;
}

function claimAsFiled(filed: FiledReport, document: HeldDocument): DocumentClaim {
  const { claim } = filed.report;
  const { kind, stage, certainty, modality, main, time, evidence } = claim;
  const { words } = filed;
  return {
    ...{ kind, stage, certainty, modality, main },
    parties: claim.parties.map(({ role }, at) => ({ role, name: words?.parties[at]?.name ?? null })),
    voice: { type: claim.voice, words: words?.source ?? null },
    time: time === null ? null : { words: words?.time ?? null, interval: time },
    amount: words?.amount ?? null,
    firmer: firmerShown(claim.firmer, document),
    span: evidence,
    anchor: anchorOf(evidence),
    because: [],
    filed: [filedUnder(filed)],
  };
}

function filedUnder({ report, under }: FiledReport): FiledUnder {
  return { report: report.id, rumour: under };
}

// What a rule rests on is most often a word; of a whole sentence its beginning is enough.
const MOST_OF_A_REASON = 160;

function reasonShown({ field, rule, span }: Reason, { text }: HeldDocument): ShownReason {
  if (span === null) return { field, rule, words: null };
  const words = textAt(text, span);
  return {
    field,
    rule,
    words: words.length > MOST_OF_A_REASON ? `${words.slice(0, MOST_OF_A_REASON)}…` : words,
  };
}
