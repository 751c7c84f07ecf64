import type { PrintedDocument } from "../records/reading-record.ts";
import { paragraphsOf } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrapAroundAddresses } from "../terminal/wrap.ts";
import { printHeading } from "./print-heading.ts";

/** Longer lines are hard to read; a wider terminal stays empty on the right. */
const LONGEST_LINE = 100;

/** The heading and the paragraphs of a document. */
export function printText(document: PrintedDocument, screen: Screen): readonly string[] {
  const columns = Math.min(LONGEST_LINE, screen.columns);
  const paragraphs = paragraphsOf(document.text.slice(document.bodyStart));
  const body = paragraphs.flatMap((paragraph) => ["", ...wrapAroundAddresses(paragraph, columns)]);
  return [...printHeading(document, screen), ...(body.length === 0 ? ["", "No text was found."] : body)];
}
