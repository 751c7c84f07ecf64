import type { DocumentId } from "../../../core/document/document.ts";
import type { ReportId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { Complaint } from "../complaint.ts";
import { EXIT } from "../exit-codes.ts";
import { oneAsked } from "./one-document.ts";

/**
 * The reports that are meant: by their ids or the beginnings of them; or by a document, by its id, given id or address, when
 * it has only one. Complains when that is none or several.
 */
export async function reportsMeant(desk: Desk, references: readonly string[]): Promise<readonly ReportId[]> {
  const found: ReportId[] = [];
  for (const reference of references) found.push(await reportMeant(desk, reference));
  return [...new Set(found)];
}

async function reportMeant(desk: Desk, reference: string): Promise<ReportId> {
  const asked = await oneAsked(desk, reference);
  if (asked.type === "report") return standing(desk, asked.report, reference);
  const reports = await reportsStanding(desk, asked.document);
  const [only] = reports;
  if (only !== undefined && reports.length === 1) return only;
  throw new Complaint(
    EXIT.notFound,
    only === undefined
      ? `"${reference}" is a document that makes no report.`
      : `"${reference}" is a document with ${reports.length} reports; name one of them:`,
    reports,
  );
}

async function standing(desk: Desk, id: ReportId, reference: string): Promise<ReportId> {
  const at = await desk.rumours.report(id);
  if (at !== null && at.withdrawn === "no") return id;
  throw new Complaint(EXIT.notFound, `the report "${reference}" was withdrawn and stands in no rumour.`);
}

async function reportsStanding(desk: Desk, id: DocumentId): Promise<readonly ReportId[]> {
  const places = await desk.rumours.reportsOf(id);
  return [
    ...new Set(places.filter(({ withdrawn }) => withdrawn === "no").map(({ reportId }) => reportId)),
  ].sort();
}
