import type { Span } from "../../../core/base/span.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import { splitSentences } from "../../../core/document/sentences.ts";
import type { HeldDocument } from "../../../core/provenance/held-document.ts";
import { rowOn } from "../../../core/publication/board-row-of.ts";
import type { DocumentView, FiledUnder } from "../../../core/publication/document-view.ts";
import { documentViewOf, type FiledReport } from "../../../core/publication/document-view-of.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk, KeptDocument } from "../../store/desk-store.ts";
import { newestDay } from "../followers.ts";
import { keptRow } from "../followers-board.ts";
import { rootOf } from "../followers-material.ts";
import { type TextDifference, textDifference } from "./page-difference.ts";
import { pageVersions } from "./page-versions.ts";

/** A document with the versions of its page. */
export interface ShownDocument {
  readonly view: DocumentView;
  /** The earliest first; one when the desk holds no other. */
  readonly versions: readonly ShownVersion[];
  /** From the version before this one; null for a page's first. */
  readonly difference: TextDifference | null;
}

export type ShownVersion = Pick<HeldDocument, "id" | "title" | "published" | "modified">;

/** `asked`: a span that somebody was led to. */
export async function showDocument(
  desk: Desk,
  document: KeptDocument,
  asked: Span | null,
): Promise<ShownDocument> {
  const [reading, reports, versions] = await Promise.all([
    desk.kept.reading(document.id),
    filedReports(desk, document.id),
    pageVersions(desk, document),
  ]);
  const sentences = splitSentences(document.text, document.bodyStart, document.language);
  const before = versions[versions.findIndex(({ id }) => id === document.id) - 1];
  return {
    view: documentViewOf({ document, sentences, claims: reading?.claims ?? [], reports, asked }),
    versions: versions.map(({ id, title, published, modified }) => ({ id, title, published, modified })),
    difference: before === undefined ? null : textDifference(before.text, document.text, document.language),
  };
}

/** The rumours in which an erased document has reports: the bare fact that it was there. */
export async function rumoursOfErased(
  desk: Desk,
  id: DocumentId,
): Promise<readonly NonNullable<FiledUnder["rumour"]>[]> {
  const reports = await filedReports(desk, id);
  const shown = reports.flatMap(({ under }) => under ?? []);
  return [...new Map(shown.map((rumour) => [rumour.id, rumour])).values()];
}

async function filedReports(desk: Desk, id: DocumentId): Promise<readonly FiledReport[]> {
  const places = (await desk.rumours.reportsOf(id)).filter(({ withdrawn }) => withdrawn === "no");
  const rumours = await desk.rumours.rumours(places.map(({ rumourId }) => rumourId));
  const reports = places.flatMap(({ reportId, rumourId }) => {
    const report = rumours.get(rumourId)?.reports.get(reportId);
    return report === undefined ? [] : [{ report, rumourId }];
  });
  const words = await desk.kept.words(reports.map(({ report }) => report.claim.words));
  const under = new Map<RumourId, FiledUnder["rumour"]>();
  const day = await newestDay(desk);
  for (const rumourId of new Set(reports.map((one) => one.rumourId))) {
    const rumour = rumours.get(rumourId) ?? null;
    const root = rumour?.mergedInto == null ? rumour : await rootOf(desk, rumourId);
    under.set(rumourId, root === null ? null : await readersFind(desk, root.id, day));
  }
  return reports.map(({ report, rumourId }) => {
    const kept = words.get(report.claim.words) ?? "erased";
    return { report, words: kept === "erased" ? null : kept.words, under: under.get(rumourId) ?? null };
  });
}

async function readersFind(desk: Desk, id: RumourId, day: string | null): Promise<FiledUnder["rumour"]> {
  const kept = await keptRow(desk, id);
  if (kept === null) return null;
  const { id: shown, sentence, state } = rowOn(kept.row, day);
  return { id: shown, sentence: sentence.text, state };
}
