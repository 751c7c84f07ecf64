import type { Knowledge } from "../../../core/desk.ts";
import { reportsOfGroup } from "../../../core/ledger/correction.ts";
import type { RumourView } from "../../../core/publication/rumour-view.ts";
import { byPublished } from "../../../core/rumour/place.ts";
import type { Report, ReportId, RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { showRumour } from "../followers.ts";
import { besideOf } from "../followers-material.ts";
import { readTogether } from "../read-together.ts";

/** A report as an editor looks at it. */
export interface ReportToEdit {
  readonly report: Report;
  readonly title: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly lang: string | null;
  /** Null when the words were erased. */
  readonly quote: string | null;
}

/** A rumour with all that an editor can decide about. */
export interface RumourToEdit {
  /** The ledger's id of the one that all are read under. */
  readonly root: RumourId;
  /** Null when nothing is left in it. */
  readonly view: RumourView | null;
  readonly reports: readonly ReportToEdit[];
  /** Rumours of the ledger that were merged into it, by an editor or by the desk. */
  readonly merged: readonly { readonly id: RumourId; readonly reports: number }[];
  /** Reports that were set aside when it was reopened. */
  readonly setAside: ReadonlySet<ReportId>;
  readonly name: "an editor's" | "the desk's";
}

export async function rumourToEdit(desk: Desk, knowledge: Knowledge, id: RumourId): Promise<RumourToEdit> {
  const group = await readTogether(desk, id);
  return {
    root: group.root.id,
    view: await showRumour(desk, knowledge, group.root.id, null),
    reports: await reportsToEdit(desk, reportsOfGroup(group)),
    merged: group.all
      .filter(({ mergedInto }) => mergedInto !== null)
      .map(({ id: merged, reports }) => ({ id: merged, reports: reports.size })),
    setAside: new Set(group.all.flatMap(({ setAside }) => setAside)),
    name: group.all.some(({ names }) => names.length > 0) ? "an editor's" : "the desk's",
  };
}

/** By published date. */
export async function reportsToEdit(
  desk: Desk,
  reports: readonly Report[],
): Promise<readonly ReportToEdit[]> {
  const { documents, words } = await besideOf(desk, reports);
  return [...reports].sort(byPublished).map((report) => {
    const document = documents.get(report.documentId);
    return {
      report,
      title: document?.title ?? "",
      outlet: document?.outlet?.name ?? null,
      url: document?.url ?? null,
      lang: document?.language ?? null,
      quote: words.get(report.claim.words)?.quote ?? null,
    };
  });
}
