import type { Day } from "../base/day.ts";
import type { Moment } from "../base/time.ts";
import type { HeldDocument } from "../provenance/held-document.ts";
import { outBy } from "../provenance/out-by.ts";

/** What shows that a document was out, beside its own dates; null where nothing does. */
export interface OtherSigns {
  /** The day of the earliest dated document that leads to its address (`earliestLinks`). */
  readonly linked: Day | null;
  /** The day on which the desk entered the first report of it. */
  readonly filed: Day | null;
}

/**
 * The first day at whose end a document can be shown to have been out: by the latest that its own dates can mean; where
 * it has none, by what leads to it; and at the latest since the desk has it. Null when nothing shows it. `document` is
 * undefined when it was erased.
 */
export function knownSince(
  published: Moment | null,
  document: Pick<HeldDocument, "modified"> | undefined,
  { linked, filed }: OtherSigns,
): Day | null {
  const dated = outBy(published, document?.modified) ?? linked;
  if (dated === null || filed === null) return dated ?? filed;
  return Math.min(dated, filed);
}
