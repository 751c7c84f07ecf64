import type { Span } from "../../../core/base/span.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import { markedPath } from "./document-path.ts";
import { textLanguage } from "./text-language.ts";

interface QuotedProps {
  readonly documentId: DocumentId;
  /** Where the words stand. */
  readonly span: Span;
  readonly words: string;
  readonly language: string;
}

/** Words of a document in their own language, which lead to where they stand. */
export function Quoted({ documentId, span, words, language }: QuotedProps) {
  return (
    <a class="quoted" href={markedPath(documentId, span)}>
      <q {...textLanguage(language)}>{words}</q>
    </a>
  );
}
