import type { DocumentId } from "../../../core/document/document.ts";
import type { Desk } from "../../store/desk-store.ts";
import { holdersOf } from "../read-together.ts";
import { type ReportToEdit, reportsToEdit } from "./rumour-to-edit.ts";

/** A document with the reports that stand, as an editor looks at it. */
export interface DocumentToEdit {
  readonly id: DocumentId;
  /** "" when there is none, or the text was erased. */
  readonly title: string;
  readonly url: string | null;
  readonly text: "held" | "erased";
  readonly reports: readonly ReportToEdit[];
}

/** Null when the desk never held it. */
export async function documentToEdit(desk: Desk, given: string): Promise<DocumentToEdit | null> {
  const id: DocumentId = `doc_${given.replace(/^doc_/, "")}`;
  const kept = await desk.kept.document(id);
  if (kept === null) return null;
  const places = await desk.rumours.reportsOf(id);
  const moves = await holdersOf(
    desk,
    places.filter(({ withdrawn }) => withdrawn === "no").map(({ reportId }) => reportId),
  );
  const reports = await reportsToEdit(
    desk,
    moves.flatMap((move) => move.reports),
  );
  return kept === "erased"
    ? { id, title: "", url: null, text: "erased", reports }
    : { id, title: kept.title, url: kept.url, text: "held", reports };
}
