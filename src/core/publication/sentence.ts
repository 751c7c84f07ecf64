import type { Span } from "../base/span.ts";
import type { DocumentId } from "../document/document.ts";

/** A sentence the desk prints, with the places in documents that it rests on. Invariant: there is at least one. */
export interface Sentence {
  readonly text: string;
  readonly rests: readonly Rest[];
}

export interface Rest {
  readonly documentId: DocumentId;
  readonly span: Span;
}
