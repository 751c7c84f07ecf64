import { latestOf } from "../base/moment.ts";
import type { Moment } from "../base/time.ts";
import type { DocumentId } from "../document/document.ts";
import type { Report } from "../rumour/rumour.ts";
import { addressKey } from "./address.ts";
import type { HeldDocument } from "./held-document.ts";
import { saysItWasChanged } from "./update-notice.ts";

/** Later versions of a page, each with the version before it. Documents that are the first at their address are not in it. */
export type Revisions = ReadonlyMap<DocumentId, DocumentId>;

/**
 * Documents of one outlet at one address are versions of one document: the later one by its date of change, else of
 * publication, then by id. Made from the documents alone, so the order in which they arrived makes no difference. A saved
 * page may declare any address as its own, and must not speak for the outlet that it took it from.
 */
function revisionsAmong(documents: Iterable<HeldDocument>): Revisions {
  const revisions = new Map<DocumentId, DocumentId>();
  for (const versions of pagesAmong(documents)) {
    for (const [place, version] of versions.entries()) {
      const before = versions[place - 1];
      if (before !== undefined) revisions.set(version.id, before.id);
    }
  }
  return revisions;
}

/** The versions of the document's page among others, itself with them, the earliest first. */
export function versionsOf(document: HeldDocument, others: Iterable<HeldDocument>): readonly HeldDocument[] {
  const all = new Map([...others, document].map((one) => [one.id, one]));
  const page = pagesAmong(all.values()).find((versions) => versions.some(({ id }) => id === document.id));
  return page ?? [document];
}

function pagesAmong(documents: Iterable<HeldDocument>): readonly (readonly HeldDocument[])[] {
  const byPage = new Map<string, HeldDocument[]>();
  for (const document of documents) {
    const address = document.url === null ? null : pageAddress(document.url);
    if (address === null) continue;
    const page = `${address} ${document.outlet?.id ?? document.outlet?.name ?? ""}`;
    const same = byPage.get(page);
    if (same === undefined) byPage.set(page, [document]);
    else same.push(document);
  }
  return [...byPage.values()].map((versions) => versions.sort(byChange));
}

/** The front page of a site shows another text every hour, and those are no versions of one document. */
function pageAddress(url: string): string | null {
  const key = addressKey(url);
  return /[/?]/.test(key) ? key : null;
}

function byChange(a: HeldDocument, b: HeldDocument): number {
  const timeA = changedAt(a);
  const timeB = changedAt(b);
  if (timeA !== timeB) return timeA < timeB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Sorts behind every time when there is none. */
function changedAt({ modified, published }: HeldDocument): string {
  const moment = modified ?? published;
  return moment === null ? "~" : moment.at;
}

/** Reports at the times from which their texts speak, and which of their documents are later versions of a page. */
export interface AsTold {
  readonly reports: readonly Report[];
  readonly revisions: Revisions;
}

/**
 * The reports at the times from which their texts speak. What a page says since it was changed it says from then on, and
 * not from the day on which it was first published. A page counts as changed when an earlier version is held or it says
 * so itself ("Update, 5 July"); a date of change alone proves nothing, since sites give one for moving house.
 */
export function asTold(reports: readonly Report[], documents: ReadonlyMap<DocumentId, HeldDocument>): AsTold {
  const ids = new Set(reports.map((report) => report.documentId));
  const revisions = revisionsAmong([...ids].flatMap((id) => documents.get(id) ?? []));
  const told = reports.map((report) => {
    const document = documents.get(report.documentId);
    if (document === undefined) return report;
    const changed = revisions.has(document.id) || saysItWasChanged(document);
    const since = changed ? changedSince(document.modified, report.published) : null;
    return since === null ? report : { ...report, published: since };
  });
  return { reports: told, revisions };
}

function changedSince(modified: Moment | null, published: Moment | null): Moment | null {
  if (modified === null) return null;
  if (published !== null && latestOf(modified) <= latestOf(published)) return null;
  return { at: modified.at, precision: modified.precision };
}
