import type { Transaction } from "kysely";
import type { DocumentId } from "../../../core/document/document.ts";
import type { Findable } from "../desk-store.ts";
import type { Tables } from "../sql/tables.ts";
import type { Phrase } from "./terms.ts";

/** The one place where the databases differ in what they can do: each has an engine of its own for full text. */
export interface SearchEngine {
  /** Documents in which all phrases occur, best first; higher scores are better. */
  find(phrases: readonly Phrase[], limit: number): Promise<readonly Found[]>;
  /** The same in no order, and at most so many. */
  holding(phrases: readonly Phrase[], most: number): Promise<readonly DocumentId[]>;
  /** A document that can be found already, or was erased, is left as it is. */
  add(step: Transaction<Tables>, documents: readonly Findable[]): Promise<void>;
  clear(step: Transaction<Tables>): Promise<void>;
}

export interface Found {
  readonly documentId: DocumentId;
  readonly score: number;
}
