import { byPublished } from "./place.ts";
import type { Report, ReportId, RumourId } from "./rumour.ts";

/** A rumour is called after a report: in the ledger after the one that opened it, for readers after the earliest. */
export function nameAfter(report: ReportId): RumourId {
  return `rumour_${report.slice("report_".length)}`;
}

/** The report that a rumour's name would be made from; whether there is such a report, the desk knows. */
export function reportNamed(rumour: RumourId): ReportId {
  return `report_${rumour.slice("rumour_".length)}`;
}

/** The id that readers see: from the earliest report, so that it does not depend on which came first to the desk. */
export function shownId(reports: readonly Report[]): RumourId | null {
  const [first] = [...reports].sort(byPublished);
  return first === undefined ? null : nameAfter(first.id);
}
