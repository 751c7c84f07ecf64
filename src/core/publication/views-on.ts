import type { Day } from "../base/day.ts";
import type { DocumentId } from "../document/document.ts";
import { addressKey } from "../provenance/address.ts";
import { earliestLinks, outBy } from "../provenance/out-by.ts";
import type { Beside } from "../provenance/telling.ts";
import { partition } from "../rumour/partition.ts";
import type { Report } from "../rumour/rumour.ts";
import { knownSince } from "./known-on.ts";
import type { RumourView } from "./rumour-view.ts";
import { type NamesKnown, type RumourMaterial, viewOf } from "./view-of.ts";

/**
 * What could be read on a day, and nothing later: the reports whose documents can be shown to have been out by its end,
 * cut into rumours anew. Links to what is undated are looked for among the documents in `beside`; `entered` has those
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

/**
 * The view of a matter that was cut for a day. It names no rumours of the ledger, because these are how the desk files
 * what it knows now.
 */
export function viewOnDay(
  matter: Pick<RumourMaterial, "reports" | "name" | "setAside">,
  beside: Beside,
  names: NamesKnown,
  day: Day,
): RumourView | null {
  return viewOf({ ...matter, ledgerIds: [], beside }, names, day);
}
