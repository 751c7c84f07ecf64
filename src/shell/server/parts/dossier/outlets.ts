import type { DocumentId } from "../../../../core/document/document.ts";
import type { RumourView, TimelineLine } from "../../../../core/publication/rumour-view.ts";
import type { Rest } from "../../../../core/publication/sentence.ts";
import type { ReportId } from "../../../../core/rumour/rumour.ts";

/** Finds what a page says of a document or a report by its id. */
export interface Outlets {
  readonly nameOf: (id: DocumentId) => string;
  readonly languageOf: (id: DocumentId) => string;
  readonly lineOf: (id: ReportId) => TimelineLine | undefined;
  /** The place on which a report of the rumour rests, one that speaks for no document of its own too. */
  readonly restOf: (id: ReportId) => Rest | undefined;
  readonly ofDocument: (id: DocumentId) => TimelineLine | undefined;
}

export const NO_OUTLET = "a page that names no outlet";

export function outletsOf({ timeline }: Pick<RumourView, "timeline">): Outlets {
  const byDocument = new Map(timeline.map((line) => [line.documentId, line]));
  const byReport = new Map(timeline.map((line) => [line.reportId, line]));
  const rests = new Map(
    timeline.flatMap(({ documentId, reportId, evidence, others }) =>
      [{ reportId, evidence }, ...others].map(
        (one) => [one.reportId, { documentId, span: one.evidence }] as const,
      ),
    ),
  );
  return {
    restOf: (id) => rests.get(id),
    nameOf: (id) => byDocument.get(id)?.outlet ?? NO_OUTLET,
    languageOf: (id) => byDocument.get(id)?.language ?? "und",
    lineOf: (id) => byReport.get(id),
    ofDocument: (id) => byDocument.get(id),
  };
}
