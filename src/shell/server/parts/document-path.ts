import type { Span } from "../../../core/base/span.ts";
import type { DocumentId } from "../../../core/document/document.ts";

/** In characters: a mark shows where something is said, and not the text. */
export const LONGEST_MARK = 300;

/** Where readers see the document with this place in its text marked, and are taken to it. */
export function markedPath(id: DocumentId, { start, end }: Span): string {
  return `/documents/${id}?mark=${start}-${Math.min(end, start + LONGEST_MARK)}#mark`;
}
