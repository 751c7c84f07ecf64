import type { Day } from "../../../core/base/day.ts";
import type { Moment } from "../../../core/base/time.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import type { Beside } from "../../../core/provenance/telling.ts";
import { knownSince } from "../../../core/publication/known-on.ts";
import type { Report } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { firstFiledOn } from "../as-of/entered-by.ts";

/**
 * From which day each document could be known: by its own dates, and where these name no day also by when the desk first
 * filed it. What other documents link to it does not count here, because all of them would have to be asked.
 */
export async function sinceOf(
  desk: Desk,
  reports: readonly Report[],
  { documents }: Beside,
): Promise<ReadonlyMap<DocumentId, Day>> {
  const since = new Map<DocumentId, Day>();
  for (const { documentId, published } of reports) {
    if (since.has(documentId)) continue;
    const document = documents.get(documentId);
    const byDates = knownSince(published, document, { linked: null, filed: null });
    const isKnown = byDates !== null && namesDay(published);
    const filed = isKnown ? null : await firstFiledOn(desk, documentId);
    const day = isKnown ? byDates : knownSince(published, document, { linked: null, filed });
    if (day !== null) since.set(documentId, day);
  }
  return since;
}

function namesDay(published: Moment | null): boolean {
  return published?.precision !== "month" && published?.precision !== "year";
}
