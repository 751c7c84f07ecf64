import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type ExpectedDocument, loadExpected } from "../../test/sample/expected.ts";
import { hearsay } from "../hearsay.ts";
import { readLines } from "../scoring/annotated.ts";

const SAMPLE = join(import.meta.dirname, "../../sample");

/** The folders of the sample, one a matter; what stands beside them is not an input. */
export function sampleMatters(): string[] {
  return readdirSync(SAMPLE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(SAMPLE, entry.name))
    .sort();
}

export const EXPECTED_PATH = join(SAMPLE, "expected.json");

interface PrintedText {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly text: string;
}

/** A document of the expectations with what the desk made of its page. */
export interface FoundDocument extends PrintedText {
  readonly expected: ExpectedDocument;
}

/**
 * The documents of the sample that the desk has, by the desk's ids. Both sides know the document's address, which is
 * what joins them: a document whose address was misread is a document that was not found.
 */
export function foundDocuments(): ReadonlyMap<string, FoundDocument> {
  const byAddress = new Map(loadExpected().documents.map((document) => [comparable(document.url), document]));
  const found = readLines<PrintedText>(hearsay("text", "--jsonl", ...sampleMatters())).flatMap((printed) => {
    const expected = byAddress.get(comparable(printed.url ?? ""));
    return expected === undefined ? [] : [{ ...printed, expected }];
  });
  return new Map(found.map((document) => [document.id, document]));
}

function comparable(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
}
