import type { DocumentId } from "../../../core/document/document.ts";
import { documentIdOf } from "../../../core/document/document-id.ts";
import type { Desk } from "../desk-store.ts";
import type { Finding } from "./finding.ts";
import { everyDocument, isFinding } from "./read-through.ts";

export interface DocumentsChecked {
  readonly documents: number;
  readonly erased: number;
  readonly findings: readonly Finding[];
}

/**
 * Holds every document against its own id, which is made from outlet, address and text. Where words were erased
 * (`blanked`) the text is no longer the one that the id was made from, and only the claims still show what was changed.
 */
export async function checkDocuments(
  desk: Desk,
  blanked: ReadonlySet<DocumentId>,
): Promise<DocumentsChecked> {
  const findings: Finding[] = [];
  let documents = 0;
  let erased = 0;
  for await (const [id, kept] of everyDocument(desk)) {
    documents += 1;
    if (kept === "erased") erased += 1;
    else if (isFinding(kept)) findings.push(kept);
    else if (kept.id !== id || !(blanked.has(id) || documentIdOf(kept) === id)) {
      const message = `The outlet, address or text of ${id} is not what it was when the document came.`;
      findings.push({ type: "changed", seq: null, message });
    }
  }
  return { documents, erased, findings };
}
