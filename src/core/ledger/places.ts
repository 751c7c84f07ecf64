import type { DocumentId } from "../document/document.ts";
import { keysOfFace } from "../rumour/lookups.ts";
import { facesOf } from "../rumour/neighbours.ts";
import type { ReportId, RumourId } from "../rumour/rumour.ts";
import type { Entry, Seq } from "./event.ts";

/** Where a report stands. A report that was moved stands in several rumours and is withdrawn from all but one. */
export interface FiledAt {
  readonly reportId: ReportId;
  readonly rumourId: RumourId;
  readonly documentId: DocumentId;
  /** The entry that filed it. */
  readonly seq: Seq;
  readonly withdrawn: "yes" | "no";
}

/** What entries change in the index of rumours: which keys lead to which rumour (rumour/lookups.ts), and where reports stand. */
export interface IndexChange {
  readonly keys: readonly { readonly key: string; readonly rumourId: RumourId }[];
  readonly filed: readonly FiledAt[];
  /** Withdrawals of reports that were filed before these entries. */
  readonly withdrawn: readonly { readonly reportId: ReportId; readonly rumourId: RumourId }[];
}

/** Several entries about one report in one rumour come down to the last of them. */
export function indexChange(entries: readonly Entry[]): IndexChange {
  const keys = new Map<string, { key: string; rumourId: RumourId }>();
  const filed = new Map<string, FiledAt>();
  const withdrawn = new Map<string, { reportId: ReportId; rumourId: RumourId }>();
  const stand = (rumourId: RumourId, under: readonly string[]) => {
    for (const key of under) keys.set(`${rumourId} ${key}`, { key, rumourId });
  };
  for (const { seq, rumourId, event } of entries) {
    if (event.type === "RumourOpened" || event.type === "PropositionAmended") {
      stand(
        rumourId,
        event.proposition.parties.flatMap((party) => party.keys),
      );
    } else if (event.type === "ReportFiled") {
      const { id: reportId, documentId } = event.report;
      stand(rumourId, facesOf([event.report]).flatMap(keysOfFace));
      // Withdrawn before and filed again: it stands.
      withdrawn.delete(`${rumourId} ${reportId}`);
      filed.set(`${rumourId} ${reportId}`, { reportId, rumourId, documentId, seq, withdrawn: "no" });
    } else if (event.type === "ReportWithdrawn") {
      const place = `${rumourId} ${event.reportId}`;
      const now = filed.get(place);
      if (now === undefined) withdrawn.set(place, { reportId: event.reportId, rumourId });
      else filed.set(place, { ...now, withdrawn: "yes" });
    }
  }
  return { keys: [...keys.values()], filed: [...filed.values()], withdrawn: [...withdrawn.values()] };
}
