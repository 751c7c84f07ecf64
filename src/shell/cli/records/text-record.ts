import { textAt } from "../../../core/base/span.ts";
import { momentRecord } from "./moment-record.ts";
import type { PrintedDocument } from "./reading-record.ts";

/** The readable text of a page as `hearsay text --jsonl` prints it: one JSON object a page, fields only ever added. */
export interface TextRecord {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string;
  /** The body alone; paragraphs are separated by a blank line. */
  readonly text: string;
  /** Where the body begins in the text that the spans of `hearsay read` count in: after the title and a blank line. */
  readonly bodyStart: number;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

export function textRecord(document: PrintedDocument): TextRecord {
  return {
    id: document.givenId ?? document.id,
    url: document.url,
    title: document.title,
    byline: document.byline,
    outlet: document.outlet?.name ?? null,
    published: document.published === null ? null : momentRecord(document.published),
    language: document.language,
    text: document.text.slice(document.bodyStart),
    bodyStart: document.bodyStart,
    links: document.links.map((link) => ({ href: link.url, text: textAt(document.text, link) })),
  };
}
