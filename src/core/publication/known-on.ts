import type { Day } from "../base/day.ts";
import type { DocumentId } from "../document/document.ts";
import { addressKey } from "../provenance/address.ts";
import type { HeldDocument } from "../provenance/held-document.ts";
import { outBy } from "../provenance/out-by.ts";
import type { Report } from "../rumour/rumour.ts";

/** What beside its own dates shows that a document was out. */
export interface OtherSigns {
  /** Documents that the desk itself held by the end of the day, whatever their dates say. */
  readonly entered: ReadonlySet<DocumentId>;
  /** By address, as `addressKey` has it: the day of the earliest dated document that leads there (`earliestLinks`). */
  readonly linked: ReadonlyMap<string, Day>;
}

export const NO_OTHER_SIGNS: OtherSigns = { entered: new Set(), linked: new Map() };

/**
 * Whether a report can be shown to have been out by the end of the day: by the latest day that its page's dates can
 * mean; where there is none, by what leads to it; or because the desk had it. `document` is undefined when it was erased.
 */
export function isKnownOn(
  { documentId, published }: Pick<Report, "documentId" | "published">,
  document: HeldDocument | undefined,
  day: Day,
  { entered, linked }: OtherSigns,
): boolean {
  if (entered.has(documentId)) return true;
  const out = outBy(published, document?.modified);
  if (out !== null) return out <= day;
  const url = document?.url ?? null;
  const shown = url === null ? undefined : linked.get(addressKey(url));
  return shown !== undefined && shown <= day;
}
