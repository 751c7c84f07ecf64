import type { Span } from "../../src/core/base/span.ts";
import type { EntityId } from "../../src/core/mention/entity.ts";

/** A name as an annotator marks it, in the document's title, a blank line and its text: whose it is in this document, and in the knowledge tables. */
export interface AnnotatedName extends Span {
  /** Number of the organisation within the document. */
  readonly referent: number;
  /** Its entity; several where the tables hold it more than once, as company and as outlet; null where in none. */
  readonly entity: EntityId | null | readonly (EntityId | null)[];
}

/** "The company", "it", "the two": and the organisations it stands for. */
export interface AnnotatedReference extends Span {
  readonly referents: readonly number[];
}

/** One document with every organisation it names, by the guide in docs/names.md. */
export interface NamedDocument {
  readonly id: string;
  /** Absent where the document may not be shipped; it is then looked up by its id. */
  readonly title?: string;
  readonly text?: string;
  /** Length of title, blank line and text, to see that the document looked up is the one annotated. */
  readonly length?: number;
  /** Whether nobody looks at its errors, so that its scores show what carries over. */
  readonly setAside: boolean;
  readonly names: readonly AnnotatedName[];
  /** Stretches that count neither as right nor as wrong. */
  readonly optional: readonly (readonly [start: number, end: number])[];
  /** Null where references were not annotated. */
  readonly references?: readonly AnnotatedReference[];
}

/** A name that was read: where, and whose by the tables. */
export interface ReadName extends Span {
  readonly referent: number;
  readonly entity: EntityId | null;
}

/** What a reader makes of one document: names of organisations, and what stands for them. */
export interface ReadNames {
  readonly names: readonly ReadName[];
  readonly references: readonly AnnotatedReference[];
}
