import type { Day } from "../../src/core/base/day.ts";
import type { DocumentId } from "../../src/core/document/document.ts";
import { addressKey } from "../../src/core/provenance/address.ts";
import { earliestLinks, outBy } from "../../src/core/provenance/out-by.ts";
import type { Beside } from "../../src/core/provenance/telling.ts";
import { knownSince } from "../../src/core/publication/known-on.ts";
import type { RumourView } from "../../src/core/publication/rumour-view.ts";
import type { NamesKnown } from "../../src/core/publication/view-of.ts";
import { viewOnDay } from "../../src/core/publication/views-on.ts";
import { partition } from "../../src/core/rumour/partition.ts";
import type { Report } from "../../src/core/rumour/rumour.ts";

/**
 * What could be read on a day, and nothing later, of reports that are all at hand: the same pieces as the desk's board of
 * a day puts together, without a desk. The reports whose documents can be shown to have been out by its end are cut into
 * rumours anew. Links to what is undated are looked for among the documents in `beside`; `entered` has those
 * that the desk itself held by then.
 */
export function viewsOn(
  reports: readonly Report[],
  beside: Beside,
  names: NamesKnown,
  day: Day,
  entered: ReadonlySet<DocumentId> = new Set(),
): readonly RumourView[] {
  const { documents } = beside;
  const linked = earliestLinks(undatedAmong(reports, beside), documents.values());
  const known = reports.filter(({ documentId, published }) => {
    const document = documents.get(documentId);
    const url = document?.url ?? null;
    const since = knownSince(published, document, {
      linked: url === null ? null : (linked.get(addressKey(url)) ?? null),
      filed: entered.has(documentId) ? day : null,
    });
    return since !== null && since <= day;
  });
  return partition(known).flatMap((matter) => viewOnDay(matter, beside, names, day) ?? []);
}

/** The addresses of documents that name no day. */
function undatedAmong(reports: readonly Report[], { documents }: Beside): ReadonlySet<string> {
  const addresses = new Set<string>();
  for (const { documentId, published } of reports) {
    const document = documents.get(documentId);
    if (document?.url == null || outBy(published, document.modified) !== null) continue;
    addresses.add(addressKey(document.url));
  }
  return addresses;
}
