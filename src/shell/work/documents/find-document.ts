import type { DocumentId } from "../../../core/document/document.ts";
import type { Desk, KeptDocument } from "../../store/desk-store.ts";

/** What is meant by an id that a reader came with. */
export type FoundDocument =
  | { readonly type: "held"; readonly document: KeptDocument }
  | { readonly type: "erased"; readonly id: DocumentId }
  /** By the beginning of its id, by the id its sender gave it, the id of its page or its address. */
  | { readonly type: "otherwise"; readonly id: DocumentId }
  | { readonly type: "several"; readonly ids: readonly DocumentId[] }
  | { readonly type: "none" };

/** Fewer letters of an id than these mean too many documents to be meant. */
const SHORTEST = "doc_".length + 6;

export async function findDocument(desk: Desk, reference: string): Promise<FoundDocument> {
  const id = reference as DocumentId;
  const kept = await desk.kept.document(id);
  if (kept === "erased") return { type: "erased", id };
  if (kept !== null) return { type: "held", document: kept };
  const named = await desk.kept.find(reference);
  // Sent under one id, a page that was changed is several documents: its newest speaks for it.
  const last = named.at(-1);
  if (last !== undefined) return { type: "otherwise", id: last };
  if (!reference.startsWith("doc_") || reference.length < SHORTEST) return { type: "none" };
  const ids = await desk.kept.beginning(reference);
  const [only] = ids;
  if (only === undefined) return { type: "none" };
  return ids.length === 1 ? { type: "otherwise", id: only } : { type: "several", ids };
}
