import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk, KeptDocument } from "../../store/desk-store.ts";
import { keptRow } from "../followers-board.ts";
import { rootOf } from "../followers-material.ts";

/** A document that holds all the words, with the rumours it has reports in, by the ids readers see. */
export interface FoundDocument {
  readonly document: KeptDocument;
  readonly rumours: readonly RumourId[];
}

/** Best first. What was erased since it was indexed is left out. */
export async function searchDocuments(
  desk: Desk,
  query: string,
  limit: number,
): Promise<readonly FoundDocument[]> {
  const hits = await desk.search.find(query, limit);
  const documents = await desk.kept.documents(hits.map(({ documentId }) => documentId));
  const found: FoundDocument[] = [];
  for (const hit of hits) {
    const document = documents.get(hit.documentId);
    if (document === undefined || document === "erased") continue;
    const shown = await Promise.all(hit.rumours.map((id) => shownIdOf(desk, id)));
    found.push({ document, rumours: [...new Set(shown.flatMap((id) => id ?? []))] });
  }
  return found;
}

async function shownIdOf(desk: Desk, id: RumourId): Promise<RumourId | null> {
  const root = await rootOf(desk, id);
  return root === null ? null : ((await keptRow(desk, root.id))?.row.id ?? null);
}
