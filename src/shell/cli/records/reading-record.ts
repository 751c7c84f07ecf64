import type { Note } from "../../../core/base/note.ts";
import type { Claim } from "../../../core/claim/claim.ts";
import type { Document } from "../../../core/document/document.ts";
import { type ClaimRecord, claimRecord } from "./claim-record.ts";
import { momentRecord } from "./moment-record.ts";

/** A document and its claims as `hearsay read` prints them: one JSON object a document, fields only ever added. */
export interface ReadingRecord {
  /** The id its sender gave it, else the desk's own. */
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly claims: readonly ClaimRecord[];
  readonly notes: readonly NoteRecord[];
}

export interface NoteRecord {
  readonly code: string;
  readonly message: string;
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** What of a document is printed; sentences are not among it, so a kept document will do. */
export type PrintedDocument = Omit<Document, "sentences" | "notes">;

export interface PrintedReading {
  readonly document: PrintedDocument;
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
}

export function readingRecord({ document, claims, notes }: PrintedReading): ReadingRecord {
  return {
    id: document.givenId ?? document.id,
    title: document.title,
    outlet: document.outlet?.name ?? null,
    byline: document.byline,
    published: document.published === null ? null : momentRecord(document.published),
    language: document.language,
    claims: claims.map(claimRecord),
    notes: notes.map(noteRecord),
  };
}

function noteRecord({ code, message, span }: Note): NoteRecord {
  return { code, message, span: span === null ? null : { start: span.start, end: span.end } };
}
