import type { Stage } from "../claim/claim.ts";
import type { ClaimKind } from "../claim/kinds.ts";
import type { DocumentId } from "../document/document.ts";
import type { ClaimWords } from "../ledger/words.ts";
import { byPublished } from "../rumour/place.ts";
import type { Report } from "../rumour/rumour.ts";
import { groupOf, isFull } from "../rumour/sides.ts";
import type { HeldDocument } from "./held-document.ts";
import { asTold } from "./versions.ts";

/** One document's part in a rumour: the report that speaks for it, and what is known from beside the chain. */
export interface Telling {
  readonly report: Report;
  /** Other reports of the document in the same rumour: a stake beside the bid, an earlier matter beside today's. */
  readonly others: readonly Report[];
  /** Null when it was erased. */
  readonly document: HeldDocument | null;
  readonly words: ClaimWords | null;
  /** The version of the same page before this one, where both tell of the rumour; null for a page's first. */
  readonly revises: DocumentId | null;
}

/** The documents as they count: all versions of a page are one. */
export function firstVersions(tellings: readonly Telling[]): readonly Telling[] {
  return tellings.filter(({ revises }) => revises === null);
}

/** What stands beside the chain, as far as it is held. */
export interface Beside {
  readonly documents: ReadonlyMap<DocumentId, HeldDocument>;
  /** By the digest that the filed claim carries. */
  readonly words: ReadonlyMap<string, ClaimWords>;
}

/** By published date then document id; the undated last. */
export function tellingsOf(reports: readonly Report[], kind: ClaimKind, beside: Beside): readonly Telling[] {
  const byDocument = new Map<DocumentId, Report[]>();
  const told = asTold(reports, beside.documents);
  for (const report of told.reports) {
    const same = byDocument.get(report.documentId);
    if (same === undefined) byDocument.set(report.documentId, [report]);
    else same.push(report);
  }
  return [...byDocument.values()]
    .map((same): Telling => {
      const [report, ...others] = same.sort((a, b) => speaksBefore(a, b, kind));
      if (report === undefined) throw new Error("A document without a report tells nothing.");
      return {
        report,
        others,
        document: beside.documents.get(report.documentId) ?? null,
        words: beside.words.get(report.claim.words) ?? null,
        revises: told.revisions.get(report.documentId) ?? null,
      };
    })
    .sort((a, b) => byPublished(a.report, b.report));
}

/**
 * Which of two reports speaks for its document: today's before a recalled one, the one of the rumour's own kind (all or
 * part of a company is not the same thing), the one that names all parties, the main matter; of two main matters what is said first,
 * of two in passing the one that goes further.
 */
function speaksBefore(a: Report, b: Report, kind: ClaimKind): number {
  return (
    Number(a.claim.modality === "recalled") - Number(b.claim.modality === "recalled") ||
    Number(b.claim.kind === kind) - Number(a.claim.kind === kind) ||
    Number(isFull(b.claim)) - Number(isFull(a.claim)) ||
    Number(b.claim.main) - Number(a.claim.main) ||
    (a.claim.main ? 0 : REACH[b.claim.stage] - REACH[a.claim.stage]) ||
    a.claim.evidence.start - b.claim.evidence.start ||
    (a.id < b.id ? -1 : 1)
  );
}

/** How far a stage goes: the later ones are news against the earlier ones, and an end or denial against them all. */
export const REACH: Readonly<Record<Stage, number>> = {
  considered: 1,
  talks: 2,
  proposed: 2,
  agreed: 3,
  completed: 4,
  denied: 5,
  ended: 5,
};

/** Whether the claim is a reading of the rumour's own act, and not of a neighbouring one that was filed with it. */
export function isOwnAct(report: Report, kind: ClaimKind): boolean {
  return actOf(report.claim.kind) === actOf(kind);
}

/** Taking control is one act, taking a share another; all co-operation is one. */
function actOf(kind: ClaimKind): string {
  if (kind === "stake" || kind === "investment") return "share";
  return groupOf(kind);
}
