import type { ClaimId } from "../../../core/claim/claim.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import type { ReportId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { Complaint } from "../complaint.ts";
import { EXIT } from "../exit-codes.ts";
import { onOneLine } from "../terminal/plain.ts";
import { nearest } from "./near.ts";
import { rumoursMeant } from "./one-rumour.ts";
import { shownRumour } from "./shown-rumour.ts";

/** What on a desk was asked about. */
export type Asked =
  | { readonly type: "document"; readonly document: DocumentId }
  | { readonly type: "claim"; readonly document: DocumentId; readonly claim: ClaimId }
  | { readonly type: "report"; readonly document: DocumentId; readonly report: ReportId };

/**
 * What is meant by the id of a document, claim or report, or the beginning of one, or by a given id or an address.
 * Complains when that is nothing or several.
 */
export async function oneAsked(desk: Desk, reference: string): Promise<Asked> {
  const found: readonly Asked[] = await allAsked(desk, reference);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (only !== undefined) {
    const names = found.slice(0, 10).map(nameOf);
    throw new Complaint(
      EXIT.notFound,
      `"${reference}" can mean ${found.length} things; give more of the id:`,
      names,
    );
  }
  throw new Complaint(
    EXIT.notFound,
    `there is no document, claim or report "${reference}" on this desk, and no such file.`,
    await suggestions(desk, reference),
  );
}

async function allAsked(desk: Desk, reference: string): Promise<readonly Asked[]> {
  const documents = await desk.kept.find(reference);
  if (documents.length > 0) return documents.map((document) => ({ type: "document", document }));
  if (!/^(?:doc|claim|report)_./.test(reference)) return [];
  const report = await desk.rumours.report(reference as ReportId);
  if (report !== null) return [{ type: "report", document: report.documentId, report: report.reportId }];
  const found: Asked[] = [];
  for await (const [document] of desk.kept.all()) found.push(...(await within(desk, document, reference)));
  return found;
}

/** The document itself, its claims and its reports whose id begins so. */
async function within(desk: Desk, document: DocumentId, beginning: string): Promise<readonly Asked[]> {
  if (document.startsWith(beginning)) return [{ type: "document", document }];
  if (beginning.startsWith("claim_")) {
    const claims = (await desk.kept.reading(document))?.claims ?? [];
    return claims
      .filter(({ id }) => id.startsWith(beginning))
      .map(({ id }) => ({ type: "claim", document, claim: id }));
  }
  if (!beginning.startsWith("report_")) return [];
  const ids = new Set((await desk.rumours.reportsOf(document)).map(({ reportId }) => reportId));
  return [...ids]
    .filter((id) => id.startsWith(beginning))
    .map((report) => ({ type: "report", document, report }));
}

function nameOf(asked: Asked): string {
  if (asked.type === "document") return asked.document;
  return asked.type === "claim" ? asked.claim : asked.report;
}

async function suggestions(desk: Desk, reference: string): Promise<readonly string[]> {
  const [rumour, another] = await rumoursMeant(desk, reference);
  const shown = rumour === undefined || another !== undefined ? null : await shownRumour(desk, rumour);
  if (shown !== null) return [`That is a rumour: hearsay show ${shown.id}`];
  const names: string[] = [];
  for await (const [id, kept] of desk.kept.all()) {
    names.push(id);
    if (kept !== "erased" && kept.givenId !== null) names.push(kept.givenId);
  }
  const near = nearest(reference, names);
  if (near.length > 0) return ["Did you mean:", ...near.map(onOneLine)];
  return ["hearsay search WORDS finds documents, hearsay show RUMOUR lists the reports of a rumour."];
}
