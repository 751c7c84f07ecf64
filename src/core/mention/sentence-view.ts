import type { Token } from "../document/token.ts";
import type { DocumentWords } from "./document-words.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** A sentence with all that is needed to look for names in it. */
export interface SentenceView {
  /** The text of the whole document. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Its number in the document. */
  readonly sentence: number;
  readonly gazetteer: Gazetteer;
  readonly words: DocumentWords;
  /** ISO 639-1 of the document, "und" when it could not be told. */
  readonly language: string;
}
