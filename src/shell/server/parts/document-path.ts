import type { Span } from "../../../core/base/span.ts";
import type { DocumentId } from "../../../core/document/document.ts";

/** Where readers see the document with this place in its text marked, and are taken to it. */
export function markedPath(id: DocumentId, { start, end }: Span): string {
  return `/documents/${id}?mark=${start}-${end}#mark`;
}
