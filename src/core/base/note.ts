import type { Span } from "./span.ts";

/**
 * Something a stage noticed about its input and a person may want to know.
 * A note is not an error: no page and no text is ever invalid, only more or less useful.
 */
export interface Note {
  readonly code: `${string}.${string}`;
  /** One plain sentence that names what was noticed. */
  readonly message: string;
  readonly span: Span | null;
}
