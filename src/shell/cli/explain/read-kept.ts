import type { Reading } from "../../../core/desk.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import { splitSentences } from "../../../core/document/sentences.ts";
import { findMentions } from "../../../core/mention/find.ts";
import { loadKnowledge } from "../../knowledge.ts";
import type { Desk } from "../../store/desk-store.ts";
import { Complaint } from "../complaint.ts";
import { EXIT } from "../exit-codes.ts";

/**
 * The reading of a kept document: claims and notes as they were read then, sentences and mentions found again in the
 * kept text, since the desk does not keep them.
 */
export async function readKept(desk: Desk, id: DocumentId): Promise<Reading> {
  const [kept, reading] = await Promise.all([desk.kept.document(id), desk.kept.reading(id)]);
  if (kept === "erased")
    throw new Complaint(EXIT.notFound, `${id} was erased from this desk; nothing is left to explain.`);
  if (kept === null) throw new Complaint(EXIT.notFound, `there is no document ${id} on this desk.`);
  const notes = reading?.notes ?? [];
  const document = { ...kept, sentences: splitSentences(kept.text, kept.bodyStart, kept.language), notes };
  return {
    document,
    mentions: findMentions(document, loadKnowledge().entities),
    claims: reading?.claims ?? [],
    notes,
  };
}
