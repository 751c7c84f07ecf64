import type { Document } from "../../../core/document/document.ts";
import { splitSentences } from "../../../core/document/sentences.ts";

/**
 * A document as rules can look at it again: readings come from their worker threads, and out of the desk, without the
 * tokens of their sentences.
 */
export function withTokens(document: Document): Document {
  return { ...document, sentences: splitSentences(document.text, document.bodyStart) };
}
